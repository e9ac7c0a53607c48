package mabat.ui.savedsearch;

import mabat.alert.Feeds;
import mabat.alert.HomeAddress;
import mabat.alert.NewArticles;
import mabat.alert.News;
import mabat.alert.Subscriptions;
import mabat.savedsearch.SavedSearches;
import mabat.search.CriteriaReader;
import mabat.ui.ProblemTexts;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the list of saved searches gets its parts. */
@Configuration(proxyBeanMethods = false)
class SavedSearchPageConfiguration {
    @Bean
    SavedSearchParts savedSearchParts(
            SavedSearches saved,
            NewArticles articles,
            Subscriptions subscriptions,
            Feeds feeds,
            News news,
            SignedInUser user,
            Labels labels,
            HomeAddress home,
            CriteriaReader reader,
            ProblemTexts problems) {
        return new SavedSearchParts(
                saved,
                articles,
                subscriptions,
                feeds,
                news,
                user,
                labels,
                home,
                new PauseReasons(reader, problems));
    }
}
