package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ElasticsearchPropertiesTest {

    @Test
    void without_keys_it_is_the_local_node() {
        var properties = bind(Map.of());

        assertThat(properties).isEqualTo(ElasticsearchProperties.local());
        assertThat(properties.isLocal()).isTrue();
        assertThat(properties.credentials()).isEmpty();
    }

    @Test
    void every_key_is_bound() {
        var properties =
                bind(
                        Map.of(
                                "mabat.elasticsearch.uris", "https://a:9200,https://b:9200",
                                "mabat.elasticsearch.username", "reader",
                                "mabat.elasticsearch.password", "secret",
                                "mabat.elasticsearch.ca-certificate", "/ca.crt",
                                "mabat.elasticsearch.index-prefix", "desk"));

        assertThat(properties)
                .isEqualTo(
                        new ElasticsearchProperties(
                                List.of(URI.create("https://a:9200"), URI.create("https://b:9200")),
                                "reader",
                                "secret",
                                null,
                                Path.of("/ca.crt"),
                                "desk"));
        assertThat(properties.credentials()).contains(Credentials.of("reader", "secret"));
        assertThat(properties.indexNames().articles()).isEqualTo("desk-articles");
    }

    @Test
    void an_api_key_will_do_instead_of_a_user() {
        var properties = bind(Map.of("mabat.elasticsearch.api-key", "a2V5"));

        assertThat(properties.credentials())
                .map(Credentials::authorization)
                .contains("ApiKey a2V5");
    }

    @Test
    void secrets_do_not_show() {
        var properties =
                bind(
                        Map.of(
                                "mabat.elasticsearch.username", "reader",
                                "mabat.elasticsearch.password", "hush"));

        assertThat(properties.toString()).doesNotContain("hush");
        assertThat(properties.credentials().toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "uris, localhost:9200",
        "uris, ftp://a",
        "uris, https://user:secret@a:9200",
        "username, alone",
        "password, alone",
        "index-prefix, UPPER",
        "index-prefix, a*",
    })
    void what_cannot_work_is_refused_with_the_name_of_the_key(String key, String value) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("mabat.elasticsearch." + key, value)))
                .havingRootCause()
                .withMessageContaining("mabat.elasticsearch." + key);
    }

    @Test
    void a_user_and_an_api_key_together_are_refused() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() ->
                        bind(
                                Map.of(
                                        "mabat.elasticsearch.username", "reader",
                                        "mabat.elasticsearch.password", "secret",
                                        "mabat.elasticsearch.api-key", "a2V5")))
                .havingRootCause()
                .withMessageContaining("mabat.elasticsearch.api-key");
    }

    private static ElasticsearchProperties bind(Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("mabat.elasticsearch", ElasticsearchProperties.class);
    }
}
