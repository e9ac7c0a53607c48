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
import mabat.search.Excerpts;
import mabat.search.HighlightedText;
import mabat.search.HighlightedText.Mark;
import tools.jackson.databind.JsonNode;

/**
 * The text of a hit with everything that matched marked: words where Elasticsearch found them,
 * names asked for by a field where enrichment did.
 *
 * @param excerpts best first; the beginning of the lead when nothing below the title is marked
 * @param seen as {@link mabat.search.Match#seen}
 */
record MarkedArticle(
        HighlightedText title, List<HighlightedText> excerpts, Map<EntityRef, List<String>> seen) {

    static MarkedArticle of(JsonNode hit, AskedNames asked) {
        JsonNode source = hit.path("_source");
        String title = source.path(ArticleFields.TITLE).asString("");
        String lead = source.path(ArticleFields.LEAD).asString("");
        HighlightedText markedTitle =
                marked(hit, ArticleFields.TITLE).findFirst().orElse(HighlightedText.plain(title));
        List<HighlightedText> marked =
                Stream.concat(marked(hit, ArticleFields.LEAD), marked(hit, ArticleFields.BODY))
                        .toList();
        if (asked.isEmpty()) {
            return new MarkedArticle(markedTitle, excerpts(marked, lead), Map.of());
        }
        List<String> paragraphs = new ArrayList<>();
        if (!lead.isEmpty()) {
            paragraphs.add(lead);
        }
        paragraphs.addAll(ArticleDocument.body(source));
        Seen seen =
                asked.in(
                        title,
                        paragraphs,
                        ArticleDocument.mentions(source),
                        ArticleDocument.topics(source));
        List<HighlightedText> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            HighlightedText words =
                    marked.stream()
                            .filter(one -> one.text().equals(text))
                            .findFirst()
                            .orElse(HighlightedText.plain(text));
            all.add(words.with(seen.marks().getOrDefault(i, List.of())));
        }
        List<Mark> inTitle = seen.marks().getOrDefault(TextPlace.TITLE, List.of());
        return new MarkedArticle(markedTitle.with(inTitle), excerpts(all, lead), seen.forms());
    }

    private static List<HighlightedText> excerpts(List<HighlightedText> marked, String lead) {
        List<HighlightedText> best = Excerpts.best(marked);
        return best.isEmpty() && !lead.isEmpty() ? List.of(Excerpts.beginning(lead)) : best;
    }

    /** What Elasticsearch marked in a field, one for each of its paragraphs with a mark. */
    private static Stream<HighlightedText> marked(JsonNode hit, String field) {
        List<HighlightedText> marked = new ArrayList<>();
        for (JsonNode paragraph : hit.path("highlight").path(field)) {
            marked.add(Highlights.read(paragraph.asString("")));
        }
        return marked.stream();
    }
}
