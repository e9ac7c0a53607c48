package mabat.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import mabat.search.Facet;
import mabat.search.FacetField;
import mabat.search.FacetQuestion;
import mabat.search.FacetValue;
import mabat.search.Grouping;
import mabat.search.Match;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;

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

    public SinceLastLook(
            NewArticles articles,
            ArticleLibrary library,
            SearchService search,
            Discovery discovery) {
        this.articles = articles;
        this.library = library;
        this.search = search;
        this.discovery = discovery;
    }

    /**
     * What somebody finds.
     *
     * @param fresh what is new; {@link Fresh#round} marks just this as seen
     * @param newest the first {@link #SHOWN} of them, whole
     * @param newCountries countries that new ones are about and no earlier match is
     * @param newPeople likewise
     * @param rising names and words more frequent lately than in the window before; none when
     *     nothing is new
     * @param earlier matches that are not new, in the order of the search
     * @param total all matches
     */
    public record Overview(
            Fresh fresh,
            List<EnrichedArticle> newest,
            List<FacetValue> newCountries,
            List<FacetValue> newPeople,
            List<String> rising,
            List<Match> earlier,
            long total) {
        public Overview {
            newest = List.copyOf(newest);
            newCountries = List.copyOf(newCountries);
            newPeople = List.copyOf(newPeople);
            rising = List.copyOf(rising);
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
        return new Overview(
                fresh,
                newest,
                unseen(saved, FacetField.COUNTRY, fresh, labels),
                unseen(saved, FacetField.PERSON, fresh, labels),
                newest.isEmpty() ? List.of() : rising(saved, labels),
                earlier,
                total);
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

    /** Values whose every article in the whole search is among the new ones. */
    private List<FacetValue> unseen(
            SavedSearch saved, FacetField field, Fresh fresh, Language labels) {
        Map<String, Long> counts = articles.subjects(fresh, field, saved.criteria().basis());
        if (counts.isEmpty()) {
            return List.of();
        }
        Facet facet =
                search.facet(
                        new FacetQuestion(saved.criteria(), field, "", FacetQuestion.MOST, labels));
        return facet.values().stream()
                .filter(value -> value.count() == counts.getOrDefault(value.id(), 0L))
                .toList();
    }
}
