package mabat.history;

import java.time.Clock;
import mabat.keep.Keep;
import mabat.search.SearchService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** History for the application. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {
    @Bean
    Permalinks permalinks(Keep keep, SearchService search, Clock clock) {
        return new Permalinks(keep, search, clock);
    }
}
