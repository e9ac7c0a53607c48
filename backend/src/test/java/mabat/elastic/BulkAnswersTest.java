package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "429, es_rejected_execution_exception, true",
        "503, unavailable_shards_exception, true",
        "403, cluster_block_exception, true",
        "400, document_parsing_exception, false",
        "409, version_conflict_engine_exception, false",
    })
    void what_is_no_fault_of_the_document_comes_again(int status, String type, boolean notNow) {
        var item =
                BulkResponseItem.of(answer ->
                        answer.operationType(OperationType.Create)
                                .index("articles")
                                .status(status)
                                .error(error -> error.type(type).reason("because")));

        assertThat(BulkAnswers.isNotNow(item)).isEqualTo(notNow);
    }

    @Test
    void success_is_final() {
        var item =
                BulkResponseItem.of(answer ->
                        answer.operationType(OperationType.Create).index("articles").status(201));

        assertThat(BulkAnswers.isNotNow(item)).isFalse();
    }
}
