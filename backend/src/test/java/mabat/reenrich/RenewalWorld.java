package mabat.reenrich;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mabat.account.HandClock;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.Findings;
import mabat.enrich.Enrichment;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;

/**
 * A thousand articles that say {@code test} enriched them, and instances of an application that
 * work when a test tells them to.
 */
final class RenewalWorld {
    static final int ARTICLES = 1050;
    static final int A_SECOND = 200;

    final HandClock clock = new HandClock("2026-03-01T10:00:00Z");
    final InMemoryShelf shelf = new InMemoryShelf();
    final InMemoryJobStore store = new InMemoryJobStore();
    final VersionedEnrichment enrichment = new VersionedEnrichment("new");
    final List<Duration> pauses = new ArrayList<>();
    Function<List<Enriched>, Map<ArticleId, Findings>> groups = Regrouping.NONE::again;

    RenewalWorld() {
        for (int i = 0; i < ARTICLES; i++) {
            shelf.put(Articles.anArticle().withId("a-" + i).build());
        }
    }

    Reenrichment instance(String name) {
        return instance(name, enrichment);
    }

    Reenrichment instance(String name, Enrichment own) {
        return new Reenrichment(
                new Workbench(shelf, own, LineCounts.NONE, articles -> groups.apply(articles)),
                store,
                clock,
                new Pace(
                        clock,
                        length -> {
                            pauses.add(length);
                            clock.advance(length);
                        },
                        A_SECOND),
                name);
    }

    /** For {@link InMemoryShelf#beforeWriting}. */
    static Runnable dyingAfter(int batches) {
        int[] left = {batches};
        return () -> {
            left[0]--;
            if (left[0] < 0) {
                throw new IllegalStateException("killed");
            }
        };
    }

    static boolean diesWhile(Reenrichment working) {
        try {
            working.work();
            return false;
        } catch (IllegalStateException killed) {
            return "killed".equals(killed.getMessage());
        }
    }

    /** What enriched each article. */
    List<String> versions() {
        return shelf.all().stream().map(one -> one.findings().enrichedBy()).toList();
    }

    JobState state() {
        return store.find().orElseThrow();
    }
}
