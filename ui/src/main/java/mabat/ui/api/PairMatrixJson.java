package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import mabat.discovery.PairMatrix;

/** How often values of two facets occur together. */
@Schema(name = "PairMatrix")
record PairMatrixJson(
        @Schema(description = "Most articles first.") @JsonProperty("rows") Axis rows,
        @Schema(description = "Most articles first.") @JsonProperty("columns") Axis columns,
        @Schema(
                        description =
                                "One list for each row, one exact count for each column. Where a"
                                        + " value meets itself: all articles that have it.")
                @JsonProperty("counts")
                List<List<Long>> counts,
        @Schema(description = "Whether there are further rows or columns.") @JsonProperty("more")
                boolean more) {

    static PairMatrixJson of(PairMatrix matrix) {
        return new PairMatrixJson(
                new Axis(matrix.rows().parameter(), headings(matrix.rowValues())),
                new Axis(matrix.columns().parameter(), headings(matrix.columnValues())),
                matrix.counts(),
                matrix.more());
    }

    private static List<Heading> headings(List<PairMatrix.Heading> headings) {
        return headings.stream()
                .map(heading -> new Heading(heading.id(), heading.label(), heading.count()))
                .toList();
    }

    /** All rows, or all columns. */
    @Schema(name = "PairMatrixAxis")
    record Axis(
            @JsonProperty("facet") String facet, @JsonProperty("values") List<Heading> values) {}

    /** A row or a column. */
    @Schema(name = "PairMatrixHeading")
    record Heading(
            @JsonProperty("id") String id,
            @Schema(description = "In the language of 'ui'.") @JsonProperty("label") String label,
            @Schema(description = "Articles of the search that have it; exact.")
                    @JsonProperty("count")
                    long count) {}
}
