package mabat.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mabat.article.Language;
import mabat.keep.Keep;
import mabat.keep.Keep.By;
import mabat.keep.Kept;
import mabat.query.RelativeDates;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.search.QueryProblem;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;

/** Makes and reads permalinks. */
public final class Permalinks {
    private final Keep keep;
    private final SearchService search;
    private final Clock clock;

    public Permalinks(Keep keep, SearchService search, Clock clock) {
        this.keep = keep;
        this.search = search;
        this.clock = clock;
    }

    /** What became of a wish for a permalink. */
    public sealed interface Made {
        record Done(Permalink permalink) implements Made {}

        record Unreadable(QueryProblem problem) implements Made {}
    }

    /**
     * A permalink, and how much the search finds now.
     *
     * @param now exact
     */
    public record ThenAndNow(Permalink permalink, long now) {}

    /** Dates that count from today become the days that they mean now. */
    public Made make(String person, Criteria wanted) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Criteria criteria = wanted.withQuery(RelativeDates.fixed(wanted.query(), today));
        return switch (count(criteria)) {
            case SearchAnswer.Unreadable(var problem) -> new Made.Unreadable(problem);
            case SearchAnswer.Found found -> {
                Permalink permalink =
                        new Permalink(
                                UUID.randomUUID().toString(),
                                person,
                                CriteriaParameters.write(criteria),
                                now,
                                found.page().total());
                keep.put(permalink, Keep.NEVER);
                yield new Made.Done(permalink);
            }
        };
    }

    /** Empty when there is none of that id. */
    public Optional<ThenAndNow> find(String id) {
        return keep.find(Permalink.class, id)
                .map(Kept::value)
                .map(permalink ->
                        new ThenAndNow(
                                permalink,
                                count(permalink.criteria()) instanceof SearchAnswer.Found found
                                        ? found.page().total()
                                        : 0));
    }

    /** Somebody's own, newest first. */
    public List<Permalink> of(String person) {
        return keep.having(Permalink.class, By.PERSON, person).stream()
                .map(Kept::value)
                .sorted(Comparator.comparing(Permalink::at).reversed())
                .toList();
    }

    /** False when there is none of that person. */
    public boolean delete(String person, String id) {
        return keep.find(Permalink.class, id)
                .filter(kept -> kept.value().person().equals(person))
                .map(keep::remove)
                .orElse(false);
    }

    private SearchAnswer count(Criteria criteria) {
        return search.search(new Question(criteria, 0, null, Language.ENGLISH, false));
    }
}
