package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.failure.DependencyRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ElasticsearchConfigurationIT {

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.empty();

    @Test
    void whoever_gets_elasticsearch_finds_the_indices_in_place() {
        application()
                .run(context -> {
                    var elasticsearch = context.getBean(Elasticsearch.class);
                    var names = context.getBean(IndexNames.class);

                    assertThat(names).isEqualTo(NODE.names());
                    assertThat(elasticsearch.json().find("/" + names.articles())).isPresent();
                    assertThat(ClusterHealth.of(elasticsearch).state())
                            .isNotEqualTo(ClusterHealth.State.RED);
                    assertThat(context.getBean(ElasticsearchLink.class).localNode()).isEmpty();
                });
    }

    @Test
    void an_index_that_is_not_as_it_should_be_stops_the_application() {
        application().run(context -> assertThat(context).hasNotFailed());
        NODE.elasticsearch()
                .json()
                .put(
                        "/" + NODE.names().articles() + "/_mapping",
                        IndexFile.parse("{\"properties\": {\"mood\": {\"type\": \"keyword\"}}}"));

        application()
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .hasRootCauseInstanceOf(DependencyRefusedException.class)
                                .rootCause()
                                .hasMessageContaining("mood"));
        NODE.drop();
    }

    private static ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withUserConfiguration(ElasticsearchConfiguration.class)
                .withPropertyValues(
                        "mabat.elasticsearch.uris=" + ElasticsearchNode.uri(),
                        "mabat.elasticsearch.index-prefix=" + NODE.names().prefix());
    }
}
