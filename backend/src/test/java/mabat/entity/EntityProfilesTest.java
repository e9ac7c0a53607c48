package mabat.entity;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.Office;
import mabat.knowledge.OfficeKind;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.InMemorySearchService;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityProfilesTest {
    private static final EntityRef BELARUS = EntityRef.country("BY");
    private static final EntityRef CHINA = EntityRef.country("CN");
    private static final EntityRef LEADER = EntityRef.person("alexander-lukashenko");
    private static final EntityRef BANK = EntityRef.organisation("bank");
    private static final EntityRef NOA = EntityRef.person("unverified:noa");
    private static final List<EntityKind> ANY = Arrays.asList(EntityKind.values());

    private final EnrichedArticle[] articles = {
        anArticle().withId("a").about(BELARUS, LEADER).naming(CHINA).onTopics("trade").build(),
        anArticle().withId("b").about(BELARUS).naming(LEADER).onTopics("trade").build(),
        anArticle().withId("c").about(BELARUS, CHINA).publishedOn("2023-04-01").build(),
        anArticle().withId("d").about(CHINA).naming(NOA).build(),
        anArticle().withId("e").about(CHINA).build()
    };
    private final InMemorySearchService search = InMemorySearchService.with(articles);
    private final InMemoryEntityStatistics statistics = new InMemoryEntityStatistics();
    private final EntityProfiles profiles =
            new EntityProfiles(
                    new KnowledgeBase(
                            "test",
                            List.of(
                                    entity(BELARUS, "Belarus"),
                                    entity(BANK, "Bank"),
                                    entity(
                                            LEADER,
                                            "Alexander Lukashenko",
                                            office("member", "BY", "1990-01-01", "1994-07-19"),
                                            office("president", "BY", "1994-07-20", null),
                                            office("chair", "bank", "2020-01-01", "2021-01-01")))),
                    ref -> ref.equals(BANK) ? "BY" : null,
                    search,
                    statistics,
                    Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC));

    EntityProfilesTest() {
        statistics.add(List.of(articles));
    }

    @Test
    void an_entity_is_found_by_its_id_in_whatever_kind_has_it() {
        assertThat(profile("BY").ref()).isEqualTo(BELARUS);
        assertThat(profile("bank").ref()).isEqualTo(BANK);
        assertThat(find("BY", List.of(EntityKind.TOPIC))).isFalse();
        assertThat(find("nobody", ANY)).isFalse();
        assertThat(find(" ", ANY)).isFalse();
    }

    @Test
    void present_offices_come_before_past_ones() {
        assertThat(profile("alexander-lukashenko").offices())
                .extracting(Office::titleEnglish)
                .containsExactly("president", "chair", "member");
    }

    @Test
    void a_person_belongs_to_the_country_of_the_latest_office_and_an_organisation_to_its_home() {
        assertThat(profile("alexander-lukashenko").home()).isEqualTo("BY");
        assertThat(profile("bank").home()).isEqualTo("BY");
        assertThat(profile("BY").home()).isNull();
    }

    @Test
    void articles_are_those_about_it_and_on_request_those_that_name_it() {
        EntityProfile about = profile("alexander-lukashenko");
        EntityProfile named = profile("alexander-lukashenko", CountBasis.MENTIONS);

        assertThat(about.presence().subjects()).isEqualTo(1).isEqualTo(about.page().total());
        assertThat(named.presence().mentions()).isEqualTo(2).isEqualTo(named.page().total());
    }

    @Test
    void the_newest_articles_come_first() {
        assertThat(profile("BY").page().matches())
                .extracting(match -> match.id().value())
                .startsWith("c");
    }

    @Test
    void what_stands_out_in_its_articles_is_related_with_counts_that_the_search_shows() {
        EntityProfile profile = profile("BY");

        assertThat(profile.related())
                .contains(
                        new Related(
                                EntityRef.topic("trade"),
                                2,
                                (2.0 / 3 - 2.0 / 5) * (2.0 / 3 / (2.0 / 5))));
        for (Related related : profile.related()) {
            Criteria both =
                    EntityCriteria.both(profile.ref(), related.entity(), CountBasis.SUBJECTS);
            assertThat(total(both)).as("%s", related).isEqualTo(related.articles());
        }
    }

    @Test
    void two_entities_of_one_kind_must_both_be_there() {
        assertThat(total(EntityCriteria.both(BELARUS, CHINA, CountBasis.SUBJECTS))).isEqualTo(1);
        assertThat(total(EntityCriteria.both(BELARUS, CHINA, CountBasis.MENTIONS))).isEqualTo(2);
    }

    @Test
    void somebody_discovered_in_articles_has_a_page_and_is_not_verified() {
        EntityProfile noa = profile("unverified:noa", CountBasis.MENTIONS);

        assertThat(noa.verified()).isFalse();
        assertThat(noa.presence().mentions()).isEqualTo(1);
        assertThat(noa.page().total()).isEqualTo(1);
        assertThat(noa.label(Language.ENGLISH)).isEqualTo("unverified:noa");
    }

    @Test
    void somebody_discovered_is_called_as_written_in_the_language_of_the_reader() {
        EntityProfile noa =
                new EntityProfile(
                        NOA,
                        null,
                        null,
                        List.of(),
                        new EntityStatistics.Presence(0, 2, List.of("Noa Example", "נועה לדוגמה")),
                        CountBasis.MENTIONS,
                        profile("BY").page(),
                        List.of());

        assertThat(noa.label(Language.HEBREW)).isEqualTo("נועה לדוגמה");
        assertThat(noa.label(Language.ENGLISH)).isEqualTo("Noa Example");
    }

    @Test
    void somebody_discovered_is_not_offered_as_related_since_nobody_knows_the_name() {
        assertThat(statistics.related(CHINA, CountBasis.MENTIONS, 1, 10))
                .extracting(Related::entity)
                .contains(NOA);

        assertThat(profile("CN", CountBasis.MENTIONS).related())
                .extracting(Related::entity)
                .doesNotContain(NOA);
    }

    private EntityProfile profile(String id) {
        return profile(id, CountBasis.SUBJECTS);
    }

    private EntityProfile profile(String id, CountBasis basis) {
        return profiles.find(id, ANY, basis, Language.ENGLISH).orElseThrow();
    }

    private boolean find(String id, List<EntityKind> kinds) {
        return profiles.find(id, kinds, CountBasis.SUBJECTS, Language.ENGLISH).isPresent();
    }

    private long total(Criteria criteria) {
        return search.search(Question.first(criteria, Language.ENGLISH))
                        instanceof SearchAnswer.Found found
                ? found.page().total()
                : -1;
    }

    private static Entity entity(EntityRef ref, String name, Office... offices) {
        return new Entity(ref, "", name, name, List.of(name), List.of(name), List.of(offices));
    }

    private static Office office(String title, String of, String from, @Nullable String to) {
        return new Office(
                OfficeKind.OTHER,
                title,
                title,
                of,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
