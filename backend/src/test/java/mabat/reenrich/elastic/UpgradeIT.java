package mabat.reenrich.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Enrichment;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.JobState;
import mabat.reenrich.JobState.Status;
import mabat.reenrich.ReenrichWorker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** An order stands while the application is upgraded, and the index with it. */
class UpgradeIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final Clock CLOCK = Clock.systemUTC();

    private final CorpusOnNode corpus = new CorpusOnNode(NODE);
    private final Enrichment older = new Edition("older", CorpusOnNode.hiding("joe-biden"));
    private final Enrichment newer = new Edition("newer", CorpusOnNode.hiding("xi-jinping"));

    @BeforeEach
    void index() {
        NODE.clear();
        corpus.write(1);
    }

    @Test
    void articles_that_are_copied_to_a_new_index_meanwhile_are_enriched_there() {
        ArticleShelf moving = before(2, NODE::rebuildArticles);
        try (ReenrichWorker worker = corpus.worker(moving, newer, CLOCK)) {
            worker.job().start("Noa");

            JobState end = CorpusOnNode.ended(worker);

            assertThat(end.status()).as(end.problem()).isEqualTo(Status.DONE);
            assertThat(end.enriched().refused()).isZero();
            assertThat(worker.job().stale()).isZero();
            assertThat(corpus.all()).hasSameSizeAs(CorpusOnNode.ARTICLES);
        }
    }

    @Test
    void a_newer_application_takes_it_up_and_the_older_one_leaves_it_alone() {
        ArticleShelf slow =
                before(
                        2,
                        () -> {
                            try (ReenrichWorker next =
                                    corpus.worker(corpus.shelf(), newer, CLOCK)) {
                                CorpusOnNode.until(() -> next.job().stale() == 0);
                            }
                        });
        try (ReenrichWorker worker = corpus.worker(slow, older, CLOCK)) {
            worker.job().start("Noa");

            CorpusOnNode.until(() -> worker.job().state().orElseThrow().takenUp().isPresent());
            try (ReenrichWorker next = corpus.worker(corpus.shelf(), newer, CLOCK)) {
                JobState end = CorpusOnNode.ended(next);

                assertThat(end.status()).isEqualTo(Status.DONE);
                assertThat(end.version()).isEqualTo(newer.version());
                assertThat(end.order().startedBy()).isEqualTo("Noa");
                assertThat(next.job().stale()).isZero();
            }
        }
    }

    @Test
    void what_the_first_versions_of_mabat_were_told_is_done() {
        NODE.elasticsearch()
                .ask(
                        "writing",
                        client ->
                                client.index(request ->
                                        request.index(NODE.names().jobsForWriting())
                                                .id(FirstJobDocument.ID)
                                                .document(
                                                        new JsonMapper()
                                                                .readTree(JobDocumentTest.FIRST))));
        try (ReenrichWorker worker = corpus.worker(corpus.shelf(), newer, CLOCK)) {
            JobState end = CorpusOnNode.ended(worker);

            assertThat(end.status()).isEqualTo(Status.DONE);
            assertThat(end.order().startedBy()).isEqualTo("Noa");
            assertThat(worker.job().stale()).isZero();
        }
    }

    /** A shelf on which something happens before the batch of this number is written. */
    private ArticleShelf before(int number, Runnable event) {
        ArticleShelf real = corpus.shelf();
        return new PassingShelf(real) {
            private int batches;

            @Override
            public List<Result> replace(List<Renewed> articles) {
                batches++;
                if (batches == number) {
                    event.run();
                }
                return real.replace(articles);
            }
        };
    }

    /** An enrichment as another version of the application has it. */
    private record Edition(String edition, Enrichment enrichment) implements Enrichment {
        @Override
        public Preparation prepare(IncomingArticle incoming) {
            return enrichment.prepare(incoming);
        }

        @Override
        public Findings find(Article article) {
            return enrichment.find(article);
        }

        @Override
        public Article again(Article article) {
            return enrichment.again(article);
        }

        @Override
        public String version() {
            return enrichment.version();
        }

        @Override
        public Map<ArticleId, String> ownVersions() {
            return enrichment.ownVersions();
        }
    }
}
