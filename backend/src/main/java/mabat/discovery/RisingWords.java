package mabat.discovery;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mabat.analysis.AnalysisReport;
import mabat.analysis.AnalysisReport.Token;
import mabat.article.Language;
import mabat.knowledge.EntityFinder;
import mabat.knowledge.Recognised;
import mabat.search.ArticleStatistics.Headline;
import mabat.search.Forms;

/**
 * Words that headlines use more than before. All forms of a word count together; words of names are
 * passed over, for names rise by themselves, and so are words that say nothing about the news.
 */
final class RisingWords {
    private static final int SHORTEST = 3;

    /** Base forms of what says nothing about the news; read when first needed. */
    private static final class Common {
        private static final Set<String> BASES = bases();

        private static Set<String> bases() {
            try (InputStream in = RisingWords.class.getResourceAsStream("common-words.txt")) {
                String all =
                        new String(
                                requireNonNull(in, "common-words.txt").readAllBytes(),
                                StandardCharsets.UTF_8);
                Set<String> bases = new HashSet<>();
                all.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> AnalysisReport.of(line).tokens().stream())
                        .map(NewsWords::base)
                        .forEach(bases::add);
                return Set.copyOf(bases);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final long FEWEST = 2;

    private final EntityFinder finder;
    private final NewsWords news;

    RisingWords(EntityFinder finder, NewsWords news) {
        this.finder = finder;
        this.news = news;
    }

    /**
     * @param form as headlines write it most often
     */
    record Word(String form, Language language) {}

    /** In how many headlines a word is, and in which forms. */
    private static final class Use {
        private final Map<String, Integer> forms = new HashMap<>();
        private long headlines;

        /** The most frequent form; of these the shortest, which has the fewest particles. */
        String form() {
            return forms.entrySet().stream()
                    .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(e -> -e.getKey().length())
                                    .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** The most striking ones first. */
    List<Word> of(Collection<Headline> now, Collection<Headline> before, int most) {
        Map<String, Use> uses = uses(now);
        Map<String, Use> usesBefore = uses(before);
        Comparator<Map.Entry<String, Use>> striking =
                Comparator.comparingDouble(e -> -score(e, now, usesBefore, before));
        return uses.entrySet().stream()
                .filter(e -> e.getValue().headlines >= FEWEST)
                .filter(e -> score(e, now, usesBefore, before) > 0)
                .sorted(striking.thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(e -> word(e.getValue().form()))
                .toList();
    }

    private static double score(
            Map.Entry<String, Use> use,
            Collection<Headline> now,
            Map<String, Use> usesBefore,
            Collection<Headline> before) {
        long there =
                Optional.ofNullable(usesBefore.get(use.getKey())).map(u -> u.headlines).orElse(0L);
        return Rise.score(use.getValue().headlines, now.size(), there, before.size());
    }

    private static Word word(String form) {
        boolean hebrew = form.codePoints().anyMatch(c -> c >= 0x05D0 && c <= 0x05EA);
        return new Word(form, hebrew ? Language.HEBREW : Language.ENGLISH);
    }

    private Map<String, Use> uses(Collection<Headline> headlines) {
        Map<String, Use> uses = new HashMap<>();
        for (Headline headline : headlines) {
            Set<String> seen = new HashSet<>();
            for (String text : List.of(headline.title(), headline.lead())) {
                for (Token token : ownWords(text)) {
                    String base = NewsWords.base(token);
                    boolean named = isNamed(text, token);
                    if (!base.isEmpty()
                            && !Common.BASES.contains(base)
                            && (named || news.has(token))) {
                        Use use = uses.computeIfAbsent(base, key -> new Use());
                        use.forms.merge(Forms.folded(token.surface()), 1, Integer::sum);
                        if (seen.add(base)) {
                            use.headlines++;
                        }
                    }
                }
            }
        }
        return uses;
    }

    /** Written large within an English sentence that is not all in large letters. */
    private static boolean isNamed(String text, Token token) {
        int at = token.start();
        if (at < 2 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        boolean within = Character.isWhitespace(text.charAt(at - 1)) && isSmall(text, at - 2);
        return within && isSmall(text, token.end() - 1) && !isTitleCase(text);
    }

    private static boolean isSmall(String text, int at) {
        return Character.isLowerCase(text.charAt(at)) || text.charAt(at) == ',';
    }

    /** Some outlets write every word of a headline large. */
    private static boolean isTitleCase(String text) {
        String[] words = text.split("\\s+");
        long large =
                Arrays.stream(words)
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                        .count();
        return large * 2 > words.length;
    }

    /** The words that are no part of a name. */
    private List<Token> ownWords(String text) {
        List<Recognised> names = finder.find(text);
        List<Token> own = new ArrayList<>();
        for (Token token : AnalysisReport.of(text).tokens()) {
            boolean name =
                    names.stream()
                            .anyMatch(n -> n.start() < token.end() && token.start() < n.end());
            boolean word = token.surface().codePoints().allMatch(Character::isLetter);
            if (word && !name && token.surface().length() >= SHORTEST) {
                own.add(token);
            }
        }
        return own;
    }
}
