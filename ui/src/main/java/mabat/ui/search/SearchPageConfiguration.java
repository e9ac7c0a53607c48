package mabat.ui.search;

import java.time.Clock;
import mabat.discovery.Discovery;
import mabat.savedsearch.SavedSearches;
import mabat.search.SearchTurns;
import mabat.suggest.RecentSearches;
import mabat.suggest.TypeAhead;
import mabat.ui.ProblemTexts;
import mabat.ui.Translations;
import mabat.ui.component.ErrorReports;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the search page gets its parts. */
@Configuration(proxyBeanMethods = false)
class SearchPageConfiguration {
    @Bean
    Offers offers(TypeAhead completions, Translations texts, Labels labels) {
        return new Offers(completions, new OfferTexts(texts, labels));
    }

    @Bean
    KeptSearch keptSearch(SavedSearches saved, SignedInUser user) {
        return new KeptSearch(saved, user);
    }

    @Bean
    SearchParts searchParts(
            Labels labels,
            ProblemTexts problems,
            ErrorReports errors,
            Clock clock,
            SignedInUser user,
            Offers offers,
            Discovery discovery,
            RecentSearches recent,
            SearchTurns turns,
            KeptSearch kept) {
        return new SearchParts(
                labels, problems, errors, clock, user, offers, discovery, recent, turns, kept);
    }
}
