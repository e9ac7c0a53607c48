package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import mabat.article.ArticleId;
import mabat.article.EntityKind;
import mabat.article.IncomingArticle;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.ingest.DemoCorpus;
import mabat.ingest.IngestItem;
import mabat.ingest.IngestService;
import mabat.ingest.ItemPlace;
import mabat.knowledge.Correction;
import mabat.knowledge.CurrentKnowledge;
import mabat.overlay.ChangeOutcome;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.Overlay;
import mabat.search.ArticleLibrary;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * What one application has for editors, over a node: changes, the knowledge in use, articles coming
 * in and enriched again, searches and pages of entities. Two of them over the same indices are two
 * applications on one cluster.
 */
public final class EditorsWorld implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    public EditorsWorld(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        this(elasticsearch, names, clock, 100_000);
    }

    /**
     * @param perSecond articles that are enriched again
     */
    EditorsWorld(Elasticsearch elasticsearch, IndexNames names, Clock clock, int perSecond) {
        context.registerBean(
                Elasticsearch.class, () -> elasticsearch, bean -> bean.setDestroyMethodName(""));
        context.registerBean(IndexNames.class, () -> names);
        context.registerBean(Clock.class, () -> clock);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test", Map.of("mabat.reenrich.articles-per-second", perSecond)));
        // only what a test asks for is made
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.scan(
                "mabat.knowledge",
                "mabat.enrich",
                "mabat.ingest",
                "mabat.search.elastic",
                "mabat.suggest",
                "mabat.entity.elastic",
                "mabat.overlay.elastic",
                "mabat.reenrich.elastic");
        context.refresh();
        bean(KnowledgeKeeper.class);
        bean(VerdictFollower.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Has an article enriched and kept; searches see it when this returns. */
    public void ingest(String id, String title, String text) {
        IncomingArticle article =
                new IncomingArticle(
                        id, null, "Test Courier", null, null, title, text, "2026-02-01");
        bean(IngestService.class)
                .ingest(
                        List.<IngestItem>of(
                                        new IngestItem.Readable(new ItemPlace("test", 1), article))
                                .iterator(),
                        true);
    }

    /** Has the demo corpus kept several times, under different ids. */
    void ingestCorpus(int copies) {
        List<IngestItem> items = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (IngestItem item : DemoCorpus.items()) {
                IncomingArticle article = ((IngestItem.Readable) item).article();
                items.add(
                        new IngestItem.Readable(
                                item.place(),
                                new IncomingArticle(
                                        article.id() + "-" + copy,
                                        null,
                                        article.outlet(),
                                        article.author(),
                                        article.language(),
                                        article.title(),
                                        article.text(),
                                        article.published())));
            }
        }
        bean(IngestService.class).ingest(items.iterator(), true);
    }

    /** Makes a change and waits until articles and queries are read with it; gives its number. */
    public long change(String by, Correction correction) {
        ChangeOutcome outcome =
                bean(Overlay.class).make(new Overlay.Wish(by, "A test.", null), correction);
        assertThat(outcome).isInstanceOf(ChangeOutcome.Made.class);
        awaitEffect();
        return ((ChangeOutcome.Made) outcome).change().number();
    }

    public void undo(String by, long number) {
        assertThat(bean(Overlay.class).undo(new Overlay.Wish(by, "A mistake.", null), number))
                .isInstanceOf(ChangeOutcome.Made.class);
        awaitEffect();
    }

    public void awaitEffect() {
        KnowledgeKeeper keeper = bean(KnowledgeKeeper.class);
        keeper.look();
        until(() -> keeper.effect().complete());
    }

    /** Brings everything that is there to the present knowledge. */
    public JobState reenrich(String by) {
        Reenrichment job = bean(Reenrichment.class);
        assertThat(job.start(by)).isInstanceOf(StartOutcome.Started.class);
        until(() -> !job.state().orElseThrow().running());
        return job.state().orElseThrow();
    }

    /** Ids of the people an article mentions. */
    public SortedSet<String> people(String id) {
        return bean(ArticleLibrary.class)
                .find(new ArticleId(id))
                .orElseThrow()
                .findings()
                .mentioned(EntityKind.PERSON);
    }

    public CurrentKnowledge knowledge() {
        return bean(CurrentKnowledge.class);
    }

    /** Waits for something that happens on another thread. */
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it happens in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
