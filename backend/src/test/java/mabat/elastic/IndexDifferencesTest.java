package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexDifferencesTest {

    private static final IndexDefinition DEFINITION =
            IndexDefinition.of(
                    IndexFile.parse(
                            """
                            {"settings": {"index": {
                               "number_of_shards": 1,
                               "number_of_replicas": 0,
                               "sort.field": ["published"]}},
                             "mappings": {
                               "_meta": {"schema": 3},
                               "dynamic": "strict",
                               "properties": {"title": {"type": "text", "analyzer": "a"}}}}
                            """));

    @Test
    void settings_that_elasticsearch_writes_in_its_own_way_are_the_same() {
        var live =
                live(
                        """
                        {"index": {"number_of_shards": "1", "sort": {"field": ["published"]},
                                   "uuid": "x"}}
                        """,
                        DEFINITION.mappings().toString());

        assertThat(IndexDifferences.between(DEFINITION, live)).isEmpty();
    }

    @Test
    void the_number_of_replicas_is_up_to_the_cluster() {
        var live =
                live(
                        """
                        {"index": {"number_of_shards": "1", "number_of_replicas": "2",
                                   "sort": {"field": ["published"]}}}
                        """,
                        DEFINITION.mappings().toString());

        assertThat(IndexDifferences.between(DEFINITION, live)).isEmpty();
    }

    @Test
    void every_difference_is_named_with_both_values() {
        var live =
                live(
                        """
                        {"index": {"number_of_shards": "5", "sort": {"field": ["published"]}}}
                        """,
                        """
                        {"_meta": {"schema": 3}, "dynamic": "strict", "properties": {
                          "title": {"type": "text", "analyzer": "b"},
                          "added": {"type": "keyword"}}}
                        """);

        assertThat(IndexDifferences.between(DEFINITION, live))
                .containsExactly(
                        "mappings.properties.added.type: the file says nothing, the index has"
                                + " keyword",
                        "mappings.properties.title.analyzer: the file says a, the index has b",
                        "settings.index.number_of_shards: the file says 1, the index has 5");
    }

    private static LiveIndex live(String settings, String mappings) {
        return new LiveIndex("x-000001", IndexFile.parse(settings), IndexFile.parse(mappings));
    }
}
