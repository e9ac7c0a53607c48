package mabat.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PageSearchesTest {
    private static final String ONE =
            """
            {"size":21,"track_total_hits":true,"timeout":"20s","query":{"a":1},"pit":{"id":"x"},
            "aggs":{"topic":{"terms":{}},"all":{"filter":{},"aggs":{"days":{}}}}}
            """;

    private static final List<String> SEVERAL =
            List.of(
                    "{\"size\":0,\"timeout\":\"20s\",\"query\":{\"b\":1},"
                            + "\"aggs\":{\"person\":{\"terms\":{}}}}",
                    "{\"size\":21,\"timeout\":\"20s\",\"query\":{\"a\":1}}",
                    "{\"size\":0,\"timeout\":\"20s\",\"query\":{\"b\":1},"
                            + "\"aggs\":{\"all\":{\"filter\":{},\"aggs\":{\"days\":{},\"topic\":{}}}}}");

    private static final String TEN_HITS =
            "[{\"size\":10,\"timeout\":\"20s\",\"query\":{\"a\":1},\"_source\":false}]";

    @Test
    void other_spellings_and_snapshots_are_not_the_page() {
        PageSearches page =
                PageSearches.of(
                        List.of(
                                heard("/a/_pit?keep_alive=5m", ""),
                                heard("/a/_search", "{\"size\":0,\"aggs\":{}}"),
                                heard("/_search", ONE)));

        assertEquals(1, page.all().size());
        assertEquals(false, page.all().getFirst().has("pit"));
        assertThrows(IllegalStateException.class, () -> PageSearches.of(List.of()));
    }

    @Test
    void one_search_is_taken_apart() {
        PageSearches page = PageSearches.of(List.of(heard("/_search", ONE)));

        assertEquals(TEN_HITS, text(page.tenHits()));
        assertEquals(
                "[{\"size\":0,\"track_total_hits\":true,\"timeout\":\"20s\",\"query\":{\"a\":1},\"aggs\":{\"topic\":"
                        + "{\"terms\":{}},\"all\":{\"filter\":{},\"aggs\":{}}}}]",
                text(page.countsWithoutDays()));
        assertEquals(21, page.hits().getFirst().path("size").asInt());
    }

    @Test
    void several_searches_stay_several_and_the_articles_come_first() {
        PageSearches page =
                PageSearches.of(
                        SEVERAL.stream().map(search -> heard("/a/_search?x=1", search)).toList());

        assertEquals(3, page.all().size());
        assertEquals(TEN_HITS, text(page.tenHits()));
        assertEquals(page.all().subList(1, 3), page.counts());
        assertEquals(
                "[{\"size\":0,\"timeout\":\"20s\",\"query\":{\"b\":1},"
                        + "\"aggs\":{\"person\":{\"terms\":{}}}},"
                        + "{\"size\":0,\"timeout\":\"20s\",\"query\":{\"b\":1},"
                        + "\"aggs\":{\"all\":{\"filter\":{},\"aggs\":{\"topic\":{}}}}}]",
                text(page.countsWithoutDays()));
    }

    private static Tap.Heard heard(String path, String body) {
        return new Tap.Heard(path, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<ObjectNode> searches) {
        return searches.toString().replace(", {", ",{");
    }
}
