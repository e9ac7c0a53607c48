package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import mabat.search.QueryProblem;
import org.jspecify.annotations.Nullable;

/** Something about the query that is not an error. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Notice")
record NoticeJson(
        @JsonProperty("code") String code,
        @JsonProperty("detail") String detail,
        @JsonProperty("position") int position,
        @JsonProperty("length") int length,
        @Schema(description = "A query that is probably meant.") @JsonProperty("repair")
                @Nullable String repair) {

    static NoticeJson of(QueryProblem problem) {
        return new NoticeJson(
                problem.code(),
                problem.detail(),
                problem.position(),
                problem.length(),
                problem.repair().isEmpty() ? null : problem.repair());
    }
}
