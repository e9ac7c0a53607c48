package mabat.ingest.elastic;

import java.util.concurrent.locks.ReentrantLock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexFile;
import mabat.elastic.IndexNames;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.ingest.ArticleWriter.Load;

/**
 * While many articles come in, searches see them a little later, and Elasticsearch writes fewer and
 * larger pieces, which it need not put together again. A load that is cut off by a crash leaves
 * that behind; the next start, or the end of the next load, sets it right.
 */
final class LongLoads {
    private static final System.Logger LOG = System.getLogger(LongLoads.class.getName());

    /** Well below the time for which {@link RecentArticles} knows what searches do not see. */
    private static final String REFRESH = "5s";

    private final Elasticsearch elasticsearch;
    private final IndexNames names;
    private final ReentrantLock lock = new ReentrantLock();
    private int going;

    LongLoads(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    /** Loads may overlap: the last one to end sets the interval back. */
    Load begin() {
        lock.lock();
        try {
            if (going++ == 0) {
                refreshEvery(REFRESH);
            }
        } finally {
            lock.unlock();
        }
        return this::end;
    }

    private void end() {
        lock.lock();
        try {
            if (--going == 0) {
                refreshEvery(
                        IndexFile.ARTICLES
                                .definition()
                                .settings()
                                .at("/index/refresh_interval")
                                .asString());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Only a matter of speed: articles are not refused because it did not work. */
    private void refreshEvery(String interval) {
        try {
            elasticsearch.ask(
                    "setting how often articles are refreshed",
                    client ->
                            client.indices()
                                    .putSettings(request ->
                                            request.index(names.articlesForWriting())
                                                    .settings(settings ->
                                                            settings.refreshInterval(
                                                                    time -> time.time(interval)))));
        } catch (DependencyUnavailableException | DependencyRefusedException e) {
            LOG.log(System.Logger.Level.DEBUG, "The refresh interval stays as it is", e);
        }
    }
}
