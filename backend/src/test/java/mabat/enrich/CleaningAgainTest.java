package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mabat.article.Article;
import mabat.article.Articles;
import mabat.article.IncomingArticle;
import mabat.article.RemovedText;
import mabat.enrich.Enrichment.Preparation;
import mabat.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** What was taken out of a text goes back before it is cleaned again. */
class CleaningAgainTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Preparing PREPARING = new Preparing(Knowledge.standard(), CLOCK);
    private static final String LONG =
            "The ministers met in the capital and spoke about grain, about ports and about the price"
                    + " of bread for two long days; nobody said in public what had been agreed, though"
                    + " one of them smiled when he was asked about it by a reporter on the stairs.";
    private static final List<String> LINES =
            List.of(
                    LONG,
                    "A short paragraph of its own.",
                    "ידיעה קצרה על ישיבת הממשלה בירושלים.",
                    "Share this on Facebook",
                    "Next article: Rain in the north",
                    "[Watch] The ministers arrive",
                    "A caption under a photograph",
                    "A caption under a photograph",
                    "שתפו את הכתבה בפייסבוק");
    private static final List<String> ENDS =
            List.of("Related Posts", "Sources: AFP, Reuters", "עוד חדשות", "• Previous post: Snow");

    @Test
    void an_article_that_is_cleaned_by_the_same_rules_stays_what_it_is() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            Article first = prepared(String.join("\n\n", paragraphs(random)));

            assertThat(PREPARING.again(first)).as("seed " + seed + ", " + i).isEqualTo(first);
        }
    }

    @Test
    void of_paragraphs_with_several_lines_nothing_is_lost_however_often_they_are_cleaned() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            List<String> paragraphs = paragraphs(random);
            List<String> wrapped = new ArrayList<>();
            for (String paragraph : paragraphs) {
                wrapped.add(
                        random.nextInt(3) == 0
                                ? paragraph + "\n" + LINES.get(random.nextInt(LINES.size()))
                                : paragraph);
            }
            Article first = prepared(String.join("\n\n", wrapped));
            Article second = PREPARING.again(first);

            assertThat(words(second)).as("seed " + seed + ", " + i).isEqualTo(words(first));
            assertThat(words(PREPARING.again(second))).isEqualTo(words(first));
        }
    }

    private static List<String> words(Article article) {
        return Stream.concat(
                        article.paragraphs().stream(),
                        article.removed().stream().map(RemovedText::text))
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .sorted()
                .toList();
    }

    @Test
    void a_line_that_an_older_rule_took_out_comes_back() {
        Article old =
                Articles.anArticle()
                        .saying("First.", "Third.")
                        .without(new RemovedText("Second, and no boilerplate.", 1, "share-bar"))
                        .build()
                        .article();

        Article now = PREPARING.again(old);

        assertThat(now.paragraphs())
                .containsExactly("First.", "Second, and no boilerplate.", "Third.");
        assertThat(now.removed()).isEmpty();
    }

    @Test
    void a_line_that_a_newer_rule_knows_is_taken_out() {
        Article old =
                Articles.anArticle()
                        .saying(LONG, "Share this on Facebook", "Related Posts", "Snow")
                        .build()
                        .article();

        Article now = PREPARING.again(old);

        assertThat(now.paragraphs()).containsExactly(LONG);
        assertThat(now.removed())
                .extracting(RemovedText::reason)
                .containsExactly("share-bar", "trailing-links", "trailing-links");
    }

    @Test
    void a_line_that_the_outlet_repeated_is_part_of_the_text_until_it_is_counted_again() {
        Article whole =
                Articles.anArticle().saying("Write to the desk.", LONG, "End.").build().article();
        Article learned = RepeatedLines.without(whole, RepeatedLines.keys(whole).get(0)::equals);
        assertThat(learned.paragraphs()).containsExactly(LONG, "End.");

        assertThat(PREPARING.again(learned).paragraphs()).isEqualTo(whole.paragraphs());
    }

    private static List<String> paragraphs(Random random) {
        List<String> paragraphs = new ArrayList<>();
        int length = 1 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            paragraphs.add(LINES.get(random.nextInt(LINES.size())));
        }
        if (random.nextBoolean()) {
            paragraphs.add(ENDS.get(random.nextInt(ENDS.size())));
            for (int i = random.nextInt(3); i > 0; i--) {
                paragraphs.add(LINES.get(1 + random.nextInt(LINES.size() - 1)));
            }
        }
        return paragraphs;
    }

    private static Article prepared(String text) {
        return ((Preparation.Ready) PREPARING.prepare(IncomingArticle.of("Grain talks", text)))
                .article();
    }
}
