package mabat.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.discovery.Discovery;
import mabat.discovery.Rising;
import mabat.discovery.RisingQuestion;
import mabat.savedsearch.SavedSearch;
import mabat.search.Answer;
import mabat.search.ArticleLibrary;
import mabat.search.FacetField;
import mabat.search.FacetValue;
import mabat.search.Grouping;
import mabat.search.Match;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.jspecify.annotations.Nullable;

/** A saved search as somebody comes back to it: what is new first, then what was there. */
public final class SinceLastLook {
    /** New articles that are shown whole. */
    public static final int SHOWN = 50;

    private static final int EARLIER = 20;
    private static final int RISING = 6;

    private final NewArticles articles;
    private final ArticleLibrary library;
    private final SearchService search;
    private final Discovery discovery;
    private final Newcomers newcomers;

    SinceLastLook(
            NewArticles articles,
            Newcomers newcomers,
            ArticleLibrary library,
            SearchService search,
            Discovery discovery) {
        this.articles = articles;
        this.newcomers = newcomers;
        this.library = library;
        this.search = search;
        this.discovery = discovery;
    }

    /**
     * What the new articles bring; nothing when there are none.
     *
     * @param windowDays whole days before the last look that countries and people are compared
     *     with; absent when nobody looked before, so that they are compared with everything earlier
     * @param countries that new articles are about and those of the window are not, with the number
     *     of new articles; most first
     * @param people likewise
     * @param rising names and words more frequent lately than in the time before
     */
    public record Summary(
            @Nullable Long windowDays,
            List<FacetValue> countries,
            List<FacetValue> people,
            List<String> rising) {
        public Summary {
            countries = List.copyOf(countries);
            people = List.copyOf(people);
            rising = List.copyOf(rising);
        }
    }

    /**
     * What somebody finds.
     *
     * @param fresh what is new; {@link Fresh#round} marks just this as seen
     * @param newest the first {@link #SHOWN} of them, whole
     * @param earlier matches that are not new, in the order of the search
     * @param total all matches
     */
    public record Overview(
            Fresh fresh,
            List<EnrichedArticle> newest,
            Summary summary,
            List<Match> earlier,
            long total) {
        public Overview {
            newest = List.copyOf(newest);
            earlier = List.copyOf(earlier);
        }
    }

    /** Asking changes nothing. */
    public Overview of(String person, SavedSearch saved, Language labels) {
        Fresh fresh = articles.of(person, saved);
        List<EnrichedArticle> newest = new ArrayList<>();
        for (ArticleId id : fresh.articles()) {
            if (newest.size() < SHOWN) {
                library.find(id).ifPresent(newest::add);
            }
        }
        List<Match> earlier = new ArrayList<>();
        long total = earlier(saved, Set.copyOf(fresh.articles()), labels, earlier);
        return new Overview(fresh, newest, summary(saved, fresh, labels), earlier, total);
    }

    /** What the new articles bring to somebody who was shown them. */
    public Summary summary(SavedSearch saved, Fresh fresh, Language labels) {
        Duration window = newcomers.window(fresh);
        return new Summary(
                window == null ? null : days(window),
                newcomers.of(saved, fresh, FacetField.COUNTRY, labels),
                newcomers.of(saved, fresh, FacetField.PERSON, labels),
                fresh.articles().isEmpty() ? List.of() : rising(saved, labels));
    }

    /** A part of a day is one: nothing that is called new was there in so many days. */
    private static long days(Duration window) {
        return window.plus(Duration.ofDays(1)).minusNanos(1).toDays();
    }

    private List<String> rising(SavedSearch saved, Language labels) {
        return discovery.rising(new RisingQuestion(saved.criteria(), RISING, labels))
                        instanceof Answer.Given<Rising>(Rising rising)
                ? rising.terms().stream().map(Rising.Term::label).toList()
                : List.of();
    }

    private long earlier(
            SavedSearch saved, Set<ArticleId> fresh, Language labels, List<Match> earlier) {
        Optional<String> after = Optional.empty();
        long total = 0;
        do {
            Question question =
                    new Question(
                            saved.criteria().withGrouping(Grouping.ARTICLES),
                            Question.MOST,
                            after.orElse(null),
                            labels,
                            false);
            if (!(search.search(question) instanceof SearchAnswer.Found found)) {
                return 0;
            }
            total = found.page().total();
            found.page().matches().stream()
                    .filter(match -> !fresh.contains(match.id()))
                    .limit(EARLIER - earlier.size())
                    .forEach(earlier::add);
            after = Optional.ofNullable(found.page().next());
        } while (earlier.size() < EARLIER && after.isPresent());
        return total;
    }
}
