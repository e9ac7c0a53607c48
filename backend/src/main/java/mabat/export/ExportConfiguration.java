package mabat.export;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import mabat.knowledge.KnowledgeBase;
import mabat.search.ArticleScroll;
import mabat.search.CriteriaReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Export for the application. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {
    @Bean
    Exporter exporter(
            CriteriaReader reader, ArticleScroll scroll, KnowledgeBase knowledge, Clock clock) {
        Map<String, String> versions = new LinkedHashMap<>();
        String version = Exporter.class.getPackage().getImplementationVersion();
        versions.put("mabat", version == null ? "development" : version);
        versions.put("knowledge", knowledge.version());
        return new Exporter(reader, scroll, versions, clock);
    }
}
