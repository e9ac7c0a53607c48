package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mabat.search.CriteriaParameters;
import mabat.search.FacetField;
import mabat.search.Relaxation;
import org.jspecify.annotations.Nullable;

/** The search with one condition less. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Relaxation")
record RelaxationJson(
        @Schema(description = "What is left out: query, part, facet, dates or story.")
                @JsonProperty("without")
                String without,
        @Schema(description = "The facet that is left out.") @JsonProperty("facet")
                @Nullable String facet,
        @Schema(description = "The part of the query that is left out.") @JsonProperty("text")
                @Nullable String text,
        @Schema(description = "How many articles that finds; exact.") @JsonProperty("total")
                long total,
        @Schema(description = "Parameters of that search.") @JsonProperty("criteria")
                Map<String, List<String>> criteria) {

    static RelaxationJson of(Relaxation relaxation) {
        FacetField field = relaxation.field();
        return new RelaxationJson(
                relaxation.what().name().toLowerCase(Locale.ROOT),
                field == null ? null : field.parameter(),
                relaxation.removed().isEmpty() ? null : relaxation.removed(),
                relaxation.total(),
                CriteriaParameters.write(relaxation.criteria()));
    }
}
