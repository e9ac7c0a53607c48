package mabat.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mabat.article.EntityRef;
import mabat.article.Mention;
import mabat.article.TextPlace;
import mabat.article.TopicFinding;
import mabat.search.HighlightedText.Mark;

/**
 * The countries, people, organisations and topics that fields of a query ask for, as {@code
 * country:BY} does. Enrichment knows where an article names them, so no word has to be guessed.
 */
public final class AskedNames {
    private final Set<EntityRef> asked;

    private AskedNames(Set<EntityRef> asked) {
        this.asked = Set.copyOf(asked);
    }

    /** What is excluded is not asked for. */
    public static AskedNames of(Condition condition) {
        Set<EntityRef> asked = new LinkedHashSet<>();
        collect(condition, asked);
        return new AskedNames(asked);
    }

    private static void collect(Condition condition, Set<EntityRef> asked) {
        switch (condition) {
            case Condition.AllOf(var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.Has has ->
                    FieldValues.kind(has.field())
                            .ifPresent(kind ->
                                    has.ids().forEach(id -> asked.add(new EntityRef(kind, id))));
            case Condition.Everything e -> {}
            case Condition.Without e -> {}
            case Condition.Words e -> {}
            case Condition.Named e -> {}
            case Condition.Translated e -> {}
            case Condition.Published e -> {}
        }
    }

    public boolean isEmpty() {
        return asked.isEmpty();
    }

    /**
     * What an article says of them.
     *
     * @param forms the words each of them was seen as, in the order of the text; no words for one
     *     that the article has without saying so
     * @param marks where, by {@link TextPlace#paragraph}; in order and apart
     */
    public record Seen(Map<EntityRef, List<String>> forms, Map<Integer, List<Mark>> marks) {
        public Seen {
            forms = Map.copyOf(forms);
            marks = Map.copyOf(marks);
        }

        public static Seen nothing() {
            return new Seen(Map.of(), Map.of());
        }
    }

    /**
     * Where an article says them.
     *
     * @param paragraphs lead and body, as {@link mabat.article.Article#paragraphs()}
     */
    public Seen in(
            String title,
            List<String> paragraphs,
            Collection<Mention> mentions,
            Collection<TopicFinding> topics) {
        Map<EntityRef, Set<TextPlace>> places = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (asked.contains(mention.entity())) {
                places.put(mention.entity(), new LinkedHashSet<>(mention.places()));
            }
        }
        for (TopicFinding topic : topics) {
            EntityRef ref = EntityRef.topic(topic.topic());
            if (asked.contains(ref)) {
                places.put(ref, said(topic, title, paragraphs));
            }
        }
        Map<EntityRef, List<String>> forms = new LinkedHashMap<>();
        Map<Integer, List<Mark>> marks = new TreeMap<>();
        places.forEach((entity, where) -> {
            Set<String> words = new LinkedHashSet<>();
            where.stream()
                    .sorted()
                    .filter(place -> place.end() <= text(place, title, paragraphs).length())
                    .forEach(place -> {
                        words.add(
                                text(place, title, paragraphs)
                                        .substring(place.start(), place.end()));
                        marks.computeIfAbsent(place.paragraph(), p -> new ArrayList<>())
                                .add(new Mark(place.start(), place.end()));
                    });
            forms.put(entity, List.copyOf(words));
        });
        marks.replaceAll((paragraph, some) -> HighlightedText.apart(some));
        return new Seen(forms, marks);
    }

    /** The title, or a paragraph; empty for a paragraph that is not there. */
    private static String text(TextPlace place, String title, List<String> paragraphs) {
        if (place.paragraph() == TextPlace.TITLE) {
            return title;
        }
        return place.paragraph() < paragraphs.size() ? paragraphs.get(place.paragraph()) : "";
    }

    /** A topic is found by its words, in any of their forms. */
    private static Set<TextPlace> said(TopicFinding topic, String title, List<String> paragraphs) {
        SaidWords words = new SaidWords(topic.words());
        Set<TextPlace> places = words.in(title, TextPlace.TITLE);
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            places.addAll(words.in(paragraphs.get(paragraph), paragraph));
        }
        return places;
    }
}
