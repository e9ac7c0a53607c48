package mabat.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the tables once and offers what is made of them. The knowledge itself is no bean: whoever
 * kept it would miss what editors change, and asks {@link CurrentKnowledge} instead.
 */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {
    @Bean
    CurrentKnowledge currentKnowledge() {
        return new CurrentKnowledge(Knowledge.standard());
    }

    @Bean
    KnowledgeBase knowledgeBase(CurrentKnowledge knowledge, DiscoveredNames discovered) {
        return knowledge.base().naming(discovered);
    }
}
