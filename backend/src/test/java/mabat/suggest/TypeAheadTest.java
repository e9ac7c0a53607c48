package mabat.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.World;
import mabat.suggest.KeptSearches.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeAheadTest {
    private final InMemoryRecentSearches recent = new InMemoryRecentSearches();
    private final TypeAhead typeAhead =
            new TypeAhead(
                    World.KNOWLEDGE,
                    owner ->
                            owner.equals("dana")
                                    ? List.of(new Kept("s1", "Minsk and Beijing", Criteria.of("x")))
                                    : List.of(),
                    recent);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "luk                |Alexander Lukashenko",
                "sanctions luk      |sanctions Alexander Lukashenko",
                "sanctions xi jin   |sanctions Xi Jinping",
                "jinp               |Xi Jinping",
                "-bel               |-Belarus",
                "(bel               |(Belarus",
                "country:bel        |country:Belarus",
                "country:unit       |country:`\"`United States`\"`",
                "מדינה:ביי          |מדינה:בלארוס",
                "country:BY luk     |country:BY Alexander Lukashenko",
                "tra                |topic:Trade",
                "-minsk סנק         |-minsk נושא:סנקציות",
                "topic:tra          |topic:Trade",
                "מדינה:בלארוס לוקש  |מדינה:בלארוס אלכסנדר לוקשנקו",
                "leader:\"xi j      |leader:\"Xi Jinping\"",
                "לוקש               |אלכסנדר לוקשנקו",
                "סנקציות על בבלא    |סנקציות על בבלארוס",
                "ארה                |ארצות הברית",
                "ארה\"ב              |ארצות הברית",
                "ארה״ב              |ארצות הברית",
            })
    void names_are_completed_where_they_stand(String typed, String query) {
        List<Completion> found = complete("", typed);

        assertThat(found)
                .filteredOn(Completion.Name.class::isInstance)
                .extracting(c -> ((Completion.Name) c).query())
                .contains(query.replace("`", ""));
    }

    @Test
    void what_stands_behind_the_caret_stays() {
        TypeAheadQuestion question =
                new TypeAheadQuestion("", "sanctions bel since 2023", 13, Language.ENGLISH, 5);

        assertThat(typeAhead.complete(question))
                .extracting(c -> ((Completion.Name) c).query())
                .containsExactly("sanctions Belarus since 2023");
    }

    @Test
    void label_is_in_the_language_asked_for_and_the_query_in_the_script_typed() {
        Completion.Name name =
                (Completion.Name)
                        typeAhead
                                .complete(TypeAheadQuestion.atEnd("", "bela", Language.HEBREW, 1))
                                .get(0);

        assertThat(name.label()).isEqualTo("בלארוס");
        assertThat(name.query()).isEqualTo("Belarus");
    }

    @Test
    void a_particle_does_not_become_part_of_a_field() {
        assertThat(complete("", "בסנק"))
                .filteredOn(Completion.Name.class::isInstance)
                .extracting(c -> ((Completion.Name) c).query())
                .noneMatch(query -> query.contains(":"));
    }

    @Test
    void a_field_takes_only_its_kind_of_name() {
        assertThat(complete("", "topic:bel")).isEmpty();
        assertThat(complete("", "title:bel")).noneMatch(Completion.Name.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "minsk NE|minsk NEAR/5_",
                "coun|country:",
                "מדי|מדינה:",
                "סין או|סין או_",
                "minsk tit|minsk title:",
            })
    void operators_and_fields_are_completed(String typed, String query) {
        assertThat(complete("", typed))
                .filteredOn(Completion.Operator.class::isInstance)
                .extracting(c -> ((Completion.Operator) c).query())
                .contains(query.replace("_", " "));
    }

    @Test
    void words_in_lower_case_are_no_operators() {
        assertThat(complete("", "minsk an")).noneMatch(Completion.Operator.class::isInstance);
    }

    @Test
    void own_searches_come_first_and_those_of_others_never() {
        recent.remember("dana", Criteria.of("minsk summit"));

        assertThat(complete("dana", "mins"))
                .extracting(Completion::label)
                .containsExactly("Minsk and Beijing", "minsk summit");
        assertThat(complete("eli", "mins")).isEmpty();
        assertThat(complete("dana", "beij"))
                .extracting(Completion::label)
                .contains("Minsk and Beijing");
    }

    @Test
    void own_searches_are_asked_for_once_in_all_the_letters_of_a_query() {
        List<String> asked = new ArrayList<>();
        TypeAhead counting =
                new TypeAhead(
                        World.KNOWLEDGE,
                        owner -> {
                            asked.add(owner);
                            return List.of();
                        },
                        recent);
        recent.remember("dana", Criteria.of("minsk summit"));
        OwnSearches own = counting.own("dana");

        for (String typed : List.of("m", "mi", "min")) {
            assertThat(
                            counting.complete(
                                    TypeAheadQuestion.atEnd("dana", typed, Language.ENGLISH, 8),
                                    own))
                    .extracting(Completion::label)
                    .contains("minsk summit");
            recent.clear("dana");
        }

        assertThat(asked).containsExactly("dana");
    }

    @Test
    void with_nothing_typed_the_recent_searches_are_offered() {
        recent.remember("dana", Criteria.of("a"));
        recent.remember("dana", Criteria.of("b"));

        assertThat(complete("dana", " ")).extracting(Completion::label).containsExactly("b", "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"", "((((", "country:\"", ":", "-", "ב\"", "\"\"\"", "title:", "ארה\""})
    void odd_beginnings_are_no_trouble(String typed) {
        assertThat(complete("dana", typed)).hasSizeLessThanOrEqualTo(8);
    }

    private List<Completion> complete(String owner, String typed) {
        return typeAhead.complete(TypeAheadQuestion.atEnd(owner, typed, Language.ENGLISH, 8));
    }
}
