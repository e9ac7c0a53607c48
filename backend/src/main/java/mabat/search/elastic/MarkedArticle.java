package mabat.search.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mabat.article.EntityRef;
import mabat.article.TextPlace;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.search.AskedNames;
import mabat.search.AskedNames.Seen;
import mabat.search.Condition;
import mabat.search.Excerpts;
import mabat.search.HighlightedText;
import mabat.search.HighlightedText.Mark;
import mabat.search.marks.WordMarker;
import tools.jackson.databind.JsonNode;

/**
 * The text of a hit with everything that matched marked: words where they stand, names asked for by
 * a field where enrichment found them.
 *
 * @param excerpts best first; the beginning of the lead when nothing below the title is marked
 * @param seen as {@link mabat.search.Match#seen}
 */
record MarkedArticle(
        HighlightedText title, List<HighlightedText> excerpts, Map<EntityRef, List<String>> seen) {

    /** What to mark in the articles that a query finds. */
    record Reader(WordMarker words, AskedNames names) {

        MarkedArticle read(JsonNode hit) {
            JsonNode source = hit.path("_source");
            String title = source.path(ArticleFields.TITLE).asString("");
            String lead = source.path(ArticleFields.LEAD).asString("");
            List<String> body = ArticleDocument.body(source);
            List<String> paragraphs =
                    Stream.concat(Stream.of(lead).filter(text -> !text.isEmpty()), body.stream())
                            .toList();
            Seen seen =
                    names.isEmpty()
                            ? Seen.nothing()
                            : names.in(
                                    title,
                                    paragraphs,
                                    ArticleDocument.mentions(source),
                                    ArticleDocument.topics(source));
            Texts texts = new Texts(words.in(title, lead, body), seen.marks());
            List<HighlightedText> marked = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                marked.add(texts.marked(i, paragraphs.get(i)));
            }
            return new MarkedArticle(
                    texts.marked(TextPlace.TITLE, title), excerpts(marked, lead), seen.forms());
        }
    }

    /**
     * @param words marks by {@link TextPlace#paragraph}
     * @param names the same
     */
    private record Texts(Map<Integer, List<Mark>> words, Map<Integer, List<Mark>> names) {

        HighlightedText marked(int paragraph, String text) {
            return HighlightedText.plain(text)
                    .with(words.getOrDefault(paragraph, List.of()))
                    .with(names.getOrDefault(paragraph, List.of()));
        }
    }

    static Reader reader(Condition query) {
        return new Reader(WordMarker.of(query), AskedNames.of(query));
    }

    private static List<HighlightedText> excerpts(List<HighlightedText> marked, String lead) {
        List<HighlightedText> best = Excerpts.best(marked);
        return best.isEmpty() && !lead.isEmpty() ? List.of(Excerpts.beginning(lead)) : best;
    }
}
