package mabat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriteriaParametersTest {
    @Test
    void every_random_state_comes_back_from_its_address() {
        RandomStates random = new RandomStates(7);
        for (int i = 0; i < 300; i++) {
            Criteria criteria =
                    random.criteria()
                            .withSort(SortOrder.values()[i % 3])
                            .withGrouping(Grouping.values()[i % 2]);

            assertThat(read(CriteriaParameters.write(criteria)))
                    .isEqualTo(new CriteriaParameters.Reading(criteria, List.of()));
        }
    }

    @Test
    void a_list_of_stories_is_part_of_the_address_and_a_list_of_articles_is_not() {
        Criteria articles = Criteria.of("trade");

        assertThat(CriteriaParameters.write(articles)).doesNotContainKey("group");
        assertThat(CriteriaParameters.write(articles.withGrouping(Grouping.STORIES)))
                .containsEntry("group", List.of("story"));
        assertThat(read(Map.of("group", List.of("article"))).criteria())
                .isEqualTo(Criteria.everything());
    }

    @Test
    void one_story_is_part_of_the_address() {
        Criteria story = Criteria.of("trade").withStory("s-1");

        assertThat(CriteriaParameters.write(story)).containsEntry("story", List.of("s-1"));
        assertThat(read(Map.of("q", List.of("trade"), "story", List.of("s-1"))).criteria())
                .isEqualTo(story);
        assertThat(read(Map.of("story", List.of("x".repeat(513)))).problems()).hasSize(1);
    }

    @Test
    void an_odd_value_is_said_and_the_rest_is_kept() {
        CriteriaParameters.Reading reading =
                read(Map.of("q", List.of("trade"), "group", List.of("tale")));

        assertThat(reading.criteria()).isEqualTo(Criteria.of("trade"));
        assertThat(reading.problems())
                .extracting(CriteriaParameters.Problem::detail)
                .containsExactly("Expected story or article.");
    }

    private static CriteriaParameters.Reading read(Map<String, List<String>> parameters) {
        return CriteriaParameters.read(parameters, Set.of());
    }
}
