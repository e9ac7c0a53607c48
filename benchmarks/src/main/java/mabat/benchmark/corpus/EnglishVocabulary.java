package mabat.benchmark.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import mabat.knowledge.Concept;

/** The words of the concept table, in the forms English has for them, between small words. */
final class EnglishVocabulary implements Vocabulary {
    private static final double FLAT = 4;
    private static final long ORDER = 20;

    private static final List<String> PREPOSITIONS =
            List.of("of", "in", "to", "for", "on", "with", "at", "by", "from", "after", "over");
    private static final List<String> SMALL =
            List.of("also", "which", "that", "while", "but", "not", "again", "now", "still");
    private static final List<String> VERBS =
            List.of(
                    "announce",
                    "approve",
                    "demand",
                    "reject",
                    "deliver",
                    "discuss",
                    "launch",
                    "confirm",
                    "order",
                    "suspend",
                    "extend",
                    "visit",
                    "accuse",
                    "promise",
                    "return",
                    "remain",
                    "attack",
                    "defend",
                    "plan",
                    "open",
                    "close",
                    "expect",
                    "report",
                    "support",
                    "oppose",
                    "agree",
                    "sign",
                    "offer",
                    "warn",
                    "ask",
                    "continue",
                    "reach",
                    "follow",
                    "delay",
                    "record",
                    "raise",
                    "reduce",
                    "call");

    private final Weighted<String> nouns;
    private final Weighted<String> describing;
    private final Weighted<String> verbs;

    EnglishVocabulary(List<Concept> concepts) {
        Set<String> last = new LinkedHashSet<>();
        Set<String> before = new LinkedHashSet<>();
        for (Concept concept : concepts) {
            for (String term : concept.english()) {
                String[] words = term.split("[ -]");
                last.add(words[words.length - 1]);
                before.addAll(List.of(words).subList(0, words.length - 1));
            }
        }
        nouns = common(last);
        describing = common(before);
        verbs = common(VERBS);
    }

    /** Which words are the common ones is chance, but always the same. */
    private static Weighted<String> common(Iterable<String> words) {
        List<String> shuffled = new ArrayList<>();
        words.forEach(shuffled::add);
        Collections.shuffle(shuffled, new Random(ORDER));
        return Weighted.zipf(shuffled, FLAT);
    }

    @Override
    public void clause(StringBuilder text, int words, RandomGenerator random) {
        int left = words;
        while (left > 0) {
            left -= nouns(text, random);
            add(text, past(verbs.draw(random)));
            left--;
            if (left > 0) {
                left -= nouns(text, random);
            }
            if (left > 0) {
                add(text, PREPOSITIONS.get(random.nextInt(PREPOSITIONS.size())));
                left -= 1 + nouns(text, random);
            }
            if (left > 0 && random.nextInt(2) == 0) {
                add(text, SMALL.get(random.nextInt(SMALL.size())));
                left--;
            }
        }
    }

    private int nouns(StringBuilder text, RandomGenerator random) {
        int words = 1;
        boolean plural = random.nextInt(4) == 0;
        if (random.nextInt(3) > 0) {
            add(text, !plural && random.nextInt(3) == 0 ? "a" : "the");
            words++;
        }
        if (random.nextInt(3) == 0) {
            add(text, describing.draw(random));
            words++;
        }
        String noun = nouns.draw(random);
        add(text, plural ? plural(noun) : noun);
        return words;
    }

    private static void add(StringBuilder text, String word) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        text.append(word);
    }

    static String past(String verb) {
        return verb.endsWith("e") ? verb + "d" : verb.equals("plan") ? "planned" : verb + "ed";
    }

    static String plural(String noun) {
        if (noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("ch")
                || noun.endsWith("sh")) {
            return noun.endsWith("s") ? noun : noun + "es";
        }
        boolean consonantY =
                noun.length() > 1
                        && noun.endsWith("y")
                        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return consonantY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
