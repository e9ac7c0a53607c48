package mabat.benchmark.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Shortens a question to what a person would type into a search box. */
final class QuestionWords {

    private static final Pattern GAP = Pattern.compile("[\\s?,.:;!()]+");
    private static final Set<String> ASKING =
            Set.of(
                    "מי", "מיהו", "מיהי", "מיהם", "מה", "מהו", "מהי", "מהם", "מהן", "איפה", "היכן",
                    "מתי", "למה", "מדוע", "כיצד", "איך", "כמה", "איזה", "איזו", "אילו", "האם",
                    "באיזה", "באיזו", "באילו", "של", "את", "על", "ידי", "הוא", "היא", "הם", "הן",
                    "היה", "הייתה", "היו", "עם", "אל", "מן", "כי", "לאן", "מאין", "ממה", "במה",
                    "בכמה", "לכמה", "לאיזה", "לאיזו", "מאיזה", "מאיזו", "עבור", "לפי", "בין", "שם",
                    "לפני", "אחרי", "או", "גם", "לא", "זה", "זו", "זאת", "אשר", "כדי");

    private QuestionWords() {}

    /** The words that say what the question is about. */
    static List<String> keywords(String question) {
        List<String> words = new ArrayList<>(List.of(GAP.split(question.strip())));
        words.removeIf(word -> word.isEmpty() || ASKING.contains(word));
        return words;
    }

    /** Three of the keywords, always the same for the same question. */
    static String three(String question) {
        List<String> words = keywords(question);
        Collections.shuffle(words, new Random(question.hashCode()));
        return String.join(" ", words.subList(0, Math.min(3, words.size())));
    }
}
