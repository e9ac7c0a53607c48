package mabat.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mabat.article.ArticleId;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.Correction.WrongMention;

/**
 * What editors decided about single findings rather than about the tables: mentions that are wrong,
 * and who the people are that were found in articles. Immutable.
 */
public final class Verdicts {
    /** A chain of people taken for others is followed this far; a longer one is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<ArticleId, List<WrongMention>> wrong = new LinkedHashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, Map<String, String>> split = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    Verdicts(List<Correction> corrections) {
        for (Correction correction : corrections) {
            switch (correction) {
                case WrongMention mention ->
                        wrong.computeIfAbsent(mention.article(), id -> new ArrayList<>())
                                .add(mention);
                case Correction.Merge merge -> merged.put(merge.discovered(), merge.into());
                case Correction.Split one ->
                        one.surfaces()
                                .forEach(surface ->
                                        split.computeIfAbsent(
                                                        one.discovered(), id -> new HashMap<>())
                                                .put(KnowledgeBase.key(surface), one.into()));
                case Correction.Hide hide when hide.entry().discovered() ->
                        hidden.add(hide.entry().id());
                default -> {}
            }
        }
    }

    /**
     * The sightings that stand: wrong ones are gone, discovered people are who editors say.
     *
     * @param parts what the sightings point into
     */
    public List<Sighting> apply(ArticleId article, List<String> parts, List<Sighting> sightings) {
        List<WrongMention> here = wrong.getOrDefault(article, List.of());
        if (here.isEmpty() && merged.isEmpty() && split.isEmpty() && hidden.isEmpty()) {
            return sightings;
        }
        List<Sighting> standing = new ArrayList<>(sightings.size());
        for (Sighting sighting : sightings) {
            String surface = parts.get(sighting.part()).substring(sighting.start(), sighting.end());
            meant(sighting.entity(), surface)
                    .filter(entity -> here.stream().noneMatch(w -> isAbout(w, entity, surface)))
                    .ifPresent(entity -> standing.add(sighting.of(entity)));
        }
        return standing;
    }

    /**
     * Who is meant by somebody that was recognised; empty when nobody is to be shown.
     *
     * @param surface the name as written
     */
    public Optional<EntityRef> meant(EntityRef recognised, String surface) {
        EntityRef entity = recognised;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            if (entity.kind() != EntityKind.PERSON) {
                return Optional.of(entity);
            }
            String id = entity.id();
            String other =
                    split.getOrDefault(id, Map.of())
                            .getOrDefault(KnowledgeBase.key(surface), merged.getOrDefault(id, id));
            if (other.equals(id)) {
                return hidden.contains(id) ? Optional.empty() : Optional.of(entity);
            }
            entity = EntityRef.person(other);
        }
        return Optional.of(entity);
    }

    private static boolean isAbout(WrongMention wrong, EntityRef entity, String surface) {
        return wrong.entity().equals(entity)
                && (wrong.surface().isEmpty()
                        || KnowledgeBase.key(wrong.surface()).equals(KnowledgeBase.key(surface)));
    }

    /**
     * What distinguishes an article's findings from those without verdicts about this very article;
     * empty when there are none.
     */
    public String stamp(ArticleId article) {
        List<WrongMention> here = wrong.get(article);
        return here == null
                ? ""
                : "!"
                        + Checksum.of(
                                here.stream()
                                        .map(WrongMention::toString)
                                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The articles with verdicts of their own, each with its {@link #stamp}. */
    public Map<ArticleId, String> stamps() {
        Map<ArticleId, String> stamps = new LinkedHashMap<>();
        wrong.keySet().forEach(article -> stamps.put(article, stamp(article)));
        return stamps;
    }
}
