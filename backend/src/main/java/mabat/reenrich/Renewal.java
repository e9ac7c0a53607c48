package mabat.reenrich;

import java.util.ArrayList;
import java.util.List;
import mabat.article.Article;
import mabat.enrich.Enrichment;
import mabat.reenrich.ArticleShelf.Renewed;
import mabat.reenrich.ArticleShelf.Result;
import mabat.reenrich.ArticleShelf.Shelved;

/** Enriches articles again and puts them back. */
final class Renewal {
    private static final int MOST_ROUNDS = 5;

    private final ArticleShelf shelf;
    private final Enrichment enrichment;

    Renewal(ArticleShelf shelf, Enrichment enrichment) {
        this.shelf = shelf;
        this.enrichment = enrichment;
    }

    /**
     * What became of a batch.
     *
     * @param refusal why Elasticsearch refused one; empty when it took all
     */
    record Batch(long overtaken, long refused, String refusal) {}

    Batch renew(List<Shelved> articles) {
        List<Renewed> open = articles.stream().map(this::renewed).toList();
        long overtaken = 0;
        long refused = 0;
        String refusal = "";
        for (int round = 0; !open.isEmpty(); round++) {
            List<Result> results = shelf.replace(open);
            List<Renewed> again = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                switch (results.get(i)) {
                    case Result.Replaced replaced -> {}
                    case Result.Overtaken gone -> overtaken++;
                    case Result.Refused no -> {
                        refused++;
                        refusal = open.get(i).article().id() + ": " + no.reason();
                    }
                    case Result.Later later -> again.add(open.get(i));
                }
            }
            if (round == MOST_ROUNDS && !again.isEmpty()) {
                refused += again.size();
                refusal = again.get(0).article().id() + ": no room to write it";
                break;
            }
            open = again;
        }
        return new Batch(overtaken, refused, refusal);
    }

    private Renewed renewed(Shelved before) {
        Article article = enrichment.dated(before.content().article());
        return new Renewed(before, article, enrichment.find(article));
    }
}
