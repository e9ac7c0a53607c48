package mabat.story.elastic;

import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.story.Stories;
import mabat.story.StoryLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stories for the application. */
@Configuration(proxyBeanMethods = false)
class StoryConfiguration {
    @Bean
    StoryLibrary storyLibrary(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticStoryLibrary(elasticsearch, names);
    }

    @Bean
    Stories stories(StoryLibrary library) {
        return new Stories(library);
    }
}
