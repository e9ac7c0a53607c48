package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import mabat.search.CriteriaParameters;
import mabat.suggest.Completion;
import org.jspecify.annotations.Nullable;

/** What to go on with. */
@Schema(name = "Suggestions")
record SuggestJson(@JsonProperty("suggestions") List<Suggestion> suggestions) {

    /** One way to go on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Suggestion")
    record Suggestion(
            @Schema(
                            description =
                                    "country, person, organisation or topic for a name; saved,"
                                            + " recent or operator.")
                    @JsonProperty("kind")
                    String kind,
            @Schema(description = "Of a name or a saved search.") @JsonProperty("id")
                    @Nullable String id,
            @Schema(description = "Names are in the language of 'ui'.") @JsonProperty("label")
                    String label,
            @Schema(description = "The name that begins like what was typed, in its script.")
                    @JsonProperty("name")
                    @Nullable String name,
            @Schema(description = "The whole query when this is taken; absent for searches.")
                    @JsonProperty("query")
                    @Nullable String query,
            @Schema(description = "Parameters of a saved or recent search.")
                    @JsonProperty("criteria")
                    @Nullable Map<String, List<String>> criteria) {

        static Suggestion of(Completion completion) {
            return switch (completion) {
                case Completion.Name(var entity, var label, var name, var query) ->
                        new Suggestion(entity.kind().code(), entity.id(), label, name, query, null);
                case Completion.Saved(var id, var label, var criteria) ->
                        new Suggestion(
                                "saved", id, label, null, null, CriteriaParameters.write(criteria));
                case Completion.Recent recent ->
                        new Suggestion(
                                "recent",
                                null,
                                recent.label(),
                                null,
                                null,
                                CriteriaParameters.write(recent.criteria()));
                case Completion.Operator(var label, var query) ->
                        new Suggestion("operator", null, label, null, query, null);
            };
        }
    }
}
