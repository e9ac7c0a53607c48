package mabat.elastic;

import mabat.node.LocalNodeProperties;
import mabat.node.NodeListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Elasticsearch for the application: whoever is given it finds all indices in place. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ElasticsearchProperties.class, LocalNodeProperties.class})
class ElasticsearchConfiguration {

    /** Closed last, because everything that writes depends on it. */
    @Bean(destroyMethod = "close")
    ElasticsearchLink elasticsearchLink(
            ElasticsearchProperties properties,
            LocalNodeProperties nodeProperties,
            ObjectProvider<NodeListener> listeners) {
        return ElasticsearchLink.open(
                properties,
                nodeProperties,
                event -> listeners.orderedStream().forEach(each -> each.nodeChanged(event)));
    }

    @Bean
    IndexNames indexNames(ElasticsearchProperties properties) {
        return properties.indexNames();
    }

    @Bean(destroyMethod = "")
    Elasticsearch elasticsearch(ElasticsearchLink link, IndexNames names) {
        new IndexInstaller(link.elasticsearch(), names).install();
        return link.elasticsearch();
    }
}
