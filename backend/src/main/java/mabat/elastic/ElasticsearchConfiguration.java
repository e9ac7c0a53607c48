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
            ObjectProvider<NodeListener> listeners,
            ObjectProvider<HeadStart> ahead) {
        var begun = ahead.getIfAvailable();
        if (begun != null) {
            return begun.take();
        }
        // Asked for now: when the node has stopped, the context gives out nothing any more.
        var all = listeners.orderedStream().toList();
        return ElasticsearchLink.open(
                properties, nodeProperties, event -> all.forEach(each -> each.nodeChanged(event)));
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
