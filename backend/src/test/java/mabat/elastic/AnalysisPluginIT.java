package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mabat.analysis.BilingualAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The node analyses exactly as we do in our own process: highlights and explanations rely on it.
 */
class AnalysisPluginIT {

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ארה\"ב וצה״ל",
                "לוקשנקו נפגש עם שי ג'ינפינג בבייג'ינג",
                "שָׁלוֹם לַכֹּל",
                "Lukashenko's all-weather partnership, 2023",
                "president Xi אמר: sanctions are over",
            })
    void the_node_and_the_library_find_the_same_tokens(String text) throws Exception {
        assertThat(onTheNode(text)).isNotEmpty().isEqualTo(inThisProcess(text));
    }

    private static List<String> onTheNode(String text) {
        var answer =
                NODE.elasticsearch()
                        .ask(
                                "analysing",
                                client ->
                                        client.indices()
                                                .analyze(request ->
                                                        request.index(NODE.names().articles())
                                                                .field(ArticleFields.TITLE)
                                                                .text(text)));
        return answer.tokens().stream()
                .map(token -> token.token() + "@" + token.startOffset() + "-" + token.endOffset())
                .toList();
    }

    private static List<String> inThisProcess(String text) throws Exception {
        var tokens = new ArrayList<String>();
        try (var analyzer = new BilingualAnalyzer();
                var stream = analyzer.tokenStream("title", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term + "@" + offset.startOffset() + "-" + offset.endOffset());
            }
            stream.end();
        }
        return tokens;
    }
}
