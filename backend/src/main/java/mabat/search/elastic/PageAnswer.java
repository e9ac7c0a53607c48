package mabat.search.elastic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.search.FacetCounts;
import mabat.search.FacetField;
import mabat.search.FoundArticles;
import mabat.search.Match;
import mabat.search.PageRequest;
import tools.jackson.databind.JsonNode;

/** Reads what Elasticsearch answered to a {@link PageQuery}. */
final class PageAnswer {
    private PageAnswer() {}

    static FoundArticles read(PageRequest request, JsonNode answer) {
        return read(request, new PageWire.Answers(answer, List::of));
    }

    static FoundArticles read(PageRequest request, PageWire.Answers sent) {
        JsonNode answer = sent.articles();
        List<Match> matches = new ArrayList<>();
        List<String> last = new ArrayList<>();
        MarkedArticle.Reader reader = MarkedArticle.reader(request.criteria().query());
        JsonNode hits = answer.path("hits").path("hits");
        for (JsonNode hit : hits) {
            if (matches.size() < request.size()) {
                matches.add(match(hit, reader.read(hit)));
            }
        }
        if (hits.size() > matches.size() && !matches.isEmpty()) {
            JsonNode keys = hits.path(matches.size() - 1).path("sort");
            for (int i = 0; i < PageOrder.KEYS; i++) {
                last.add(keys.path(i).asString(""));
            }
            String snapshot = answer.path("pit_id").asString("");
            if (!snapshot.isEmpty()) {
                last.add(snapshot);
            }
        }
        List<JsonNode> answers = new ArrayList<>(List.of(answer));
        answers.addAll(sent.others().get());
        CountsAnswer counts = new CountsAnswer(answers);
        Map<FacetField, FacetCounts> facets = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            facets.put(field, counts.facet(request.criteria(), field, PageRequest.FACET_VALUES));
        }
        return new FoundArticles(
                matches,
                total(answers),
                facets,
                counts.days(),
                counts.undated(),
                last,
                answers.stream().anyMatch(PageAnswer::incomplete));
    }

    /** Of the first search that counted it. */
    private static long total(List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> answer.path("hits").path("total").path("value"))
                .filter(JsonNode::isNumber)
                .mapToLong(JsonNode::asLong)
                .findFirst()
                .orElse(0);
    }

    private static boolean incomplete(JsonNode answer) {
        return answer.path("timed_out").asBoolean(false)
                || answer.path("_shards").path("failed").asInt(0) > 0;
    }

    private static Match match(JsonNode hit, MarkedArticle article) {
        JsonNode source = hit.path("_source");
        return new Match(
                new ArticleId(text(source, ArticleFields.ID)),
                text(source, ArticleFields.URL),
                text(source, ArticleFields.OUTLET),
                Language.of(text(source, ArticleFields.LANGUAGE)),
                ArticleDocument.published(source),
                article.title(),
                text(source, ArticleFields.LEAD),
                article.excerpts(),
                texts(source.path(ArticleFields.SUBJECT_COUNTRIES)),
                texts(source.path(ArticleFields.LEADERS)),
                texts(source.path(ArticleFields.TOPICS)),
                text(source, ArticleFields.STORY),
                hit.path("_score").asDouble(0),
                article.seen(),
                List.of());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asString("")));
        return texts;
    }
}
