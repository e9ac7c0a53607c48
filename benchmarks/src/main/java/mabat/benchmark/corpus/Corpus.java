package mabat.benchmark.corpus;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import mabat.article.IncomingArticle;
import mabat.article.Language;
import mabat.knowledge.table.KnowledgeTables;

/** All articles of a corpus, oldest story first; none is kept, so any size fits in memory. */
public final class Corpus {
    private static final int SENTENCES_PER_PARAGRAPH = 4;

    /** A copy has every hundredth word changed, roughly. */
    private static final int WORDS_PER_CHANGE = 100;

    private static final DateTimeFormatter DATELINE =
            DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter HEBREW_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private final CorpusShape shape;
    private final Stories stories;
    private final List<Template> sentences = Template.table("sentences.tsv");
    private final List<Template> headlines = Template.table("headlines.tsv");
    private final Vocabulary hebrew = new HebrewVocabulary();
    private final Vocabulary english;

    public Corpus(CorpusShape shape) {
        this.shape = shape;
        KnowledgeTables tables = KnowledgeTables.standard();
        stories = new Stories(shape, new Casting(tables));
        english = new EnglishVocabulary(tables.concepts());
    }

    /**
     * An article and the truth for grouping.
     *
     * @param story which story it tells
     * @param text which text of this story in its language; copies have that of their original
     * @param copy whether it repeats an article before it almost word by word
     */
    public record Member(long story, int text, boolean copy, IncomingArticle article) {}

    /** Shows every article, in order; as many as the shape says. */
    public void forEach(Consumer<Member> reader) {
        long made = 0;
        for (long number = 0; made < shape.articles(); number++) {
            Story story = stories.story(number, made);
            for (Story.Telling telling : story.tellings()) {
                if (made < shape.articles()) {
                    reader.accept(
                            new Member(
                                    story.number(),
                                    telling.same(),
                                    telling.copy(),
                                    article(story, telling, made)));
                    made++;
                }
            }
        }
    }

    private IncomingArticle article(Story story, Story.Telling telling, long number) {
        Language language = telling.language();
        SplittableRandom choice = Stories.random(shape.seed(), 3, story.number(), telling.same());
        SplittableRandom filling =
                Stories.random(shape.seed(), 4, story.number(), telling.same(), language.ordinal());
        SplittableRandom own = Stories.random(shape.seed(), 5, number);
        Sentences writer =
                new Sentences(
                        story.cast(), language, language == Language.HEBREW ? hebrew : english);
        StringBuilder title = new StringBuilder();
        writer.add(title, draw(headlines, choice), choice, filling);
        StringBuilder text = new StringBuilder(telling.words() * 7);
        dateline(text, story, language, own);
        fill(text, writer, telling.words(), choice, filling);
        Outlet outlet = telling.outlet();
        return new IncomingArticle(
                "bench-%d-%d".formatted(shape.seed(), number),
                "https://%s/%s/%d".formatted(outlet.site(), story.day(), number),
                outlet.name(),
                InventedNames.draw(own).in(language),
                language.code(),
                capital(title.toString()),
                telling.copy() ? changed(text.toString(), own) : text.toString(),
                story.day()
                        .atStartOfDay()
                        .plusMinutes(telling.minute())
                        .toInstant(ZoneOffset.UTC)
                        .toString());
    }

    private static void dateline(
            StringBuilder text, Story story, Language language, SplittableRandom own) {
        LocalDate day = story.day();
        String place = story.cast().places().get(0).in(language);
        if (language == Language.ENGLISH && own.nextInt(2) == 0) {
            text.append(place.toUpperCase(Locale.ROOT))
                    .append(", ")
                    .append(DATELINE.format(day))
                    .append(" - ");
        } else if (language == Language.HEBREW && own.nextInt(4) == 0) {
            text.append(place).append(", ").append(HEBREW_DAY.format(day)).append(". ");
        }
    }

    private void fill(
            StringBuilder text,
            Sentences writer,
            int words,
            SplittableRandom choice,
            SplittableRandom filling) {
        int written = 0;
        int seen = 0;
        for (int sentence = 1; written < words; sentence++) {
            // Each sentence has sources of its own: the two languages stay in step.
            SplittableRandom here = choice.split();
            int start = text.length();
            writer.add(text, draw(sentences, here), here, filling);
            text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            for (; seen < text.length(); seen++) {
                if (text.charAt(seen) == ' ') {
                    written++;
                }
            }
            text.append(sentence % SENTENCES_PER_PARAGRAPH == 0 ? "\n\n" : " ");
        }
        text.setLength(text.length() - (text.charAt(text.length() - 1) == '\n' ? 2 : 1));
    }

    /** Almost the same text: here and there a word is gone or stands twice. */
    private static String changed(String text, SplittableRandom random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int at = random.nextInt(WORDS_PER_CHANGE);
                at < words.size();
                at += WORDS_PER_CHANGE / 2 + random.nextInt(WORDS_PER_CHANGE)) {
            if (random.nextBoolean()) {
                words.remove(at);
            } else {
                words.add(at, words.get(at));
            }
        }
        return String.join(" ", words);
    }

    private static Template draw(List<Template> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capital(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
