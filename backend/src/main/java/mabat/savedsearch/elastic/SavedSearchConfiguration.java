package mabat.savedsearch.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.keep.Keep;
import mabat.savedsearch.SavedSearchService;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.SavedSearches;
import mabat.search.CriteriaReader;
import mabat.suggest.KeptSearches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps saved searches in Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class SavedSearchConfiguration {

    @Bean
    SavedSearchStore savedSearchStore(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticSavedSearchStore(elasticsearch, names);
    }

    @Bean
    SavedSearches savedSearches(
            SavedSearchStore store, Keep keep, CriteriaReader reader, Clock clock) {
        return new SavedSearchService(store, keep, reader, clock);
    }

    @Bean
    KeptSearches keptSearches(SavedSearches searches) {
        return owner ->
                searches.of(owner).stream()
                        .map(search ->
                                new KeptSearches.Kept(
                                        search.id(), search.name(), search.criteria()))
                        .toList();
    }
}
