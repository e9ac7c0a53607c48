package mabat.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.search.DateRange;
import mabat.story.StoryLibrary.Told;
import org.jspecify.annotations.Nullable;

/** Tells stories. Fails with the exceptions of {@code mabat.failure}. */
public final class Stories {
    /** Articles listed of one story. */
    public static final int MOST = 500;

    private static final int LONGEST_ID = 512;

    /** Others get two days after the first report before they count as silent. */
    private static final int PATIENCE_DAYS = 2;

    private final StoryLibrary library;

    public Stories(StoryLibrary library) {
        this.library = library;
    }

    /** Empty when no article belongs to it. */
    public Optional<Story> find(String id) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            return Optional.empty();
        }
        Told told = library.find(id, MOST);
        return told.articles().isEmpty() ? Optional.empty() : Optional.of(story(id, told));
    }

    private Story story(String id, Told told) {
        List<StoryArticle> articles =
                told.articles().stream().sorted(StoryArticle.BY_TIME).toList();
        StoryArticle first = articles.get(0);
        List<Report> reports = new ArrayList<>();
        for (List<StoryArticle> same : repetitions(articles)) {
            StoryArticle leading = same.get(0);
            reports.add(
                    new Report(
                            leading,
                            lag(first, leading),
                            List.copyOf(same.subList(1, same.size()))));
        }
        List<Coverage> outlets = coverage(articles, StoryArticle::outlet);
        return new Story(
                id,
                reports,
                told.total(),
                outlets,
                coverage(articles, article -> article.language().code()),
                silence(articles, outlets),
                shared(articles));
    }

    /** Articles that repeat each other side by side, in the order of the first of them. */
    private static Collection<List<StoryArticle>> repetitions(List<StoryArticle> articles) {
        Map<String, List<StoryArticle>> groups = new LinkedHashMap<>();
        for (StoryArticle article : articles) {
            String group =
                    article.duplicates().isEmpty()
                            ? "alone " + article.id().value()
                            : "of " + article.duplicates();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(article);
        }
        return groups.values();
    }

    private static @Nullable Lag lag(StoryArticle first, StoryArticle article) {
        return article == first ? null : Lag.between(first, article).orElse(null);
    }

    private static List<Coverage> coverage(
            List<StoryArticle> articles, Function<StoryArticle, String> name) {
        Map<String, List<StoryArticle>> told = new LinkedHashMap<>();
        for (StoryArticle article : articles) {
            String by = name.apply(article);
            if (!by.isEmpty()) {
                told.computeIfAbsent(by, key -> new ArrayList<>()).add(article);
            }
        }
        List<Coverage> coverage = new ArrayList<>();
        told.forEach((by, of) -> {
            List<Language> languages = of.stream().map(StoryArticle::language).distinct().toList();
            coverage.add(
                    new Coverage(
                            by, of.size(), languages, of.get(0), lag(articles.get(0), of.get(0))));
        });
        return coverage;
    }

    private Silence silence(List<StoryArticle> articles, List<Coverage> covered) {
        List<LocalDate> days =
                articles.stream().map(StoryArticle::day).filter(Objects::nonNull).sorted().toList();
        if (days.isEmpty()) {
            return new Silence(DateRange.open(), List.of());
        }
        LocalDate patient = days.get(0).plusDays(PATIENCE_DAYS);
        LocalDate last = days.get(days.size() - 1);
        DateRange period = new DateRange(days.get(0), last.isAfter(patient) ? last : patient);
        Set<String> told = covered.stream().map(Coverage::name).collect(Collectors.toSet());
        List<Silence.Outlet> silent =
                library.outlets(period).entrySet().stream()
                        .filter(outlet -> !told.contains(outlet.getKey()))
                        .map(outlet -> new Silence.Outlet(outlet.getKey(), outlet.getValue()))
                        .sorted(
                                Comparator.comparingLong(Silence.Outlet::articles)
                                        .reversed()
                                        .thenComparing(Silence.Outlet::name))
                        .toList();
        return new Silence(period, silent);
    }

    private static List<SharedEntity> shared(List<StoryArticle> articles) {
        Map<EntityRef, Long> counts = new TreeMap<>();
        articles.forEach(article ->
                article.subjects().stream()
                        .distinct()
                        .forEach(entity -> counts.merge(entity, 1L, Long::sum)));
        int several = Math.min(2, articles.size());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= several)
                .map(entry -> new SharedEntity(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(SharedEntity::articles)
                                .reversed()
                                .thenComparing(SharedEntity::entity))
                .toList();
    }
}
