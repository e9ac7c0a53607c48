package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.account.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class StoryApiTest {
    private final Rest rest = new Rest(ApiServer.url(), ApiServer.key(Role.VIEWER));

    @Test
    void a_story_is_told_by_time_with_the_lag_behind_the_first_report() {
        JsonNode story = rest.get("/api/v1/stories/s-talks").json();

        assertThat(story.path("total").asInt(0)).isEqualTo(2);
        assertThat(story.path("reports"))
                .extracting(report -> report.path("article").path("id").asString(""))
                .containsExactly("minsk", "beijing");
        assertThat(story.path("reports").path(0).has("lag")).isFalse();
        assertThat(story.path("reports").path(1).path("lag").toString())
                .isEqualTo("{\"minutes\":1440,\"precision\":\"day\"}");
        assertThat(story.path("outlets").path(0).path("articles").asInt(0)).isEqualTo(2);
        assertThat(story.path("silent").toString())
                .isEqualTo("{\"from\":\"2023-03-01\",\"to\":\"2023-03-03\",\"outlets\":[]}");
    }

    @Test
    void a_story_that_nobody_tells_is_not_found() {
        Rest.Answer answer = rest.get("/api/v1/stories/none");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.detail()).contains("none");
    }

    @Test
    void a_search_can_list_stories_instead_of_articles() {
        JsonNode stories = rest.get("/api/v1/search?group=story&sort=oldest").json();

        assertThat(stories.path("total").asInt(0)).isEqualTo(2);
        assertThat(stories.path("stories").toString())
                .isEqualTo("{\"total\":1,\"exact\":true,\"cut\":false}");
        assertThat(stories.path("hits").size()).isEqualTo(1);
        JsonNode hit = stories.path("hits").path(0);
        assertThat(hit.path("id").asString("")).isEqualTo("minsk");
        assertThat(hit.path("group").path("articles").asInt(0)).isEqualTo(2);
        assertThat(hit.path("group").path("languages").toString()).isEqualTo("{\"en\":2}");
        assertThat(stories.path("facets").path("language").path(0).path("count").asInt(0))
                .isEqualTo(2);
    }

    @Test
    void without_the_parameter_every_article_is_a_hit() {
        JsonNode articles = rest.get("/api/v1/search").json();

        assertThat(articles.path("hits").size()).isEqualTo(2);
        assertThat(articles.has("stories")).isFalse();
        assertThat(rest.get("/api/v1/search?group=tale").detail()).contains("story or article");
    }
}
