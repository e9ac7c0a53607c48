package mabat.ingest;

import java.util.List;
import mabat.article.Article;
import mabat.article.Findings;

/** Port: keeps articles. */
public interface ArticleWriter {
    /**
     * Writes articles durably, in order; an article that is there already and the same is left
     * alone.
     *
     * @param visible whether to wait until searches see them
     * @return one result per article, in the same order
     * @throws mabat.failure.DependencyUnavailableException when it cannot be told whether all were
     *     written; sending them again is safe
     */
    List<Result> write(List<Enriched> articles, boolean visible);

    /**
     * Looks at what is there already, so that only writing is left. Of several batches the next may
     * be begun while one is being written; it is written after that.
     *
     * @param visible whether writing is to wait until searches see them
     * @throws mabat.failure.DependencyUnavailableException as {@link #write} does
     */
    default Begun begin(List<Enriched> articles, boolean visible) {
        return () -> write(articles, visible);
    }

    /** Articles that wait to be written. */
    @FunctionalInterface
    interface Begun {
        /** As {@link ArticleWriter#write}; once. */
        List<Result> write();
    }

    /**
     * Says that many articles are coming, so that Elasticsearch may be made ready to take them
     * faster and show them a little later. To be closed after the last one.
     */
    default Load beginLoad() {
        return () -> {};
    }

    /** Many articles on their way. */
    @FunctionalInterface
    interface Load extends AutoCloseable {
        @Override
        void close();
    }

    /** An article with its findings, ready to be kept. */
    record Enriched(Article article, Findings findings) {}

    /** What became of one article. */
    sealed interface Result {
        record Created() implements Result {}

        record Changed() implements Result {}

        record Unchanged() implements Result {}

        /** Elasticsearch would not take this one. */
        record Refused(String reason) implements Result {}
    }
}
