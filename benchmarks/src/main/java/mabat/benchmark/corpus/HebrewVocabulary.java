package mabat.benchmark.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import mabat.analysis.hebrew.FormKind;
import mabat.analysis.hebrew.WordForms;

/**
 * The word list, each word as often as news uses it, in any of its forms, with the particles that
 * its kind of form may take.
 */
final class HebrewVocabulary implements Vocabulary {
    private final Map<FormKind, Weighted<Lexeme>> lexemes = new EnumMap<>(FormKind.class);

    /** A word in one kind of form; its shorter forms are mostly those that news uses. */
    private record Lexeme(double weight, List<String> forms) {
        String form(RandomGenerator random) {
            String shortest = forms.get(random.nextInt(forms.size()));
            for (int tries = 0; tries < 2; tries++) {
                String other = forms.get(random.nextInt(forms.size()));
                shortest = other.length() < shortest.length() ? other : shortest;
            }
            return shortest;
        }
    }

    HebrewVocabulary() {
        Map<FormKind, Map<String, Lexeme>> found = new EnumMap<>(FormKind.class);
        WordForms.forEach(reading ->
                found.computeIfAbsent(reading.kind(), kind -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                reading.lemma(),
                                lemma -> new Lexeme(Math.exp(reading.score()), new ArrayList<>()))
                        .forms()
                        .add(reading.form()));
        found.forEach((kind, words) ->
                lexemes.put(kind, new Weighted<>(List.copyOf(words.values()), Lexeme::weight)));
    }

    @Override
    public void clause(StringBuilder text, int words, RandomGenerator random) {
        int left = words;
        while (left > 0) {
            left -= nouns(text, "ה", random);
            if (left-- > 0) {
                word(text, random.nextInt(4) == 0 ? "ש" : "", FormKind.VERB, random);
            }
            if (left > 0 && random.nextInt(3) == 0) {
                left--;
                word(text, "ל", FormKind.INFINITIVE, random);
            }
            if (left > 0) {
                left -= nouns(text, preposition(random), random);
            }
            if (left > 0 && random.nextInt(2) == 0) {
                left--;
                word(text, "", FormKind.OTHER, random);
            }
        }
    }

    /** A noun, a noun with an adjective, or two nouns bound together; returns how many words. */
    private int nouns(StringBuilder text, String particle, RandomGenerator random) {
        boolean article = particle.equals("ה");
        switch (random.nextInt(5)) {
            case 0 -> {
                word(text, withoutArticle(particle), FormKind.CONSTRUCT, random);
                word(text, "ה", FormKind.NOUN, random);
                return 2;
            }
            case 1 -> {
                word(text, particle, FormKind.NOUN, random);
                word(text, article ? "ה" : "", FormKind.ADJECTIVE, random);
                return 2;
            }
            case 2 -> {
                word(text, withoutArticle(particle), FormKind.POSSESSED, random);
                return 1;
            }
            default -> {
                word(text, particle, FormKind.NOUN, random);
                return 1;
            }
        }
    }

    /** A noun that is bound to another one, or to its owner, takes no article. */
    private static String withoutArticle(String particle) {
        return particle.endsWith("ה") ? particle.substring(0, particle.length() - 1) : particle;
    }

    private static String preposition(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> "ב";
            case 2, 3 -> "ל";
            case 4 -> "מה";
            case 5 -> "וה";
            case 6 -> "כ";
            default -> "ה";
        };
    }

    private void word(StringBuilder text, String particle, FormKind kind, RandomGenerator random) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        Weighted<Lexeme> words = lexemes.get(kind);
        if (words == null) {
            throw new IllegalStateException("the word list has no " + kind);
        }
        text.append(particle).append(words.draw(random).form(random));
    }
}
