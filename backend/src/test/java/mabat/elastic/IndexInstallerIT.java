package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class IndexInstallerIT {

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.empty();

    private static final IndexFile FILE = IndexFile.SAVED_SEARCHES;

    @AfterEach
    void drop() {
        NODE.drop();
    }

    @Test
    void production_indices_are_created_and_then_found_to_be_as_they_should() {
        installer().install();

        installer().install();

        assertThat(LiveIndex.namesBehind(wire(), NODE.names().articles()))
                .containsExactly(NODE.names().prefix() + "-articles-000001");
        assertThat(LiveIndex.namesBehind(wire(), NODE.names().articlesForWriting()))
                .containsExactly(NODE.names().prefix() + "-articles-000001");
        assertThat(LiveIndex.namesBehind(wire(), NODE.names().savedSearches())).hasSize(1);
        assertThat(LiveIndex.namesBehind(wire(), NODE.names().accounts())).hasSize(1);
    }

    @Test
    void a_field_that_somebody_added_is_named() {
        installer().install(FILE, version(1));
        wire().put(
                        "/" + NODE.names().savedSearches() + "/_mapping",
                        IndexFile.parse("{\"properties\": {\"colour\": {\"type\": \"keyword\"}}}"));

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> installer().install(FILE, version(1)))
                .withMessageContaining("saved-searches-000001")
                .withMessageContaining("colour")
                .withMessageContaining("_meta.schema");
    }

    @Test
    void a_load_that_was_killed_does_not_stop_the_next_start() {
        installer().install();
        String settings = "/" + NODE.names().articles() + "/_settings";
        wire().put(settings, IndexFile.parse("{\"index.refresh_interval\": \"5s\"}"));

        installer().install();

        LiveIndex live = LiveIndex.find(wire(), NODE.names().articles()).orElseThrow();
        assertThat(live.settings().at("/index/refresh_interval").asString()).isEqualTo("1s");
    }

    @Test
    void an_index_of_a_newer_version_is_left_alone() {
        installer().install(FILE, version(2));

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> installer().install(FILE, version(1)))
                .withMessageContaining("newer Mabat");
    }

    @Test
    void a_newer_file_brings_all_documents_into_a_new_index() {
        installer().install(FILE, version(1));
        index(1_234);

        installer().install(FILE, version(2));

        assertThat(LiveIndex.namesBehind(wire(), NODE.names().savedSearches()))
                .containsExactly(NODE.names().prefix() + "-saved-searches-000002");
        assertThat(count(NODE.names().savedSearches())).isEqualTo(1_234);
        assertThat(wire().get("/" + NODE.names().savedSearches() + "/_doc/77").at("/_source/name"))
                .hasToString("\"חיפוש 77\"");
        writeOne("after");
        assertThat(count(NODE.names().savedSearches())).isEqualTo(1_235);
    }

    @Test
    void what_was_acknowledged_and_is_not_yet_visible_is_brought_along() {
        installer().install(FILE, version(1));
        wire().put(
                        "/" + NODE.names().savedSearches() + "/_settings",
                        IndexFile.parse("{\"index\": {\"refresh_interval\": \"-1\"}}"));
        wire().put(
                        "/" + NODE.names().savedSearchesForWriting() + "/_doc/1",
                        IndexFile.parse("{\"name\": \"חדש\"}"));

        installer().install(FILE, version(2));

        assertThat(count(NODE.names().savedSearches())).isEqualTo(1);
    }

    @Test
    void another_lexicon_brings_all_documents_into_a_new_index() {
        installer().install(FILE, analysed("1.aaaaaaaa"));
        index(20);

        installer().install(FILE, analysed("1.bbbbbbbb"));
        installer().install(FILE, analysed("1.bbbbbbbb"));

        assertThat(LiveIndex.namesBehind(wire(), NODE.names().savedSearches()))
                .containsExactly(NODE.names().prefix() + "-saved-searches-000002");
        assertThat(count(NODE.names().savedSearches())).isEqualTo(20);
    }

    @Test
    void an_index_analysed_by_newer_rules_is_left_alone() {
        installer().install(FILE, analysed("2.aaaaaaaa"));

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> installer().install(FILE, analysed("1.aaaaaaaa")))
                .withMessageContaining("analysed by a newer Mabat");
    }

    private static IndexDefinition analysed(String analysis) {
        var definition = version(1);
        var settings = ((ObjectNode) definition.settings()).deepCopy();
        settings.putObject("analysis");
        return new IndexDefinition(settings, definition.mappings(), 1).withAnalysis(analysis);
    }

    @Test
    void searches_go_on_and_see_everything_while_an_index_is_copied() {
        installer().install(FILE, version(1));
        index(3_000);
        var copied = new AtomicBoolean();
        var searches =
                CompletableFuture.supplyAsync(() -> {
                    var asked = 0;
                    while (!copied.get() || asked == 0) {
                        assertThat(count(NODE.names().savedSearches())).isEqualTo(3_000);
                        asked++;
                    }
                    return asked;
                });

        installer().install(FILE, version(2));
        copied.set(true);

        assertThat(searches.join()).isPositive();
    }

    @Test
    void a_write_during_the_copy_is_answered_not_now() {
        installer().install(FILE, version(1));
        wire().put("/" + NODE.names().savedSearches() + "/_block/write");

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> writeOne("meanwhile"));
    }

    @Test
    void a_copy_that_was_cut_off_is_begun_anew() {
        installer().install(FILE, version(1));
        index(10);
        wire().put("/" + NODE.names().savedSearches() + "/_block/write");
        wire().put(
                        "/" + NODE.names().index(FILE, 2),
                        IndexFile.parse(
                                "{\"aliases\": {\"" + NODE.names().next(FILE) + "\": {}}}"));

        installer().install(FILE, version(2));

        assertThat(count(NODE.names().savedSearches())).isEqualTo(10);
        writeOne("after");
    }

    @Test
    void going_back_to_the_old_version_after_a_cut_off_copy_is_explained() {
        installer().install(FILE, version(1));
        wire().put("/" + NODE.names().savedSearches() + "/_block/write");
        wire().put(
                        "/" + NODE.names().index(FILE, 2),
                        IndexFile.parse(
                                "{\"aliases\": {\"" + NODE.names().next(FILE) + "\": {}}}"));

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> installer().install(FILE, version(1)))
                .withMessageContaining("saved-searches-000002");
    }

    @Test
    void a_block_that_was_left_behind_is_lifted() {
        installer().install(FILE, version(1));
        wire().put("/" + NODE.names().savedSearches() + "/_block/write");

        installer().install(FILE, version(1));

        writeOne("after");
    }

    @Test
    void a_document_that_does_not_fit_the_new_version_stops_the_copy_and_nothing_changes() {
        installer().install(FILE, version(1));
        index(3);
        var withoutName = version(2);
        ((ObjectNode) withoutName.mappings().path("properties")).remove("name");

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> installer().install(FILE, withoutName))
                .withMessageContaining("name");

        assertThat(wire().find("/" + NODE.names().index(FILE, 2))).isEmpty();
        writeOne("after");
        assertThat(count(NODE.names().savedSearches())).isEqualTo(4);
    }

    @Test
    void the_index_before_the_last_move_is_removed_at_the_next_start() {
        installer().install(FILE, version(1));
        installer().install(FILE, version(2));
        assertThat(wire().find("/" + NODE.names().index(FILE, 1))).isPresent();

        installer().install(FILE, version(2));

        assertThat(wire().find("/" + NODE.names().index(FILE, 1))).isEmpty();
    }

    @Test
    void an_alias_for_writing_that_leads_elsewhere_is_named() {
        installer().install(FILE, version(1));
        wire().delete(
                        "/"
                                + NODE.names().index(FILE, 1)
                                + "/_alias/"
                                + NODE.names().savedSearchesForWriting());

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> installer().install(FILE, version(1)))
                .withMessageContaining(NODE.names().savedSearchesForWriting());
    }

    private static IndexInstaller installer() {
        return new IndexInstaller(NODE.elasticsearch(), NODE.names());
    }

    private static JsonWire wire() {
        return NODE.elasticsearch().json();
    }

    private static IndexDefinition version(int version) {
        JsonNode file =
                IndexFile.parse(
                        """
                        {"settings": {"index": {"number_of_shards": 1, "number_of_replicas": 0}},
                         "mappings": {"dynamic": "strict", "_meta": {"schema": %d},
                                      "properties": {"name": {"type": "keyword"}}}}
                        """
                                .formatted(version));
        return IndexDefinition.of(file);
    }

    private static void index(int documents) {
        var lines = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            lines.append("{\"index\":{\"_id\":\"%d\"}}\n{\"name\":\"חיפוש %d\"}\n".formatted(i, i));
        }
        wire().postLines(
                        "/" + NODE.names().savedSearchesForWriting() + "/_bulk?refresh=true",
                        lines.toString());
    }

    private static void writeOne(String id) {
        wire().put(
                        "/"
                                + NODE.names().savedSearchesForWriting()
                                + "/_doc/"
                                + id
                                + "?refresh=true",
                        IndexFile.parse("{\"name\":\"x\"}"));
    }

    private static long count(String index) {
        return wire().get("/" + index + "/_count").path("count").asLong();
    }
}
