package mabat.reenrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.enrich.RepeatedLines;
import mabat.failure.DependencyUnavailableException;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.reenrich.ArticleShelf.Renewed;
import mabat.reenrich.ArticleShelf.Result;
import mabat.reenrich.ArticleShelf.Shelved;

/** Cleans and enriches articles again, or finds their groups again, and puts them back. */
final class Renewal {
    private static final int MOST_ROUNDS = 5;

    private final Workbench bench;

    Renewal(Workbench bench) {
        this.bench = bench;
    }

    /**
     * What became of a batch.
     *
     * @param refusal why Elasticsearch refused one; empty when it took all
     */
    record Batch(int articles, long overtaken, long refused, String refusal) {}

    /**
     * What became of a batch that was enriched.
     *
     * @param changed those that may belong to other groups now, as they were and as they are
     */
    record Enrichments(Batch batch, List<Article> changed) {}

    /** The groups stay; they are right only when all that they are compared with is enriched. */
    Enrichments renew(List<Shelved> articles) {
        List<Article> again =
                articles.stream()
                        .map(one -> bench.enrichment().again(one.content().article()))
                        .toList();
        Set<String> repeated = repeatedLines(again);
        List<Renewed> renewed = new ArrayList<>();
        List<Article> changed = new ArrayList<>();
        for (int i = 0; i < again.size(); i++) {
            Shelved before = articles.get(i);
            Article article = RepeatedLines.without(again.get(i), repeated::contains);
            Findings was = before.content().findings();
            Findings now = bench.enrichment().find(article).grouped(was.duplicates(), was.story());
            renewed.add(new Renewed(before, article, now));
            if (mayMove(before.content().article(), was, article, now)) {
                changed.add(before.content().article());
                changed.add(article);
            }
        }
        return new Enrichments(put(articles.size(), renewed), changed);
    }

    /** Does it for articles whose neighbours are all up to date. */
    Batch regroup(List<Shelved> articles) {
        Map<ArticleId, Findings> groups =
                bench.groups()
                        .again(
                                articles.stream()
                                        .map(Shelved::content)
                                        .map(one -> new Enriched(one.article(), one.findings()))
                                        .toList());
        List<Renewed> moved = new ArrayList<>();
        for (Shelved before : articles) {
            Article article = before.content().article();
            Findings was = before.content().findings();
            Findings now = groups.getOrDefault(article.id(), was);
            if (!now.equals(was)) {
                moved.add(new Renewed(before, article, now));
            }
        }
        return put(articles.size(), moved);
    }

    private Set<String> repeatedLines(Collection<Article> articles) {
        List<ArticleId> ids = articles.stream().map(Article::id).toList();
        return RepeatedLines.repeated(List.copyOf(articles), keys -> bench.lines().of(keys, ids));
    }

    private static boolean mayMove(Article before, Findings was, Article after, Findings now) {
        return !was.storyTerms().equals(now.storyTerms())
                || !was.minhash().equals(now.minhash())
                || !Objects.equals(before.published(), after.published())
                || was.story().isEmpty()
                || was.duplicates().isEmpty();
    }

    private Batch put(int articles, List<Renewed> renewed) {
        List<Renewed> open = renewed;
        long overtaken = 0;
        long refused = 0;
        String refusal = "";
        for (int round = 0; !open.isEmpty(); round++) {
            List<Result> results = bench.shelf().replace(open);
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
                // an index that is being copied takes nothing until it is moved
                throw new DependencyUnavailableException(
                        "Elasticsearch",
                        "No room to write " + again.get(0).article().id() + " and others now",
                        null);
            }
            open = again;
        }
        return new Batch(articles, overtaken, refused, refusal);
    }
}
