package mabat.reenrich.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mabat.alert.AlertWorld;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Enrichment;
import mabat.enrich.StandardEnrichment;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.savedsearch.SavedSearch;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Saved searches hear of articles that match by what was found anew. */
class ReenrichmentNewsIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private final CorpusOnNode corpus = new CorpusOnNode(NODE);

    @BeforeEach
    void index() {
        NODE.clear();
        corpus.write(1);
    }

    @Test
    void articles_that_match_a_saved_search_by_it_are_announced_once() {
        Criteria unitedNations =
                Criteria.everything()
                        .withBasis(CountBasis.MENTIONS)
                        .withSelection(
                                FacetField.ORGANISATION,
                                FacetSelection.anyOf(List.of("united-nations")));
        Enrichment after =
                new StandardEnrichment(
                        CorpusOnNode.TABLES.with(
                                List.of(
                                        new Correction.AddName(
                                                EntryRef.of(
                                                        EntityRef.organisation("united-nations")),
                                                Language.ENGLISH,
                                                "officials",
                                                Correction.Certainty.CLEAR,
                                                false))),
                        CorpusOnNode.CLOCK);
        try (AlertWorld world =
                new AlertWorld(NODE.elasticsearch(), NODE.names(), CorpusOnNode.CLOCK)) {
            world.check();
            SavedSearch search = world.save("dana", "UN", unitedNations);
            Set<String> matchedBefore = naming("united-nations");

            corpus.reenrich(after);
            world.check();
            Set<String> come = naming("united-nations");
            come.removeAll(matchedBefore);
            assertThat(come).isNotEmpty();
            assertThat(matchedBefore).isNotEmpty();
            assertThat(world.fresh("dana", search)).containsExactlyInAnyOrderElementsOf(come);

            corpus.reenrich(new StandardEnrichment(CorpusOnNode.TABLES, CorpusOnNode.CLOCK));
            world.check();
            assertThat(world.fresh("dana", search)).isEmpty();
            world.look("dana", search);
            corpus.reenrich(after);
            world.check();
            assertThat(world.fresh("dana", search)).isEmpty();
        }
    }

    /** Articles in which an organisation was recognised. */
    private Set<String> naming(String organisation) {
        Set<String> ids = new TreeSet<>();
        for (ObjectNode article : corpus.all()) {
            for (JsonNode id : article.path(ArticleFields.ORGANISATIONS)) {
                if (id.asString("").equals(organisation)) {
                    ids.add(article.path(ArticleFields.ID).asString(""));
                }
            }
        }
        return ids;
    }
}
