package mabat.story.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.search.DateRange;
import mabat.search.RandomStates;
import mabat.search.elastic.IndexedArticles;
import mabat.story.InMemoryStoryLibrary;
import mabat.story.Stories;
import mabat.story.StoryLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The node tells the same stories as looking at every article. */
class ElasticStoryLibraryIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final InMemoryStoryLibrary BRUTE_FORCE = new InMemoryStoryLibrary();

    private final StoryLibrary library =
            new ElasticStoryLibrary(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        List<EnrichedArticle> articles = new RandomStates(2).articles(300);
        IndexedArticles.write(NODE, articles);
        BRUTE_FORCE.add(articles);
    }

    @Test
    void stories_are_the_same() {
        for (int i = 0; i < 41; i++) {
            String id = "story-" + i;

            assertThat(new Stories(library).find(id))
                    .as(id)
                    .isEqualTo(new Stories(BRUTE_FORCE).find(id));
        }
        assertThat(new Stories(library).find("story-1")).isPresent();
    }

    @Test
    void more_articles_than_asked_for_are_still_counted() {
        StoryLibrary.Told told = library.find("story-2", 1);

        assertThat(told.articles()).hasSize(1);
        assertThat(told.total()).isEqualTo(BRUTE_FORCE.find("story-2", 500).total());
    }

    @Test
    void outlets_are_counted_over_whole_days() {
        DateRange year = new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

        assertThat(library.outlets(year)).isEqualTo(BRUTE_FORCE.outlets(year)).isNotEmpty();
        assertThat(library.outlets(DateRange.open()))
                .isEqualTo(BRUTE_FORCE.outlets(DateRange.open()));
    }

    @Test
    void a_story_that_is_not_there_has_no_articles() {
        assertThat(new Stories(library).find("none")).isEmpty();
    }
}
