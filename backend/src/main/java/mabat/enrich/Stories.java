package mabat.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

    /** Terms of other kinds weigh 1. */
    private static final List<Kind> KINDS =
            List.of(
                    new Kind("idea:", 1),
                    new Kind("country:", 1.5),
                    new Kind("person:", 2.5),
                    new Kind("organisation:", 2),
                    new Kind("number:", 1.2));

    private record Kind(String prefix, double weight) {}

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
        Weighed weighed = new Weighed(article);
        for (Telling other : others) {
            if (!other.article().equals(article.article()) && !other.story().isEmpty()) {
                fits.computeIfAbsent(other.story(), story -> new Fit()).add(weighed.margin(other));
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

    /** An article that is compared with many others. */
    private final class Weighed {
        private final Telling article;
        private final Map<String, Double> weights = new HashMap<>();
        private final double total;

        Weighed(Telling article) {
            this.article = article;
            double sum = 0;
            for (String term : article.terms()) {
                double weight = weight(term);
                weights.put(term, weight);
                sum += weight;
            }
            this.total = sum;
        }

        /** How far the likeness of the two is above what one story takes; negative when below. */
        double margin(Telling other) {
            long days = Math.abs(ChronoUnit.DAYS.between(article.day(), other.day()));
            return days > DAYS ? -1 : likeness(other) - LIKE - LIKE_MORE_PER_DAY * days;
        }

        /** 0 to 1: the share of their terms that the two have in common, by weight. */
        private double likeness(Telling other) {
            double shared = 0;
            for (String term : other.terms()) {
                shared += weights.getOrDefault(term, 0.0);
            }
            if (shared < LEAST_SHARED) {
                return 0;
            }
            double theirs = 0;
            for (String term : other.terms()) {
                theirs += weight(term);
            }
            return shared / Math.sqrt(total * theirs);
        }
    }

    /** How much sharing a term makes two articles alike. */
    private double weight(String term) {
        double weight = 1;
        for (Kind kind : KINDS) {
            if (term.startsWith(kind.prefix())) {
                weight = kind.weight();
                break;
            }
        }
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
