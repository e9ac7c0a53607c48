package mabat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mabat.account.AccountProblem;
import mabat.article.Language;
import mabat.article.PublicationDate;
import mabat.query.ProblemCode;
import mabat.query.QueryExample;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;
import mabat.search.ReadingPart;
import mabat.search.SortOrder;
import mabat.ui.component.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {
    /** Keys written out in the code; those put together from an enum end with a dot there. */
    private static final Pattern KEY =
            Pattern.compile(
                    "getTranslation\\(\\s*\"([a-z.-]+[a-z])\"|text\\(\\s*\"([a-z.-]+[a-z])\"");

    private final Translations texts = new Translations();

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(keys("en")).isEqualTo(keys("he"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "en"})
    void every_text_is_a_sound_pattern_with_the_same_arguments(String language) {
        bundle(language)
                .forEach((key, pattern) -> {
                    MessageFormat format = new MessageFormat((String) pattern);
                    Object other = bundle(language.equals("he") ? "en" : "he").get(key);
                    assertThat(new MessageFormat((String) other).getArgumentNames())
                            .as("arguments of %s", key)
                            .isEqualTo(format.getArgumentNames());
                });
    }

    @Test
    void every_text_the_pages_ask_for_exists() throws IOException {
        Set<String> known = keys("en");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/mabat/ui"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> {
                        Matcher matcher = KEY.matcher(read(file));
                        while (matcher.find()) {
                            String key =
                                    matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                            assertThat(known)
                                    .as("asked for in %s", file.getFileName())
                                    .contains(key);
                        }
                    });
        }
    }

    @Test
    void every_value_that_is_shown_has_a_text() {
        Set<String> needed = new TreeSet<>();
        for (FacetField field : FacetField.values()) {
            needed.add("facet." + field.parameter());
            needed.add("facet." + field.parameter() + ".one");
        }
        for (Choice choice : Choice.values()) {
            needed.add("facet.way." + lower(choice));
        }
        for (SortOrder order : SortOrder.values()) {
            needed.add("sort." + order.parameter());
        }
        for (ReadingPart.Kind kind : ReadingPart.Kind.values()) {
            needed.add("reading." + lower(kind));
        }
        for (Language language : Language.values()) {
            needed.add("language." + language.code());
        }
        for (PublicationDate.Precision precision : PublicationDate.Precision.values()) {
            needed.add("date.precision." + lower(precision));
        }
        for (PublicationDate.Origin origin : PublicationDate.Origin.values()) {
            needed.add("date.origin." + lower(origin));
        }
        for (ProblemCode problem : ProblemCode.values()) {
            needed.add("problem." + problem.code());
        }
        for (ProblemCode problem : ProblemCode.values()) {
            if (problem.code().startsWith("meant-")) {
                needed.add("nothing." + problem.code());
            }
        }
        for (QueryExample example : QueryExample.all()) {
            needed.add("help.section." + example.section());
            needed.add("help.rule." + example.rule());
        }
        for (String rule :
                List.of(
                        "same",
                        "inflected",
                        "particle",
                        "acronym",
                        "prefix",
                        "similar",
                        "entity",
                        "concept",
                        "field",
                        "date")) {
            needed.add("why.rule." + rule);
        }
        for (AccountProblem problem : AccountProblem.values()) {
            needed.add("account." + problem.code());
        }
        for (Colours colours : Colours.values()) {
            needed.add("colours." + colours.code());
        }
        for (String reason :
                List.of(
                        "trailing-links",
                        "navigation",
                        "sources",
                        "share-bar",
                        "repeated-caption",
                        "learned-line")) {
            needed.add("removed." + reason);
        }
        assertThat(keys("en")).containsAll(needed);
    }

    @Test
    void counts_take_the_form_their_language_needs() {
        assertThat(count(InterfaceLanguage.ENGLISH, 1)).isEqualTo("1 article");
        assertThat(count(InterfaceLanguage.ENGLISH, 12345)).isEqualTo("12,345 articles");
        assertThat(count(InterfaceLanguage.HEBREW, 1)).isEqualTo("ידיעה אחת");
        assertThat(count(InterfaceLanguage.HEBREW, 2)).isEqualTo("שתי ידיעות");
        assertThat(count(InterfaceLanguage.HEBREW, 12345)).isEqualTo("12,345 ידיעות");
    }

    @Test
    void a_text_that_is_missing_shows_its_key() {
        assertThat(texts.getTranslation("no.such", Locale.ENGLISH)).isEqualTo("[no.such]");
    }

    private String count(InterfaceLanguage language, long count) {
        return texts.getTranslation("results.count", language.locale(), count);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(String language) {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Translations.class.getResourceAsStream(
                                        "messages_" + language + ".properties")),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
