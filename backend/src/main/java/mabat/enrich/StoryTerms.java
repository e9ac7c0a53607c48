package mabat.enrich;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mabat.article.Mention;

/**
 * What an article is about in terms that do not depend on its language: its entities ({@code
 * country:BY}), general vocabulary that the other language has a word for ({@code idea:ceasefire})
 * and figures ({@code number:7.8}).
 */
final class StoryTerms {
    private static final int MOST_ENTITIES = 12;
    private static final int MOST_IDEAS = 20;
    private static final int MOST_NUMBERS = 4;

    /** News tells the most important first; further down stands the background. */
    private static final int START_WORDS = 120;

    private static final int START_PARTS = 4;
    private static final int LONGEST_START = 1500;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 12;
    private static final int YEAR_DIGITS = 4;

    private StoryTerms() {}

    /**
     * Entities first, the most salient of them first.
     *
     * @param parts title and paragraphs
     * @param mentions most salient first
     */
    static List<String> of(List<String> parts, List<Mention> mentions, TextWords words) {
        List<String> terms = new ArrayList<>();
        mentions.stream()
                .map(Mention::entity)
                .filter(entity -> !UnknownPeople.isUnknown(entity))
                .limit(MOST_ENTITIES)
                .map(entity -> entity.kind().code() + ":" + entity.id())
                .forEach(terms::add);
        terms.addAll(ideas(words));
        terms.addAll(numbers(parts));
        return terms;
    }

    private static Set<String> ideas(TextWords words) {
        Set<String> ideas = new LinkedHashSet<>();
        for (TextWords.Hit hit : words.longestFirst()) {
            boolean atStart =
                    hit.part() == 0 || words.wordsBefore()[hit.part()] + hit.first() < START_WORDS;
            if (!atStart || ideas.size() == MOST_IDEAS) {
                break;
            }
            if (hit.meaning() instanceof TextMeaning.Idea(String id)) {
                ideas.add("idea:" + id);
            }
        }
        return ideas;
    }

    private static Set<String> numbers(List<String> parts) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String part : parts.subList(0, Math.min(START_PARTS, parts.size()))) {
            int end = Math.min(LONGEST_START, part.length());
            for (int at = 0; at < end && numbers.size() < MOST_NUMBERS; at++) {
                if (isDigit(part.charAt(at))) {
                    int from = at;
                    while (at < end && isInsideNumber(part.charAt(at))) {
                        at++;
                    }
                    add(part.substring(from, at), numbers);
                }
            }
        }
        return numbers;
    }

    private static void add(String written, Set<String> numbers) {
        int end = written.length();
        while (end > 0 && !isDigit(written.charAt(end - 1))) {
            end--;
        }
        String number = written.substring(0, end).replace(",", "");
        boolean year =
                number.length() == YEAR_DIGITS
                        && (number.startsWith("19") || number.startsWith("20"));
        if (number.length() >= FEWEST_DIGITS && number.length() <= MOST_DIGITS && !year) {
            numbers.add("number:" + number);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInsideNumber(char c) {
        return isDigit(c) || c == ',' || c == '.';
    }
}
