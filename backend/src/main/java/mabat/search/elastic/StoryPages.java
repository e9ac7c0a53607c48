package mabat.search.elastic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.elastic.ArticleFields;
import mabat.search.CompiledCriteria;
import mabat.search.FoundArticles;
import mabat.search.PageRequest;
import mabat.search.StoryGroup;
import mabat.search.StoryGroups;
import tools.jackson.databind.JsonNode;

/**
 * Pages of stories: the first article of each story in the order asked for. Elasticsearch's own
 * {@code collapse} neither goes on with {@code search_after} nor keeps articles without a story
 * apart, so the leading articles are found by walking the list ({@link StoryWalk}), and a second
 * request has them shown and their stories counted. Exact as far as it goes, which is {@link
 * StoryGroups#MOST} stories.
 *
 * @see "docs/decisions/0007"
 */
final class StoryPages {
    private static final String WITHOUT_BUCKETS =
            "&filter_path=-aggregations." + StoryQuery.STORIES + "." + StoryQuery.EACH + ".buckets";

    private final SearchWire wire;

    /**
     * @param wire to paths below the index
     */
    StoryPages(SearchWire wire) {
        this.wire = wire;
    }

    FoundArticles search(PageRequest request) {
        CompiledCriteria criteria = request.criteria();
        String path = "/_search?" + ElasticArticleSearcher.sameCopy(criteria);
        StoryWalk walk = new StoryWalk(criteria, stretch -> wire.ask(path, stretch));
        List<StoryWalk.Leader> leaders =
                request.size() == 0 ? List.of() : walk.after(request.after(), request.size());
        List<String> ids = leaders.stream().map(StoryWalk.Leader::id).toList();
        List<String> stories =
                leaders.stream()
                        .map(StoryWalk.Leader::story)
                        .filter(story -> !story.isEmpty())
                        .toList();
        JsonNode answer = wire.ask(path + WITHOUT_BUCKETS, StoryQuery.page(request, ids, stories));
        FoundArticles page = PageAnswer.read(request, answer);
        boolean ends = leaders.isEmpty() || !walk.goesOnAfter(leaders.getLast());
        return new FoundArticles(
                page.matches(),
                ids.isEmpty() ? page.total() : walk.articles(),
                page.facets(),
                page.days(),
                page.undated(),
                ends ? List.of() : leaders.getLast().keys(),
                page.incomplete() || walk.incomplete(),
                groups(answer, leaders, walk.isCutAt(leaders)));
    }

    private static StoryGroups groups(
            JsonNode answer, List<StoryWalk.Leader> leaders, boolean cut) {
        JsonNode counts = answer.path("aggregations").path(StoryQuery.STORIES);
        Map<String, StoryGroup> byStory = new HashMap<>();
        for (JsonNode bucket : counts.path(StoryQuery.ON_PAGE).path("buckets")) {
            String story = bucket.path("key").asString("");
            byStory.put(
                    story,
                    new StoryGroup(
                            story,
                            bucket.path("doc_count").asLong(0),
                            byKey(bucket.path(StoryQuery.LANGUAGES)),
                            byKey(bucket.path(StoryQuery.OUTLETS))));
        }
        Map<ArticleId, StoryGroup> groups = new HashMap<>();
        for (StoryWalk.Leader leader : leaders) {
            StoryGroup group = byStory.get(leader.story());
            if (group != null && group.articles() > 1) {
                groups.put(new ArticleId(leader.id()), group);
            }
        }
        long several = counts.path(StoryQuery.NUMBER).path("count").asLong(0);
        long single = counts.path(StoryQuery.SINGLE).path("doc_count").asLong(0);
        boolean exact = counts.path(StoryQuery.EACH).path("sum_other_doc_count").asLong(0) == 0;
        return new StoryGroups(several + single, exact, cut, groups);
    }

    private static Map<String, Long> byKey(JsonNode terms) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonNode bucket : terms.path("buckets")) {
            counts.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong(0));
        }
        return counts;
    }

    /** The story of a hit of a stretch; empty when it belongs to none. */
    static String story(JsonNode hit) {
        return hit.path("fields").path(ArticleFields.STORY).path(0).asString("");
    }
}
