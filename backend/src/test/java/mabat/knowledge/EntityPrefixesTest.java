package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityPrefixesTest {
    private final EntityPrefixes prefixes =
            of(
                    entity(
                            EntityRef.person("lukashenko"),
                            List.of("Alexander Lukashenko", "Lukashenka"),
                            List.of("אלכסנדר לוקשנקו")),
                    entity(EntityRef.country("LU"), "Luxembourg", "לוקסמבורג"),
                    entity(
                            EntityRef.country("US"),
                            List.of("United States", "U.S."),
                            List.of("ארצות הברית", "ארה\"ב")),
                    entity(
                            EntityRef.organisation("un"),
                            List.of("United Nations"),
                            List.of("האומות המאוחדות", "או\"ם")));

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
        assertThat(ids(prefixes, prefix))
                .containsExactlyInAnyOrder(
                        expected.isEmpty() ? new String[0] : expected.split(","));
    }

    @Test
    void a_country_s_own_name_comes_before_an_older_or_other_name_of_another() {
        EntityPrefixes countries =
                of(
                        entity(EntityRef.country("PW"), List.of("Palau", "Belau"), List.of("פלאו")),
                        entity(EntityRef.country("BY"), "Belarus", "בלארוס"));

        assertThat(ids(countries, "bel")).containsExactly("BY", "PW");
    }

    @Test
    void a_country_comes_before_somebody_who_leads_none() {
        assertThat(ids(prefixes, "לוק")).containsExactly("LU", "lukashenko");
    }

    @Test
    void whoever_is_known_by_the_name_comes_before_the_first_name_of_another() {
        EntityPrefixes both =
                of(
                        inOffice("frieden", "לוק פרידן", "head_of_government"),
                        inOffice("lukashenko", "אלכסנדר לוקשנקו", "head_of_state"));

        assertThat(ids(both, "לוק")).containsExactly("lukashenko", "frieden");
        assertThat(ids(both, "לוק פ")).containsExactly("frieden");
    }

    @Test
    void a_whole_name_comes_first_whoever_leads() {
        EntityPrefixes some =
                of(
                        inOffice("georgian", "Giorgi Georgiadis", "head_of_state"),
                        entity(EntityRef.organisation("geo"), "Geo", "גאו"),
                        entity(EntityRef.person("geo-man"), "Ion Geo", "יון גאו"));

        assertThat(ids(some, "geo")).containsExactly("geo", "geo-man", "georgian");
    }

    @Test
    void a_whole_word_comes_before_the_beginning_of_one() {
        EntityPrefixes some =
                of(
                        entity(EntityRef.organisation("xinhua"), "Xinhua", "שינחואה"),
                        inOffice("xi-jinping", "Xi Jinping", "minister"));

        assertThat(ids(some, "xi")).containsExactly("xi-jinping", "xinhua");
        assertThat(some.find("xin", all -> true, 10)).hasSize(1);
    }

    @Test
    void who_leads_a_country_now_comes_before_a_shorter_name() {
        EntityPrefixes some =
                of(
                        entity(EntityRef.person("luxon"), "Luxon", "לוקסון"),
                        inOffice("lukas", "Lukashov", "minister"),
                        inOffice("lukashenko", "Lukashenko", "head_of_state"));

        assertThat(ids(some, "lu")).containsExactly("lukashenko", "lukas", "luxon");
    }

    private static EntityPrefixes of(Entity... entities) {
        return new EntityPrefixes(new KnowledgeBase("test", List.of(entities)));
    }

    private static List<String> ids(EntityPrefixes prefixes, String typed) {
        return prefixes.find(typed, all -> true, 10).stream()
                .map(entity -> entity.ref().id())
                .toList();
    }

    private static Entity inOffice(String id, String name, String office) {
        return new Entity(
                EntityRef.person(id),
                "",
                name,
                name,
                List.of(name),
                List.of(name),
                List.of(
                        new Office(
                                OfficeKind.of(office).orElseThrow(),
                                "",
                                "",
                                "BY",
                                LocalDate.parse("1994-07-20"),
                                null)));
    }

    @Test
    void kinds_and_number_can_be_limited() {
        assertThat(prefixes.find("lu", e -> e.ref().kind() == EntityKind.PERSON, 10)).hasSize(1);
        assertThat(prefixes.find("lu", all -> true, 1)).hasSize(1);
    }

    private static Entity entity(EntityRef ref, String english, String hebrew) {
        return entity(ref, List.of(english), List.of(hebrew));
    }

    private static Entity entity(EntityRef ref, List<String> english, List<String> hebrew) {
        return new Entity(ref, "", english.get(0), hebrew.get(0), english, hebrew, List.of());
    }
}
