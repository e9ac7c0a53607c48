package mabat.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mabat.article.ArticleId;

/**
 * Decides which articles report the same story, whatever their language. Two articles are alike as
 * far as they share terms: people and organisations weigh more than countries, those more than
 * general vocabulary, and what is in the news every day weighs little. A pure function: what the
 * others are is the caller's to find out.
 */
public final class Stories {
    /** Days between two articles of one story, at most. */
    public static final int DAYS = 3;

    /** The weight that two articles of one story share, at least. */
    public static final double LEAST_SHARED = 2.5;

    private static final double LIKE = 0.29;
    private static final double LIKE_MORE_PER_DAY = 0.02;
    private static final double LIKE_ON_AVERAGE = 0.24;

    private static final int TERMS_TO_ASK = 12;
    private static final int ID_DIGITS = 16;
    private static final double EVERYDAY_FACTOR = 0.4;

    private final Set<String> everyday;

    private Stories(Set<String> everyday) {
        this.everyday = everyday;
    }

    /** With the list of everyday terms that we ship. */
    public static Stories standard() {
        try (InputStream in = Stories.class.getResourceAsStream("/mabat/enrich/everyday.txt")) {
            if (in == null) {
                throw new IllegalStateException("everyday.txt is missing");
            }
            return new Stories(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read everyday.txt", e);
        }
    }

    /** The story of an article that nobody else reports, which is also the one that it begins. */
    public static String begunBy(ArticleId article) {
        return "s-" + Fingerprint.of(List.of(article.value())).substring(0, ID_DIGITS);
    }

    /** The story of an article that left one which bears its own name. */
    public static String begunApart(ArticleId article, String left) {
        return "s-" + Fingerprint.of(List.of(article.value(), left)).substring(0, ID_DIGITS);
    }

    /**
     * The story an article belongs to: that of the most similar other article, provided it is
     * similar enough to the others of that story as well; else the one that it begins.
     *
     * @param others articles that have a story; the article itself among them is passed over
     */
    public String of(Telling article, Collection<Telling> others) {
        return joined(article, others).orElseGet(() -> begunBy(article.article()));
    }

    /** The same; empty when it belongs to none of theirs. */
    public Optional<String> joined(Telling article, Collection<Telling> others) {
        Map<String, Fit> fits = new TreeMap<>();
        for (Telling other : others) {
            if (!other.article().equals(article.article()) && !other.story().isEmpty()) {
                fits.computeIfAbsent(other.story(), story -> new Fit()).add(margin(article, other));
            }
        }
        return fits.entrySet().stream()
                .filter(fit -> fit.getValue().isGood())
                .max(
                        Comparator.comparingDouble(
                                        (Map.Entry<String, Fit> fit) -> fit.getValue().best)
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /**
     * Whether an article may stay in its story.
     *
     * @param members of the same story; those from other days do not count
     */
    public boolean fits(Telling article, Collection<Telling> members) {
        List<Telling> near =
                members.stream()
                        .filter(other -> other.story().equals(article.story()))
                        .filter(other ->
                                Math.abs(ChronoUnit.DAYS.between(article.day(), other.day()))
                                        <= DAYS)
                        .toList();
        return joined(article, near).isPresent();
    }

    /** How well an article fits the known articles of a story. */
    private static final class Fit {
        private double best = Double.NEGATIVE_INFINITY;
        private double sum;
        private int count;

        void add(double margin) {
            best = Math.max(best, margin);
            sum += margin;
            count++;
        }

        boolean isGood() {
            return best >= 0 && sum / count >= LIKE_ON_AVERAGE - LIKE;
        }
    }

    /** How far the likeness of two articles is above what one story takes; negative when below. */
    private double margin(Telling one, Telling other) {
        long days = Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
        return days > DAYS ? -1 : likeness(one, other) - LIKE - LIKE_MORE_PER_DAY * days;
    }

    /** 0 to 1: the share of their terms that two articles have in common, by weight. */
    double likeness(Telling one, Telling other) {
        Set<String> first = new HashSet<>(one.terms());
        double shared = 0;
        for (String term : new HashSet<>(other.terms())) {
            shared += first.contains(term) ? weight(term) : 0;
        }
        if (shared < LEAST_SHARED) {
            return 0;
        }
        return shared / Math.sqrt(total(one.terms()) * total(other.terms()));
    }

    private double total(List<String> terms) {
        return terms.stream().mapToDouble(this::weight).sum();
    }

    /** How much sharing a term makes two articles alike. */
    private double weight(String term) {
        double weight =
                switch (term.substring(0, term.indexOf(':') + 1)) {
                    case "person:" -> 2.5;
                    case "organisation:" -> 2;
                    case "country:" -> 1.5;
                    case "number:" -> 1.2;
                    default -> 1;
                };
        return everyday.contains(term) ? weight * EVERYDAY_FACTOR : weight;
    }

    /** The terms by which to look for others with their weights, weightiest first. */
    public Map<String, Double> termsToAsk(List<String> terms) {
        Map<String, Double> weights = new HashMap<>();
        terms.forEach(term -> weights.put(term, weight(term)));
        return weights.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS_TO_ASK)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }
}
