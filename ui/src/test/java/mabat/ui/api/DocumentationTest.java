package mabat.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mabat.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

final class DocumentationTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode api =
            new Rest(ApiServer.url(), ApiServer.key(Role.VIEWER)).get("/v3/api-docs").json();

    @Test
    void every_path_that_exists_is_described_and_no_other() {
        Set<String> served = new TreeSet<>();
        ApiServer.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getPackageName().equals("mabat.ui.api")) {
                        mapping.getPatternValues()
                                .forEach(path ->
                                        mapping.getMethodsCondition()
                                                .getMethods()
                                                .forEach(verb ->
                                                        served.add(
                                                                verb.name().toLowerCase(Locale.ROOT)
                                                                        + " "
                                                                        + path)));
                    }
                });
        Set<String> described = new TreeSet<>();
        operations().forEach(operation -> described.add(operation.method + " " + operation.path));

        assertThat(described).isEqualTo(served).hasSizeGreaterThan(15);
    }

    @Test
    void every_path_that_is_described_needs_a_key() {
        Rest nobody = new Rest(ApiServer.url(), null);

        for (Described operation : operations()) {
            if (operation.json.has("security")) {
                // its address holds a secret instead
                assertThat(operation.path).matches("/api/v1/(feeds|unsubscribe)/.*");
                continue;
            }
            String path = operation.path.replaceAll("\\{[^}]+}", "x");
            Rest.Answer answer =
                    nobody.send(operation.method.toUpperCase(Locale.ROOT), path, null, null);
            assertThat(answer.status()).as("%s", operation).isEqualTo(401);
        }
        assertThat(api.path("security").toString()).isEqualTo("[{\"key\":[]}]");
    }

    @Test
    void every_operation_has_a_name_a_summary_and_its_problems() {
        Set<String> names = new TreeSet<>();
        for (Described operation : operations()) {
            assertThat(names.add(operation.json.path("operationId").asString("")))
                    .as("operationId of %s is there and unique", operation)
                    .isTrue();
            assertThat(operation.json.path("summary").asString(""))
                    .as("%s", operation)
                    .isNotBlank();
            assertThat(operation.json.path("responses").propertyNames())
                    .as("%s", operation)
                    .contains("400", "401", "403", "503");
            assertThat(operation.json.path("responses").path("401").path("content").propertyNames())
                    .containsExactly("application/problem+json");
        }
    }

    @Test
    void every_parameter_is_described() {
        for (Described operation : operations()) {
            for (JsonNode parameter : operation.json.path("parameters")) {
                if (parameter.path("in").asString("").equals("query")) {
                    assertThat(parameter.path("description").asString(""))
                            .as("%s %s", operation, parameter.path("name"))
                            .isNotBlank();
                }
            }
        }
        assertThat(api.at("/paths/~1api~1v1~1search/get/parameters").size()).isGreaterThan(25);
    }

    @Test
    void what_is_said_about_articles_is_what_is_accepted() {
        JsonNode content = api.at("/paths/~1api~1v1~1articles/post/requestBody/content");

        assertThat(content.propertyNames())
                .containsExactlyInAnyOrder(
                        "application/x-ndjson", "application/jsonl", "application/json");
        assertThat(api.at("/paths/~1api~1v1~1articles/post/description").asString(""))
                .contains("all other lines are taken all the same");
        String example = content.path("application/x-ndjson").path("example").asString("");
        Rest.Answer answer =
                new Rest(ApiServer.url(), ApiServer.key(Role.EDITOR))
                        .post("/api/v1/articles", "application/x-ndjson", example);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).doesNotContain("skipped");
    }

    @Test
    void schemas_have_the_field_names_of_the_answers() {
        assertThat(api.at("/components/schemas/SearchAnswer/properties").propertyNames())
                .contains("total", "took_ms", "reading", "hits", "facets", "histogram", "after");
        assertThat(api.at("/components/schemas/Problem/properties").propertyNames())
                .contains("detail", "position", "length", "repair");
    }

    private record Described(String path, String method, JsonNode json) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private List<Described> operations() {
        List<Described> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            Stream<Map.Entry<String, JsonNode>> methods = path.getValue().properties().stream();
            methods.filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method ->
                            operations.add(
                                    new Described(
                                            path.getKey(), method.getKey(), method.getValue())));
        }
        return operations;
    }
}
