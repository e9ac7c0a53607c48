package mabat.ingest.elastic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.enrich.Duplicates;
import mabat.enrich.Stories;
import mabat.enrich.Telling;
import mabat.ingest.ArticleWriter.Enriched;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into groups before they are written: copies of one text, and reports of one story.
 * Looks at the index, at what was written a moment ago, and at the batch itself; within a batch the
 * oldest article comes first, so the order in which a batch was sent does not matter.
 */
final class ArticleGroups {
    static final Comparator<Enriched> OLDEST_FIRST =
            Comparator.comparing(
                            (Enriched enriched) -> day(enriched.article()),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(enriched -> enriched.article().id());

    private final Stories stories;
    private final RecentArticles recent;
    private final Neighbours neighbours;

    ArticleGroups(Surroundings around) {
        this.stories = around.stories();
        this.recent = around.recent();
        this.neighbours = around.neighbours();
    }

    /**
     * The findings of some articles with their groups.
     *
     * @param articles every id once
     */
    Map<ArticleId, Findings> of(List<Enriched> articles, Instant now) {
        synchronized (recent) {
            return grouped(articles, now);
        }
    }

    private Map<ArticleId, Findings> grouped(List<Enriched> articles, Instant now) {
        recent.forget(now);
        List<Enriched> ordered = articles.stream().sorted(OLDEST_FIRST).toList();
        Map<ArticleId, List<Telling>> tellers = tellers(ordered);
        Set<String> signatures = new LinkedHashSet<>();
        ordered.forEach(enriched -> signatures.addAll(enriched.findings().minhash()));
        Map<String, List<Duplicates.Text>> copies = neighbours.texts(signatures, 0);
        Map<ArticleId, Findings> grouped = new HashMap<>();
        for (Enriched enriched : ordered) {
            ArticleId id = enriched.article().id();
            String copyOf = duplicates(enriched, copies, now);
            String story = story(enriched, tellers.getOrDefault(id, List.of()), now);
            grouped.put(id, enriched.findings().grouped(copyOf, story));
        }
        return grouped;
    }

    private Map<ArticleId, List<Telling>> tellers(List<Enriched> articles) {
        List<Telling> asked = new ArrayList<>();
        for (Enriched enriched : articles) {
            LocalDate day = day(enriched.article());
            if (day != null && !enriched.findings().storyTerms().isEmpty()) {
                asked.add(telling(enriched, day));
            }
        }
        List<List<Telling>> found = neighbours.of(asked);
        Map<ArticleId, List<Telling>> tellers = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            tellers.put(asked.get(i).article(), found.get(i));
        }
        return tellers;
    }

    private String duplicates(
            Enriched enriched, Map<String, List<Duplicates.Text>> copies, Instant now) {
        List<String> signatures = enriched.findings().minhash();
        Map<ArticleId, Duplicates.Text> others = new HashMap<>();
        for (String signature : signatures) {
            copies.getOrDefault(signature, List.of())
                    .forEach(other -> others.put(other.article(), other));
        }
        recent.signed(signatures).forEach(other -> others.put(other.article(), other));
        Duplicates.Text text = Duplicates.Text.of(enriched.article(), "");
        String group = Duplicates.of(text, others.values());
        recent.add(now, text.inGroup(group), signatures);
        return group;
    }

    private String story(Enriched enriched, List<Telling> indexed, Instant now) {
        LocalDate day = day(enriched.article());
        if (day == null) {
            return Stories.begunBy(enriched.article().id());
        }
        Telling telling = telling(enriched, day);
        Set<String> asked = stories.termsToAsk(telling.terms()).keySet();
        Map<ArticleId, Telling> others = new HashMap<>();
        indexed.forEach(other -> others.put(other.article(), other));
        recent.like(telling).forEach(other -> others.put(other.article(), other));
        String story = stories.of(telling, others.values());
        recent.add(now, telling.inStory(story), asked);
        return story;
    }

    static Telling telling(Enriched enriched, LocalDate day) {
        return new Telling(enriched.article().id(), day, enriched.findings().storyTerms(), "");
    }

    static @Nullable LocalDate day(Article article) {
        return article.publishedIfKnown()
                .map(published -> LocalDate.ofInstant(published.at(), ZoneOffset.UTC))
                .orElse(null);
    }
}
