package mabat.ui.search;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import mabat.search.Grouping;
import mabat.search.InMemorySearchService;
import mabat.ui.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryListTest extends PageTest {
    @BeforeEach
    void articles() {
        InMemorySearchService found =
                InMemorySearchService.with(
                        anArticle()
                                .withId("a")
                                .ofStory("s-1")
                                .titled("Talks")
                                .by("Wire", "")
                                .build(),
                        anArticle()
                                .withId("b")
                                .ofStory("s-1")
                                .titled("שיחות")
                                .inHebrew()
                                .by("כרמל", "")
                                .build(),
                        anArticle().withId("c").ofStory("s-2").titled("Weather").build());
        search.answer(found::search);
    }

    @Test
    void articles_of_one_story_are_one_result_that_says_who_else_tells_it() {
        open("?group=story");

        assertThat(pageText()).contains("3 articles in 2 stories");
        assertThat(styled(Paragraph.class, "story-line"))
                .singleElement()
                .satisfies(line ->
                        assertThat(text(line))
                                .contains("+ 1 more article", "English: 1", "Hebrew: 1", "כרמל"));
        assertThat(all().filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .extracting(Anchor::getHref)
                .contains("story/s-1");
    }

    @Test
    void the_switch_is_part_of_the_address() {
        open("?q=talks");
        List<NativeButton> ways = buttons();
        assertThat(ways.get(0).getElement().getAttribute("aria-pressed")).isEqualTo("true");

        test(ways.get(1)).click();
        settle();

        assertThat(address()).isEqualTo("?q=talks&group=story");
        assertThat(search.lastQuestion().criteria().grouping()).isEqualTo(Grouping.STORIES);
        assertThat(buttons().get(1).getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void clearing_the_filters_keeps_the_stories() {
        open("?country=BY&group=story");

        test(styled(NativeButton.class, "chip-clear").get(0)).click();
        settle();

        assertThat(address()).isEqualTo("?group=story");
    }

    private static List<NativeButton> buttons() {
        return styled(Div.class, "group-switch")
                .get(0)
                .getChildren()
                .map(NativeButton.class::cast)
                .toList();
    }
}
