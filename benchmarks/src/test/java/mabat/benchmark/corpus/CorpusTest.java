package mabat.benchmark.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.article.IncomingArticle;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final int SIZE = 3_000;
    private static final List<Corpus.Member> MEMBERS = articles(SIZE, 7);

    @Test
    void same_seed_gives_the_same_articles() {
        assertEquals(articles(50, 7), articles(50, 7));
        assertNotEquals(articles(50, 7), articles(50, 8));
    }

    @Test
    void there_are_as_many_as_asked_for_each_with_an_id_of_its_own() {
        Set<String> ids =
                MEMBERS.stream().map(member -> member.article().id()).collect(Collectors.toSet());

        assertEquals(SIZE, ids.size());
        assertEquals(List.of(), articles(0, 7));
    }

    @Test
    void lengths_are_those_of_news() {
        int[] words =
                MEMBERS.stream()
                        .mapToInt(member -> member.article().text().split("\\s+").length)
                        .sorted()
                        .toArray();

        int median = words[SIZE / 2];
        assertTrue(Math.abs(median - CorpusShape.MEDIAN_WORDS) < 40, "median " + median);
        assertTrue(words[SIZE / 20] < 200 && words[SIZE - SIZE / 20] > 700, "too even");
    }

    @Test
    void eight_in_a_hundred_are_near_copies_of_an_article_of_their_story() {
        Map<Long, List<IncomingArticle>> originals = new HashMap<>();
        int copies = 0;
        for (Corpus.Member member : MEMBERS) {
            IncomingArticle article = member.article();
            if (!member.copy()) {
                originals.computeIfAbsent(member.story(), story -> new ArrayList<>()).add(article);
                continue;
            }
            copies++;
            double nearest =
                    originals.getOrDefault(member.story(), List.of()).stream()
                            .mapToDouble(other -> likeness(article.text(), other.text()))
                            .max()
                            .orElseThrow();
            assertTrue(nearest >= 0.8, article.id() + " is like " + nearest);
        }
        assertEquals(CorpusShape.COPIES, (double) copies / SIZE, 0.015);
    }

    @Test
    void days_run_through_ten_years_and_never_back() {
        List<LocalDate> days =
                MEMBERS.stream()
                        .map(member -> Objects.requireNonNull(member.article().published()))
                        .map(at -> LocalDate.ofInstant(Instant.parse(at), java.time.ZoneOffset.UTC))
                        .toList();

        for (int i = 1; i < days.size(); i++) {
            assertTrue(!days.get(i).isBefore(days.get(i - 1)), "article " + i);
        }
        assertEquals(2016, days.getFirst().getYear());
        assertEquals(2025, days.getLast().getYear());
    }

    @Test
    void both_languages_take_part_and_some_stories_are_told_in_both() {
        Map<Long, Set<String>> languages = new HashMap<>();
        for (Corpus.Member member : MEMBERS) {
            languages
                    .computeIfAbsent(member.story(), story -> new HashSet<>())
                    .add(Objects.requireNonNull(member.article().language()));
        }
        long both = languages.values().stream().filter(some -> some.size() == 2).count();

        assertEquals(
                Set.of("he", "en"),
                languages.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        assertTrue(both >= languages.size() * CorpusShape.TRANSLATED, both + " in both");
    }

    @Test
    void a_few_words_are_everywhere_and_most_are_rare() {
        Map<String, Integer> counts = new HashMap<>();
        MEMBERS.stream()
                .filter(member -> "he".equals(member.article().language()))
                .flatMap(member -> Arrays.stream(member.article().text().split("[\\s,.\"]+")))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        long once = counts.values().stream().filter(count -> count == 1).count();

        assertTrue(counts.size() > 20_000, counts.size() + " different words");
        assertTrue(once > counts.size() / 4, once + " of them once");
    }

    private static List<Corpus.Member> articles(long size, long seed) {
        List<Corpus.Member> all = new ArrayList<>();
        new Corpus(CorpusShape.of(size, seed)).forEach(all::add);
        return all;
    }

    /** Jaccard index of the sets of three words in a row. */
    private static double likeness(String one, String other) {
        Set<List<String>> ours = shingles(one);
        Set<List<String>> theirs = shingles(other);
        Set<List<String>> shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        return (double) shared.size() / (ours.size() + theirs.size() - shared.size());
    }

    private static Set<List<String>> shingles(String text) {
        List<String> words = List.of(text.split("\\s+"));
        Set<List<String>> all = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            all.add(words.subList(i, i + 3));
        }
        return all;
    }
}
