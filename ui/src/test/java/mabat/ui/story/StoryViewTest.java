package mabat.ui.story;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mabat.article.EntityRef;
import mabat.article.PublicationDate;
import mabat.knowledge.KnowledgeBase;
import mabat.story.Lag;
import mabat.story.StoryArticle;
import mabat.ui.PageTest;
import mabat.ui.Translations;
import mabat.ui.component.Labels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryViewTest extends PageTest {
    private static final EntityRef BELARUS = EntityRef.country("BY");

    @BeforeEach
    void story() {
        stories.add(
                List.of(
                        anArticle()
                                .withId("first")
                                .ofStory("s-1")
                                .titled("Talks begin")
                                .by("Wire", "")
                                .publishedOn("2023-03-01")
                                .about(BELARUS)
                                .copyOf("d-1")
                                .build(),
                        anArticle()
                                .withId("second")
                                .ofStory("s-1")
                                .inHebrew()
                                .titled("השיחות החלו")
                                .by("כרמל", "")
                                .publishedOn("2023-03-02")
                                .about(BELARUS)
                                .build(),
                        anArticle()
                                .withId("copy")
                                .ofStory("s-1")
                                .titled("Talks begin, agencies say")
                                .by("Echo", "")
                                .publishedOn("2023-03-02")
                                .copyOf("d-1")
                                .build(),
                        anArticle()
                                .withId("other")
                                .titled("Weather")
                                .by("Silent Herald", "")
                                .publishedOn("2023-03-03")
                                .build()));
    }

    @Test
    void a_story_is_told_from_the_first_report_with_copies_folded() {
        open("story/s-1");

        assertThat(heading()).isEqualTo("Talks begin");
        assertThat(pageText())
                .contains("3 articles, 3 outlets, 2 languages", "on the first day", "1 day later")
                .contains("1 article repeats this", "Talks begin, agencies say");
        assertThat(styled(Anchor.class, "line-title"))
                .extracting(Anchor::getHref)
                .containsExactly("article/first", "article/copy", "article/second");
    }

    @Test
    void who_said_nothing_is_named_with_what_it_published_instead() {
        open("story/s-1");

        assertThat(pageText()).contains("Who did not", "1 March 2023 – 3 March 2023");
        assertThat(all().filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .filteredOn(link -> link.getText().equals("Silent Herald"))
                .extracting(Anchor::getHref)
                .containsExactly("./?from=2023-03-01&to=2023-03-03&outlet=Silent%20Herald");
    }

    @Test
    void what_it_is_about_leads_to_the_entity() {
        open("story/s-1");

        assertThat(styled(Anchor.class, "entity"))
                .extracting(Anchor::getHref)
                .containsExactly("entity/BY");
    }

    @Test
    void a_hebrew_reader_gets_the_hebrew_headline() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("he"));

        open("story/s-1");

        assertThat(heading()).isEqualTo("השיחות החלו");
        assertThat(pageText()).contains("3 ידיעות, 3 מקורות, שתי שפות", "כעבור יום");
    }

    @Test
    void a_story_that_is_gone_is_said_kindly() {
        open("story/none");

        assertThat(heading()).isEqualTo("There is nothing here");
        assertThat(pageText()).contains("No article belongs to such a story any more");
    }

    @Test
    void lags_are_as_exact_as_they_are_known() {
        Labels labels = new Labels(new KnowledgeBase("none", List.of()), new Translations());
        LagTexts texts = new LagTexts(labels, Locale.UK);
        Optional<StoryArticle> later = Optional.empty();

        assertThat(texts.of(new Lag(Duration.ofMinutes(59), true), later))
                .isEqualTo("59 minutes later");
        assertThat(texts.of(new Lag(Duration.ofMinutes(125), true), later))
                .isEqualTo("2 hours later");
        assertThat(texts.of(new Lag(Duration.ofDays(3), true), later)).isEqualTo("3 days later");
        assertThat(texts.of(new Lag(Duration.ZERO, false), later)).isEqualTo("on the first day");
        assertThat(texts.of(null, later)).isEqualTo("time unknown");
        StoryArticle day = stories.find("s-1", 1).articles().get(0);
        assertThat(texts.of(null, Optional.of(day))).isEqualTo("on the first day");
        StoryArticle minute =
                new StoryArticle(
                        day.id(),
                        day.title(),
                        day.outlet(),
                        day.language(),
                        new PublicationDate(
                                Instant.parse("2023-03-01T08:30:00Z"),
                                PublicationDate.Precision.MINUTE,
                                PublicationDate.Origin.FEED,
                                1),
                        day.firstSeen(),
                        List.of(),
                        "");
        assertThat(texts.of(null, Optional.of(minute))).isEqualTo("first report");
    }

    private static String heading() {
        return all().filter(H1.class::isInstance).map(PageTest::text).findFirst().orElse("");
    }
}
