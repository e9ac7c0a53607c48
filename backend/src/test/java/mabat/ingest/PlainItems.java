package mabat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mabat.article.Article;
import mabat.article.Articles;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment;
import mabat.failure.DependencyUnavailableException;

/** Articles whose title says what becomes of them, and an enrichment that finds nothing. */
final class PlainItems {
    private PlainItems() {}

    /** Each with a title of its own, which is its id. */
    static Iterator<IngestItem> many(int articles) {
        return IntStream.rangeClosed(1, articles)
                .mapToObj(line -> readable(line, "a" + line))
                .iterator();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static ArticleWriter.Result result(ArticleWriter.Enriched enriched) {
        return switch (enriched.article().title()) {
            case "unchanged" -> new ArticleWriter.Result.Unchanged();
            case "changed" -> new ArticleWriter.Result.Changed();
            case "too odd" -> new ArticleWriter.Result.Refused("not liked");
            case "unavailable" ->
                    throw new DependencyUnavailableException("Elasticsearch", "away", null);
            default -> new ArticleWriter.Result.Created();
        };
    }

    static ItemPlace place(int line) {
        return new ItemPlace("test", line);
    }

    static IngestItem readable(int line, String title) {
        return new IngestItem.Readable(place(line), IncomingArticle.of(title, ""));
    }

    static IngestItem unreadable(int line) {
        return new IngestItem.Unreadable(place(line), true, "no JSON");
    }

    /** Takes everything but one title as it is. */
    static final class PlainEnrichment implements Enrichment {
        @Override
        public Preparation prepare(IncomingArticle incoming) {
            return incoming.title().equals("refuse me")
                    ? new Preparation.Refused("not taken")
                    : new Preparation.Ready(
                            Articles.anArticle()
                                    .withId(incoming.title().replace(' ', '-'))
                                    .titled(incoming.title())
                                    .article());
        }

        @Override
        public Findings find(Article article) {
            return Articles.anArticle().findings();
        }

        @Override
        public String version() {
            return "test";
        }
    }
}
