package mabat.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import mabat.article.Language;
import mabat.savedsearch.SavedSearch;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading;

/**
 * The compiled criteria of saved searches, compiled again only when the criteria, the names we know
 * or the day have changed: the last seven days are others tomorrow.
 */
public final class CompiledSearches {
    private final CriteriaReader reader;
    private final Supplier<String> knowledge;
    private final Clock clock;
    private final ConcurrentHashMap<String, Remembered> remembered = new ConcurrentHashMap<>();

    /**
     * @param knowledge the version of the knowledge base that reading looks names up in
     */
    public CompiledSearches(CriteriaReader reader, Supplier<String> knowledge, Clock clock) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** What came of compiling. */
    public sealed interface Compiled {
        record Readable(CompiledCriteria criteria) implements Compiled {}

        /**
         * @param reason for people, English
         */
        record Unreadable(String reason) implements Compiled {}
    }

    private record Remembered(
            Criteria criteria, LocalDate day, String knowledge, Compiled compiled) {}

    public Compiled of(SavedSearch search) {
        return of(search, day(clock.instant()));
    }

    /** The day of a moment, as relative dates count. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** As of a day. */
    Compiled of(SavedSearch search, LocalDate today) {
        Remembered known = remembered.get(search.id());
        String version = knowledge.get();
        if (known != null
                && known.knowledge.equals(version)
                && known.day.equals(today)
                && known.criteria.equals(search.criteria())) {
            return known.compiled;
        }
        Compiled compiled = compile(search.criteria(), today);
        remembered.put(search.id(), new Remembered(search.criteria(), today, version, compiled));
        return compiled;
    }

    /**
     * What a search meant on another day, if that is something else than what it means now.
     *
     * @param now what it means now
     */
    Optional<CompiledCriteria> before(SavedSearch search, LocalDate day, CompiledCriteria now) {
        return compile(search.criteria(), day) instanceof Compiled.Readable(var then)
                        && !then.matchesSameAs(now)
                ? Optional.of(then)
                : Optional.empty();
    }

    private Compiled compile(Criteria criteria, LocalDate day) {
        return switch (reader.read(criteria, Language.ENGLISH, day)) {
            case CriteriaReading.Understood understood ->
                    new Compiled.Readable(understood.criteria());
            case CriteriaReading.Unclear(var problem) -> new Compiled.Unreadable(problem.detail());
        };
    }
}
