package mabat.entity.elastic;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.elastic.ElasticsearchNode;
import mabat.entity.EntityStatistics;
import mabat.entity.InMemoryEntityStatistics;
import mabat.entity.Related;
import mabat.search.CountBasis;
import mabat.search.RandomStates;
import mabat.search.elastic.IndexedArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the node counts is what looking at every article gives. */
class ElasticEntityStatisticsIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final List<EntityRef> ENTITIES =
            List.of(
                    EntityRef.country("C1"),
                    EntityRef.person("person-2"),
                    EntityRef.organisation("org-3"),
                    EntityRef.topic("topic-4"));
    private static final int EVERY_ONE = 1_000;

    private static final InMemoryEntityStatistics BRUTE_FORCE = new InMemoryEntityStatistics();

    private final EntityStatistics statistics =
            new ElasticEntityStatistics(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        List<EnrichedArticle> articles = new ArrayList<>(new RandomStates(1).articles(400));
        articles.add(anArticle().withId("seen").naming(EntityRef.person("unverified:noa")).build());
        IndexedArticles.write(NODE, articles);
        BRUTE_FORCE.add(articles);
    }

    @Test
    void presence_is_counted_exactly() {
        for (EntityRef entity : ENTITIES) {
            EntityStatistics.Presence presence = statistics.presence(entity);

            assertThat(presence.mentions()).as("%s", entity).isPositive();
            assertThat(presence).as("%s", entity).isEqualTo(BRUTE_FORCE.presence(entity));
        }
    }

    @Test
    void an_entity_of_another_kind_with_the_same_id_is_another_entity() {
        assertThat(statistics.presence(EntityRef.person("C1")))
                .isEqualTo(new EntityStatistics.Presence(0, 0, List.of()));
    }

    @ParameterizedTest
    @EnumSource(CountBasis.class)
    void significance_compares_with_every_article_and_its_counts_are_exact(CountBasis basis) {
        for (EntityRef entity : ENTITIES) {
            List<Related> related = statistics.related(entity, basis, 2, EVERY_ONE);

            List<Related> expected = BRUTE_FORCE.related(entity, basis, 2, EVERY_ONE);
            assertThat(related).as("%s", entity).hasSameSizeAs(expected).isNotEmpty();
            for (Related one : related) {
                assertThat(expected)
                        .as("%s of %s", one, entity)
                        .anySatisfy(other -> {
                            assertThat(other.entity()).isEqualTo(one.entity());
                            assertThat(other.articles()).isEqualTo(one.articles());
                            assertThat(other.score()).isCloseTo(one.score(), within(1e-9));
                        });
            }
        }
    }

    @Test
    void the_most_significant_come_first_and_never_the_entity_itself() {
        List<Related> related =
                statistics.related(EntityRef.country("C1"), CountBasis.MENTIONS, 1, 3);

        assertThat(related)
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                .extracting(Related::entity)
                .doesNotContain(EntityRef.country("C1"));
        Set<String> kinds = new TreeSet<>();
        related.forEach(one -> kinds.add(one.entity().kind().code()));
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    @Test
    void surfaces_are_the_words_an_entity_was_seen_as() {
        assertThat(statistics.presence(EntityRef.person("unverified:noa")).surfaces())
                .containsExactly("unverified:noa");
    }
}
