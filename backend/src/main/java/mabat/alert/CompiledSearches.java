package mabat.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ConcurrentHashMap;
import mabat.article.Language;
import mabat.savedsearch.SavedSearch;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading;

/**
 * The compiled criteria of saved searches, compiled again only when the criteria or the day have
 * changed: dates such as the last seven days mean something else tomorrow.
 */
public final class CompiledSearches {
    private final CriteriaReader reader;
    private final Clock clock;
    private final ConcurrentHashMap<String, Remembered> remembered = new ConcurrentHashMap<>();

    public CompiledSearches(CriteriaReader reader, Clock clock) {
        this.reader = reader;
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

    private record Remembered(Criteria criteria, LocalDate day, Compiled compiled) {}

    public Compiled of(SavedSearch search) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Remembered known = remembered.get(search.id());
        if (known != null
                && known.day.equals(today)
                && known.criteria.equals(search.criteria())) {
            return known.compiled;
        }
        Compiled compiled = compile(search.criteria());
        remembered.put(search.id(), new Remembered(search.criteria(), today, compiled));
        return compiled;
    }

    private Compiled compile(Criteria criteria) {
        return switch (reader.read(criteria, Language.ENGLISH)) {
            case CriteriaReading.Understood understood ->
                    new Compiled.Readable(understood.criteria());
            case CriteriaReading.Unclear(var problem) -> new Compiled.Unreadable(problem.detail());
        };
    }
}
