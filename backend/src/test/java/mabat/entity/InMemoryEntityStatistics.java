package mabat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.Mention;
import mabat.search.CountBasis;

/** Looks at every article; significance by the formula that Elasticsearch documents as JLH. */
public final class InMemoryEntityStatistics implements EntityStatistics {
    private final List<EnrichedArticle> articles = new ArrayList<>();

    public void add(Collection<EnrichedArticle> added) {
        articles.addAll(added);
    }

    @Override
    public Presence presence(EntityRef entity) {
        Map<String, Long> surfaces = new TreeMap<>();
        for (EnrichedArticle article : articles) {
            for (Mention mention : article.findings().mentions()) {
                if (mention.entity().equals(entity)) {
                    mention.surfaces().forEach(words -> surfaces.merge(words, 1L, Long::sum));
                }
            }
        }
        return new Presence(
                with(entity, CountBasis.SUBJECTS).size(),
                with(entity, CountBasis.MENTIONS).size(),
                surfaces.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(20)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Override
    public List<Related> related(EntityRef entity, CountBasis basis, int atLeast, int most) {
        List<EnrichedArticle> with = with(entity, basis);
        Map<EntityRef, Long> foreground = counts(with, basis);
        Map<EntityRef, Long> background = counts(articles, basis);
        List<Related> all = new ArrayList<>();
        foreground.forEach((other, count) -> {
            double here = (double) count / with.size();
            double anywhere = (double) background.getOrDefault(other, 1L) / articles.size();
            if (!other.equals(entity) && count >= atLeast && here > anywhere) {
                all.add(new Related(other, count, (here - anywhere) * (here / anywhere)));
            }
        });
        all.sort(
                Comparator.comparingDouble(Related::score)
                        .reversed()
                        .thenComparing(Related::entity));
        Map<EntityKind, Integer> taken = new HashMap<>();
        return all.stream()
                .filter(related -> taken.merge(related.entity().kind(), 1, Integer::sum) <= most)
                .toList();
    }

    private List<EnrichedArticle> with(EntityRef entity, CountBasis basis) {
        return articles.stream()
                .filter(article -> entities(article.findings(), basis).contains(entity))
                .toList();
    }

    private static Map<EntityRef, Long> counts(List<EnrichedArticle> of, CountBasis basis) {
        Map<EntityRef, Long> counts = new TreeMap<>();
        of.forEach(article ->
                entities(article.findings(), basis)
                        .forEach(entity -> counts.merge(entity, 1L, Long::sum)));
        return counts;
    }

    private static Set<EntityRef> entities(Findings findings, CountBasis basis) {
        Set<EntityRef> entities = new HashSet<>();
        for (EntityKind kind : EntityKind.values()) {
            Set<String> ids =
                    basis == CountBasis.SUBJECTS
                            ? findings.subjects(kind)
                            : findings.mentioned(kind);
            ids.forEach(id -> entities.add(new EntityRef(kind, id)));
        }
        findings.topics().forEach(topic -> entities.add(EntityRef.topic(topic.topic())));
        return entities;
    }
}
