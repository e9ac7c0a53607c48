package mabat.ingest.elastic;

import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.enrich.Stories;

/**
 * Where groups are looked for: in the index, and among what was written so recently that searches
 * do not see it. Whoever moves articles between groups does it while holding the lock of {@code
 * recent}, so that nobody decides by what another is about to change.
 */
record Surroundings(Stories stories, RecentArticles recent, Neighbours neighbours) {
    static Surroundings of(Elasticsearch elasticsearch, IndexNames names) {
        Stories stories = Stories.standard();
        return new Surroundings(
                stories, new RecentArticles(), new Neighbours(elasticsearch, names, stories));
    }
}
