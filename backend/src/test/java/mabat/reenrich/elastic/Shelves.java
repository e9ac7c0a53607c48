package mabat.reenrich.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.reenrich.ArticleShelf;

/** The real shelf, for tests of the packages around. */
public final class Shelves {
    private Shelves() {}

    public static ArticleShelf of(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleShelf(elasticsearch, names, Clock.systemUTC());
    }
}
