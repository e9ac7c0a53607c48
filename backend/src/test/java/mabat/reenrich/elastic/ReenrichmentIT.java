package mabat.reenrich.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.Article;
import mabat.article.EntityRef;
import mabat.article.IncomingArticle;
import mabat.article.Language;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Enrichment;
import mabat.enrich.StandardEnrichment;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.Knowledge;
import mabat.reenrich.JobState;
import mabat.reenrich.JobState.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What articles become, against what indexing them anew would make of them. */
class ReenrichmentIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private final CorpusOnNode corpus = new CorpusOnNode(NODE);

    @BeforeEach
    void index() {
        NODE.clear();
        corpus.write(1);
    }

    @Test
    void enriching_again_gives_what_indexing_anew_would() {
        Article some = CorpusOnNode.prepared(CorpusOnNode.BEFORE, CorpusOnNode.ARTICLES.get(0), 0);
        EntityRef seen = CorpusOnNode.BEFORE.find(some).mentions().get(0).entity();
        Knowledge corrected =
                CorpusOnNode.TABLES.with(
                        List.of(
                                new Correction.Hide(
                                        EntryRef.of(EntityRef.person("vladimir-putin"))),
                                new Correction.AddName(
                                        EntryRef.of(EntityRef.organisation("united-nations")),
                                        Language.ENGLISH,
                                        "officials",
                                        Correction.Certainty.CLEAR,
                                        false),
                                new Correction.AddTopicTerm("energy", Language.HEBREW, "פגישה", 3),
                                new Correction.WrongMention(some.id(), seen, "")));
        Enrichment after = new StandardEnrichment(corrected, CorpusOnNode.CLOCK);

        JobState state = corpus.reenrich(after);

        assertThat(state.status()).isEqualTo(Status.DONE);
        assertThat(state.enriched().done()).isEqualTo(CorpusOnNode.ARTICLES.size());
        int changed = 0;
        for (IncomingArticle incoming : CorpusOnNode.ARTICLES) {
            Article article = CorpusOnNode.prepared(after, incoming, 0);
            ObjectNode stored = corpus.stored(article.id());
            assertThat(stored.remove(ArticleFields.FIRST_SEEN).asString())
                    .isEqualTo(CorpusOnNode.seenAt(0));
            assertThat(stored.remove(ArticleFields.INDEXED).asString())
                    .isEqualTo(CorpusOnNode.seenAt(0));
            assertThat(stored.remove(ArticleFields.STORY).asString())
                    .as("groups belong to others")
                    .isEqualTo("story-" + article.id());
            JsonNode anew = CorpusOnNode.tree(after, article);
            assertThat(stored).isEqualTo(anew);
            changed += anew.equals(CorpusOnNode.tree(CorpusOnNode.BEFORE, article)) ? 0 : 1;
        }
        assertThat(changed).as("all say who enriched them").isEqualTo(CorpusOnNode.ARTICLES.size());
        assertThat(after.find(some).mentions())
                .extracting(mention -> mention.entity())
                .doesNotContain(seen);
    }

    @Test
    void taking_everything_back_gives_exactly_what_was_there() {
        List<ObjectNode> before = corpus.all();
        Knowledge corrected =
                CorpusOnNode.TABLES.with(
                        List.of(
                                new Correction.Hide(
                                        EntryRef.of(EntityRef.person("vladimir-putin")))));
        corpus.reenrich(new StandardEnrichment(corrected, CorpusOnNode.CLOCK));
        assertThat(corpus.all()).isNotEqualTo(before);

        corpus.reenrich(new StandardEnrichment(corrected.with(List.of()), CorpusOnNode.CLOCK));

        assertThat(corpus.all()).isEqualTo(before);
    }
}
