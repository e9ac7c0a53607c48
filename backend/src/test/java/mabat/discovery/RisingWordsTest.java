package mabat.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import mabat.article.Language;
import mabat.discovery.RisingWords.Word;
import mabat.knowledge.TopicTerm;
import mabat.search.ArticleStatistics.Headline;
import mabat.search.World;
import org.junit.jupiter.api.Test;

class RisingWordsTest {
    private final RisingWords words =
            new RisingWords(
                    World.finder(),
                    NewsWords.of(
                            List.of(
                                    new TopicTerm("disaster", "en", "flood", 3),
                                    new TopicTerm("disaster", "he", "שיטפון", 2),
                                    new TopicTerm("politics", "en", "country", 1)),
                            List.of()));

    @Test
    void forms_of_a_word_rise_together_and_the_most_frequent_form_is_shown() {
        List<Headline> now =
                List.of(
                        new Headline("Floods", "Heavy floods hit."),
                        new Headline("Flooding feared", "A flood is near."),
                        new Headline("הסופה", "סופה גדולה."));

        assertThat(words.of(now, List.of(), 10))
                .contains(new Word("floods", Language.ENGLISH))
                .doesNotContain(new Word("flood", Language.ENGLISH));
    }

    @Test
    void names_and_words_that_say_nothing_are_passed_over() {
        List<Headline> now =
                Collections.nCopies(
                        5, new Headline("Lukashenko around five", "חמישה אנשים בבלארוס אתמול"));

        assertThat(words.of(now, List.of(), 10)).isEmpty();
    }

    @Test
    void only_news_vocabulary_and_new_names_rise() {
        List<Headline> now =
                Collections.nCopies(
                        5,
                        new Headline(
                                "Country became stronger when they met",
                                "Officials fear that, with Omicron near, floods follow."));

        assertThat(words.of(now, List.of(), 10))
                .extracting(Word::form)
                .containsExactlyInAnyOrder("omicron", "floods");

        List<Headline> hebrew =
                Collections.nCopies(
                        5, new Headline("המדינה יוצאת כמעט לבדה", "הם נפגשו; שיטפון קרב"));

        assertThat(words.of(hebrew, List.of(), 10))
                .extracting(Word::form)
                .containsExactly("שיטפון");
    }

    @Test
    void what_was_as_frequent_before_does_not_rise() {
        List<Headline> floods = Collections.nCopies(5, new Headline("Floods", ""));

        assertThat(words.of(floods, floods, 10)).isEmpty();
        assertThat(words.of(floods, List.of(), 10)).hasSize(1);
    }
}
