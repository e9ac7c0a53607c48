package mabat.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the tables once and offers what is made of them. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {
    @Bean
    Knowledge knowledge() {
        return Knowledge.standard();
    }

    @Bean
    KnowledgeBase knowledgeBase(Knowledge knowledge) {
        return knowledge.base();
    }
}
