package mabat.benchmark.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import mabat.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * Says in one language what a story is about. Names and things are drawn from the choice source
 * that both languages share, words that mean nothing from one of its own, so a translation names
 * the same people in the same order.
 */
final class Sentences {
    private static final List<Word> WEEKDAYS =
            List.of(
                    new Word("Sunday", "ראשון"),
                    new Word("Monday", "שני"),
                    new Word("Tuesday", "שלישי"),
                    new Word("Wednesday", "רביעי"),
                    new Word("Thursday", "חמישי"),
                    new Word("Friday", "שישי"));

    private final Cast cast;
    private final Language language;
    private final Vocabulary vocabulary;
    private final Set<Cast.Person> introduced = new HashSet<>();

    Sentences(Cast cast, Language language, Vocabulary vocabulary) {
        this.cast = cast;
        this.language = language;
        this.vocabulary = vocabulary;
    }

    /**
     * Appends one sentence.
     *
     * @param choice decides whom and what is spoken of
     * @param filling decides the words that mean nothing
     */
    void add(
            StringBuilder text,
            Template template,
            RandomGenerator choice,
            RandomGenerator filling) {
        Cast.@Nullable Person first = null;
        for (Template.Piece piece : template.in(language)) {
            switch (piece) {
                case Template.Piece.Text(String fixed) -> text.append(fixed);
                case Template.Piece.Slot(char letter) -> {
                    switch (letter) {
                        case 'P' -> {
                            first = pick(cast.people(), choice);
                            text.append(call(first));
                        }
                        case 'Q' -> text.append(call(other(first, choice)));
                        default -> text.append(fill(letter, choice, filling));
                    }
                }
            }
        }
    }

    private String fill(char letter, RandomGenerator choice, RandomGenerator filling) {
        return switch (letter) {
            case 'C' -> cast.countries().get(0).in(language);
            case 'D' -> pick(others(cast.countries()), choice).in(language);
            case 'O' -> cast.organisations().get(0).in(language);
            case 'R' -> pick(cast.organisations(), choice).in(language);
            case 'L' -> pick(cast.places(), choice).in(language);
            case 'X' -> cast.concepts().get(0).in(language);
            case 'Y' -> pick(others(cast.concepts()), choice).in(language);
            case 'N' -> String.valueOf(2 + choice.nextInt(1 + choice.nextInt(998)));
            case 'W' -> pick(WEEKDAYS, choice).in(language);
            case 'Z' -> InventedNames.draw(choice).in(language);
            case 'F' -> clause(filling);
            default -> throw new IllegalStateException("no place is called {" + letter + "}");
        };
    }

    private String clause(RandomGenerator filling) {
        StringBuilder words = new StringBuilder();
        vocabulary.clause(words, 5 + filling.nextInt(9), filling);
        return words.toString();
    }

    /** With the title when first spoken of, by surname later. */
    private String call(Cast.Person person) {
        return introduced.add(person)
                ? person.title().in(language) + " " + person.name().in(language)
                : person.surname().in(language);
    }

    private Cast.Person other(Cast.@Nullable Person than, RandomGenerator choice) {
        Cast.Person drawn = pick(cast.people(), choice);
        if (!drawn.equals(than)) {
            return drawn;
        }
        Word name = InventedNames.draw(choice);
        return new Cast.Person(new Word("Mr", "מר"), name, name);
    }

    private static <T> List<T> others(List<T> items) {
        return items.subList(1, items.size());
    }

    /** Half of the time the first one. */
    private static <T> T pick(List<T> items, RandomGenerator choice) {
        return items.get(choice.nextBoolean() ? 0 : choice.nextInt(items.size()));
    }
}
