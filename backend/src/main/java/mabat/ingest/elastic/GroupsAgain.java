package mabat.ingest.elastic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.elastic.ArticleFields;
import mabat.enrich.Duplicates;
import mabat.enrich.Stories;
import mabat.enrich.Telling;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.Regrouping;

/**
 * Looks whether articles still belong where they were put. Groups keep their names, and an article
 * moves only when it fits its group no more, so pages of stories stay where they are.
 */
final class GroupsAgain implements Regrouping {
    private final Stories stories;
    private final RecentArticles recent;
    private final Neighbours neighbours;
    private final Clock clock;

    GroupsAgain(Surroundings around, Clock clock) {
        this.stories = around.stories();
        this.recent = around.recent();
        this.neighbours = around.neighbours();
        this.clock = clock;
    }

    @Override
    public Map<ArticleId, Findings> again(List<Enriched> articles) {
        synchronized (recent) {
            Instant now = clock.instant();
            recent.forget(now);
            List<Enriched> ordered = articles.stream().sorted(ArticleGroups.OLDEST_FIRST).toList();
            Map<ArticleId, String> copies = copies(ordered, now);
            Map<ArticleId, String> told = told(ordered, now);
            Map<ArticleId, Findings> grouped = new HashMap<>();
            for (Enriched enriched : ordered) {
                ArticleId id = enriched.article().id();
                grouped.put(
                        id,
                        enriched.findings()
                                .grouped(copies.getOrDefault(id, ""), told.getOrDefault(id, "")));
            }
            return grouped;
        }
    }

    private Map<ArticleId, String> copies(List<Enriched> articles, Instant now) {
        Names names =
                names(
                        ArticleFields.DUPLICATES,
                        articles,
                        Findings::duplicates,
                        Duplicates::begunBy);
        Set<String> signatures = new LinkedHashSet<>();
        articles.forEach(enriched -> signatures.addAll(enriched.findings().minhash()));
        Map<String, List<Duplicates.Text>> signed = neighbours.texts(signatures, articles.size());
        Map<ArticleId, String> groups = new HashMap<>();
        for (Enriched enriched : articles) {
            List<String> own = enriched.findings().minhash();
            String present = enriched.findings().duplicates();
            Duplicates.Text text = Duplicates.Text.of(enriched.article(), present);
            Map<ArticleId, Duplicates.Text> others = new HashMap<>();
            own.forEach(signature ->
                    signed.getOrDefault(signature, List.of())
                            .forEach(other -> others.put(other.article(), other)));
            recent.signed(own).forEach(other -> others.put(other.article(), other));
            List<Duplicates.Text> staying =
                    others.values().stream()
                            .filter(other -> other.group().equals(present))
                            .toList();
            String group =
                    Duplicates.joined(text, staying)
                            .or(() -> Duplicates.joined(text, others.values()))
                            .orElseGet(() ->
                                    names.alone(
                                            present,
                                            Duplicates.begunBy(text.article()),
                                            Duplicates.begunApart(text.article(), present)));
            if (!group.equals(present)) {
                recent.add(now, text.inGroup(group), own);
            }
            groups.put(text.article(), group);
        }
        return groups;
    }

    private Map<ArticleId, String> told(List<Enriched> articles, Instant now) {
        Names names = names(ArticleFields.STORY, articles, Findings::story, Stories::begunBy);
        Map<String, List<Telling>> members = neighbours.members(names.shared());
        Map<ArticleId, String> groups = new HashMap<>();
        List<Telling> leaving = new ArrayList<>();
        for (Enriched enriched : articles) {
            ArticleId id = enriched.article().id();
            String present = enriched.findings().story();
            LocalDate day = ArticleGroups.day(enriched.article());
            if (day == null) {
                groups.put(id, alone(names, id, present));
                continue;
            }
            Telling telling = ArticleGroups.telling(enriched, day).inStory(present);
            List<Telling> others =
                    members.getOrDefault(present, List.of()).stream().map(recent::latest).toList();
            if (stories.fits(telling, others)) {
                groups.put(id, present);
            } else {
                leaving.add(telling);
            }
        }
        List<List<Telling>> near = neighbours.of(leaving);
        for (int i = 0; i < leaving.size(); i++) {
            Telling telling = leaving.get(i);
            String story = elsewhere(names, telling, near.get(i));
            if (!story.equals(telling.story())) {
                recent.add(
                        now, telling.inStory(story), stories.termsToAsk(telling.terms()).keySet());
            }
            groups.put(telling.article(), story);
        }
        return groups;
    }

    private String elsewhere(Names names, Telling telling, Collection<Telling> indexed) {
        Map<ArticleId, Telling> others = new HashMap<>();
        indexed.forEach(other -> others.put(other.article(), recent.latest(other)));
        recent.like(telling).forEach(other -> others.put(other.article(), other));
        return stories.joined(telling, others.values())
                .orElseGet(() -> alone(names, telling.article(), telling.story()));
    }

    private static String alone(Names names, ArticleId article, String present) {
        return names.alone(present, Stories.begunBy(article), Stories.begunApart(article, present));
    }

    private Names names(
            String field,
            List<Enriched> articles,
            Function<Findings, String> present,
            Function<ArticleId, String> begun) {
        Set<String> all = new LinkedHashSet<>();
        for (Enriched enriched : articles) {
            all.add(present.apply(enriched.findings()));
            all.add(begun.apply(enriched.article().id()));
        }
        all.remove("");
        return new Names(neighbours.counts(field, all));
    }

    /** In how many articles the names of groups stand. */
    private record Names(Map<String, Integer> counts) {
        /** Those of more than one article. */
        List<String> shared() {
            return counts.entrySet().stream()
                    .filter(name -> name.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /**
         * The name of the group of one that fits nowhere. Whoever has a name alone keeps it; of two
         * that part, the one that is called by it does.
         *
         * @param present empty when it has none
         * @param own the one that it begins
         * @param apart when others have that
         */
        String alone(String present, String own, String apart) {
            int others = counts.getOrDefault(present, 1) - 1;
            if (!present.isEmpty() && others == 0) {
                return present;
            }
            if (present.equals(own)) {
                return others == 1 ? own : apart;
            }
            return counts.containsKey(own) ? apart : own;
        }
    }
}
