package mabat.ui.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import mabat.elastic.ElasticsearchNode;
import mabat.ui.MabatApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything together on a real node, asked over HTTP like a program elsewhere would. The
 * application is started once for all classes that extend this: Spring keeps it from one to the
 * next.
 */
@SpringBootTest(classes = MabatApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class WholeApplication {
    private static final String INDICES =
            "test-whole-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private static final Path DATA = temporaryFolder();

    static final String NDJSON = "application/x-ndjson";
    static final String ARTICLES =
            """
            {"id":"he-1","outlet":"מבט לדוגמה","title":"לוקשנקו נפגש עם שי ג'ינפינג בבייג'ינג","text":"נשיא בלארוס אלכסנדר לוקשנקו הגיע לסין.\\n\\nהשניים חתמו על הסכם סחר.","published":"2023-03-01"}
            {"id":"en-1","outlet":"Example Wire","title":"Lukashenko meets Xi Jinping in Beijing","text":"The president of Belarus arrived in China.\\n\\nAn \\"all-weather\\" partnership & trade <deals> were signed.","published":"2023-03-01"}
            {"id":"en-2","outlet":"Example Wire","title":"Grain talks resume in Istanbul","text":"Envoys of Ukraine and Turkey met.","published":"2023-05-10"}
            """;

    @LocalServerPort private int port;
    private Rest local = new Rest("", null);

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("mabat-whole-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void ourNode(DynamicPropertyRegistry properties) {
        properties.add("mabat.elasticsearch.uris", () -> ElasticsearchNode.uri().toString());
        properties.add("mabat.elasticsearch.index-prefix", () -> INDICES);
        properties.add("mabat.data", DATA::toString);
    }

    int port() {
        return port;
    }

    /** With the key of this computer, which may do everything. */
    Rest local() {
        return local;
    }

    @BeforeEach
    void articles() throws Exception {
        JsonNode note =
                new JsonMapper().readTree(Files.readString(DATA.resolve("local-server.json")));
        assertThat(note.path("url").asString("")).isEqualTo("http://127.0.0.1:" + port);
        local = new Rest("http://127.0.0.1:" + port, note.path("key").asString(""));
        Rest.Answer answer = local.post("/api/v1/articles?wait=true", NDJSON, ARTICLES);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.json().path("items").size()).isEqualTo(3);
        assertThat(answer.response().body()).doesNotContain("skipped");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
