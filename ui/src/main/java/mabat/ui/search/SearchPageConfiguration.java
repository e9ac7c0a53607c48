package mabat.ui.search;

import java.time.Clock;
import mabat.savedsearch.SavedSearches;
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
    SearchParts searchParts(
            Labels labels,
            Translations texts,
            ErrorReports errors,
            Clock clock,
            SavedSearches saved,
            SignedInUser user) {
        return new SearchParts(
                labels,
                new ProblemTexts(texts),
                errors,
                clock,
                (criteria, name) -> new SaveDialog(saved, user, criteria, name).open());
    }
}
