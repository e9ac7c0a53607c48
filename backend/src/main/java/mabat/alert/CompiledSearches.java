package mabat.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Remembered known = remembered.get(search.id());
        String version = knowledge.get();
        if (known != null
                && known.knowledge.equals(version)
                && known.day.equals(today)
                && known.criteria.equals(search.criteria())) {
            return known.compiled;
        }
        Compiled compiled = compile(search.criteria());
        remembered.put(search.id(), new Remembered(search.criteria(), today, version, compiled));
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
