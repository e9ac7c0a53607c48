package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityPrefixesTest {
    private final EntityPrefixes prefixes =
            new EntityPrefixes(
                    new KnowledgeBase(
                            "test",
                            List.of(
                                    entity(
                                            EntityRef.person("lukashenko"),
                                            List.of("Alexander Lukashenko", "Lukashenka"),
                                            List.of("אלכסנדר לוקשנקו")),
                                    entity(
                                            EntityRef.country("LU"),
                                            List.of("Luxembourg"),
                                            List.of("לוקסמבורג")),
                                    entity(
                                            EntityRef.country("US"),
                                            List.of("United States", "U.S."),
                                            List.of("ארצות הברית", "ארה\"ב")),
                                    entity(
                                            EntityRef.organisation("un"),
                                            List.of("United Nations"),
                                            List.of("האומות המאוחדות", "או\"ם")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "luk|lukashenko",
                "LUKA|lukashenko",
                "alexander l|lukashenko",
                "לוק|LU,lukashenko",
                "lu|LU,lukashenko",
                "unit|US,un",
                "nat|un",
                "ארה״ב|US",
                "ארה|US",
                "united-st|US",
                "zz|''",
                "' '|''",
            })
    void names_are_found_by_how_they_begin(String prefix, String expected) {
        assertThat(prefixes.find(prefix, all -> true, 10))
                .extracting(entity -> entity.ref().id())
                .containsExactlyInAnyOrder(
                        expected.isEmpty() ? new String[0] : expected.split(","));
    }

    @Test
    void a_name_that_starts_so_comes_before_one_that_contains_it() {
        assertThat(prefixes.find("לוק", all -> true, 10))
                .extracting(entity -> entity.ref().id())
                .containsExactly("LU", "lukashenko");
    }

    @Test
    void a_whole_word_comes_before_the_beginning_of_one() {
        EntityPrefixes some =
                new EntityPrefixes(
                        new KnowledgeBase(
                                "test",
                                List.of(
                                        entity(
                                                EntityRef.organisation("xinhua"),
                                                List.of("Xinhua"),
                                                List.of("שינחואה")),
                                        entity(
                                                EntityRef.person("xi-jinping"),
                                                List.of("Xi Jinping"),
                                                List.of("שי ג'ינפינג")))));

        assertThat(some.find("xi", all -> true, 10))
                .extracting(entity -> entity.ref().id())
                .containsExactly("xi-jinping", "xinhua");
        assertThat(some.find("xin", all -> true, 10)).hasSize(1);
    }

    @Test
    void kinds_and_number_can_be_limited() {
        assertThat(prefixes.find("lu", e -> e.ref().kind() == EntityKind.PERSON, 10)).hasSize(1);
        assertThat(prefixes.find("lu", all -> true, 1)).hasSize(1);
    }

    private static Entity entity(EntityRef ref, List<String> english, List<String> hebrew) {
        return new Entity(ref, "", english.get(0), hebrew.get(0), english, hebrew, List.of());
    }
}
