package mabat.account.elastic;

import mabat.account.AccountStore;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps accounts in Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class AccountStoreConfiguration {

    @Bean
    AccountStore accountStore(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticAccountStore(elasticsearch, names);
    }
}
