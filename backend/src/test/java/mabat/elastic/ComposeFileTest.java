package mabat.elastic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code docker-compose.yml} promises, checked without Docker, and by Compose where there is
 * one.
 */
class ComposeFileTest {

    private static final Path ROOT = root();
    private static final JsonNode COMPOSE = read(ROOT.resolve("docker-compose.yml"));
    private static final List<String> NODES =
            List.of("elasticsearch", "elasticsearch-2", "elasticsearch-3");

    @Test
    void the_containers_run_the_elasticsearch_that_we_build_for() throws Exception {
        var pom = Files.readString(ROOT.resolve("pom.xml"));
        var matcher =
                Pattern.compile("<elasticsearch.version>(.+)</elasticsearch.version>").matcher(pom);
        assertThat(matcher.find()).isTrue();
        var version = matcher.group(1);

        assertThat(Files.readString(ROOT.resolve("Dockerfile")))
                .contains("ARG ELASTICSEARCH_VERSION=" + version)
                .contains("elasticsearch-plugin install --batch");
        for (var node : NODES) {
            assertThat(service(node).path("image").asString())
                    .isEqualTo("mabat-elasticsearch:" + version);
        }
    }

    @Test
    void one_node_runs_always_and_two_more_in_a_cluster() {
        assertThat(service("elasticsearch").has("profiles")).isFalse();
        for (var node : List.of("elasticsearch-2", "elasticsearch-3")) {
            assertThat(service(node).path("profiles")).hasToString("[\"cluster\"]");
        }
        for (var node : NODES) {
            var environment = service(node).path("environment");
            assertThat(environment.path("node.name").asString()).isEqualTo(node);
            assertThat(environment.path("discovery.seed_hosts").asString()).contains(NODES);
        }
    }

    @Test
    void every_node_asks_for_a_password_over_tls_and_keeps_its_data() {
        for (var node : NODES) {
            var environment = service(node).path("environment");
            assertThat(environment.path("xpack.security.enabled").asString()).isEqualTo("true");
            assertThat(environment.path("xpack.security.http.ssl.enabled").asString())
                    .isEqualTo("true");
            assertThat(environment.path("xpack.security.transport.ssl.enabled").asString())
                    .isEqualTo("true");
            assertThat(environment.has("ELASTIC_PASSWORD_FILE")).isTrue();
            assertThat(service(node).path("volumes").toString())
                    .contains(node + ":/usr/share/elasticsearch/data");
        }
    }

    @Test
    void no_password_is_written_into_the_file() {
        for (var service : COMPOSE.path("services")) {
            var names = service.path("environment").propertyNames();
            assertThat(names)
                    .noneMatch(name -> name.equals("ELASTIC_PASSWORD"))
                    .noneMatch(name -> name.endsWith("ELASTICSEARCH_PASSWORD"));
        }
    }

    @Test
    void only_the_application_can_be_reached_and_only_from_this_machine() {
        COMPOSE.path("services")
                .forEachEntry((name, service) -> {
                    if (name.equals("application")) {
                        assertThat(service.path("ports")).hasToString("[\"127.0.0.1:8080:8080\"]");
                    } else {
                        assertThat(service.has("ports")).as(name).isFalse();
                    }
                });
    }

    @Test
    void whatever_keeps_running_is_watched_and_starts_in_order() {
        COMPOSE.path("services")
                .forEachEntry((name, service) -> {
                    if (!name.equals("secrets")) {
                        assertThat(service.has("healthcheck")).as(name).isTrue();
                    }
                });
        assertThat(service("application").at("/depends_on/elasticsearch/condition").asString())
                .isEqualTo("service_healthy");
        assertThat(service("elasticsearch").at("/depends_on/secrets/condition").asString())
                .isEqualTo("service_completed_successfully");
    }

    @Test
    void every_volume_that_is_used_is_declared() {
        var declared = COMPOSE.path("volumes").propertyNames();
        for (var service : COMPOSE.path("services")) {
            for (var volume : service.path("volumes")) {
                assertThat(declared).contains(volume.asString().split(":", 2)[0]);
            }
        }
    }

    @Test
    void the_application_understands_its_environment() {
        var variables = new HashMap<String, Object>();
        service("application")
                .path("environment")
                .forEachEntry((name, value) -> variables.put(name, value.asString()));
        // Comes from the file that the service `secrets` makes.
        variables.put("MABAT_ELASTICSEARCH_PASSWORD", "generated");
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new SystemEnvironmentPropertySource(
                                "compose-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);

        var properties =
                Binder.get(environment)
                        .bind("mabat.elasticsearch", ElasticsearchProperties.class)
                        .get();

        assertThat(properties.uris()).hasToString("[https://elasticsearch:9200]");
        assertThat(properties.username()).isEqualTo("elastic");
        assertThat(properties.password()).isEqualTo("generated");
        assertThat(properties.caCertificate()).isEqualTo(Path.of("/access/ca.crt"));
    }

    @Test
    void the_first_administrator_has_a_generated_password() {
        var file =
                service("application")
                        .at("/environment/MABAT_FIRSTADMINISTRATOR_PASSWORDFILE")
                        .asString();

        assertThat(file).startsWith("/access/");
        assertThat(service("secrets").path("command").toString()).contains("> " + file);
        assertThat(service("application").path("volumes").toString()).contains("access:/access:ro");
    }

    @Test
    void compose_itself_accepts_the_file_where_it_is_installed() throws Exception {
        var installed =
                List.of(List.of("docker", "compose"), List.of("docker-compose")).stream()
                        .filter(works("version"))
                        .toList();
        for (var compose : installed) {
            assertThat(works("config", "-q").test(compose)).as(compose + " config").isTrue();
            assertThat(works("--profile", "cluster", "config", "-q").test(compose))
                    .as(compose + " config, cluster")
                    .isTrue();
        }
    }

    private static Predicate<List<String>> works(String... arguments) {
        return compose -> {
            var line = new ArrayList<>(compose);
            line.addAll(List.of(arguments));
            try {
                var process =
                        new ProcessBuilder(line)
                                .directory(ROOT.toFile())
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start();
                return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
    }

    private static JsonNode service(String name) {
        return COMPOSE.path("services").path(name);
    }

    /** As JSON: merge keys are resolved, and what is missing can be asked for. */
    private static JsonNode read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            Map<String, Object> content = new Yaml().load(in);
            return JsonMapper.shared().valueToTree(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("docker-compose.yml"))
                ? folder
                : requireNonNull(folder.getParent());
    }
}
