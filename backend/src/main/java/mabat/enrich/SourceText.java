package mabat.enrich;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mabat.article.Article;
import mabat.article.RemovedText;

/**
 * Puts the paragraphs of an article together again with everything that was taken out of it, so
 * that it can be cleaned by other rules. What was sent is not kept word for word: line breaks
 * inside a paragraph that stayed are gone, so a rule for single lines finds nothing new in there.
 */
final class SourceText {
    private static final Set<String> TO_THE_END =
            Set.of(Boilerplate.TRAILING_LINKS, Boilerplate.SOURCES);

    private SourceText() {}

    /** The paragraphs as {@link Paragraphs} gave them, in order. */
    static List<String> of(Article article) {
        SortedMap<Integer, List<RemovedText>> removed =
                article.removed().stream()
                        .filter(text -> !isLearned(text))
                        .collect(
                                Collectors.groupingBy(
                                        RemovedText::paragraph, TreeMap::new, Collectors.toList()));
        List<String> kept = withLearnedLines(article);
        int shared = paragraphsWithBoth(removed, kept.size());
        Iterator<String> next = kept.iterator();
        List<String> source = new ArrayList<>();
        for (Map.Entry<Integer, List<RemovedText>> gone : removed.entrySet()) {
            while (source.size() < gone.getKey() && next.hasNext()) {
                source.add(next.next());
            }
            String lines = lines(gone.getValue());
            boolean both = shared > 0 && isByLine(gone.getValue()) && next.hasNext();
            shared -= both ? 1 : 0;
            source.add(both ? lines + "\n" + next.next() : lines);
        }
        next.forEachRemaining(source::add);
        return source;
    }

    /** These were taken out last, so they go back first. */
    private static List<String> withLearnedLines(Article article) {
        List<String> kept = new ArrayList<>(article.paragraphs());
        for (RemovedText text : article.removed()) {
            if (isLearned(text)) {
                kept.add(Math.min(text.paragraph(), kept.size()), text.text());
            }
        }
        return kept;
    }

    /**
     * Of how many paragraphs a line went and the rest stayed. Everything behind a heading that ends
     * the article is gone, so all that stayed must have stood before it; without such a heading it
     * cannot be told, and does not matter: only order counts then.
     */
    private static int paragraphsWithBoth(SortedMap<Integer, List<RemovedText>> removed, int kept) {
        for (Map.Entry<Integer, List<RemovedText>> gone : removed.entrySet()) {
            if (TO_THE_END.contains(gone.getValue().get(0).reason())) {
                int end = gone.getKey();
                return removed.headMap(end).size() + kept - end;
            }
        }
        return 0;
    }

    private static boolean isByLine(List<RemovedText> texts) {
        return texts.stream()
                .allMatch(text ->
                        text.reason().equals(Boilerplate.SHARE_BAR)
                                || text.reason().equals(Boilerplate.NAVIGATION));
    }

    /** A paragraph that was said before has to read like the first one, which is on one line. */
    private static String lines(List<RemovedText> texts) {
        return texts.stream()
                .map(text ->
                        text.reason().equals(Boilerplate.REPEATED)
                                ? text.text().replaceAll("\\s*\\n\\s*", " ").strip()
                                : text.text())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLearned(RemovedText text) {
        return text.reason().equals(RepeatedLines.REASON);
    }
}
