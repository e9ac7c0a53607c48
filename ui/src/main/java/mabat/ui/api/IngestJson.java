package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import mabat.ingest.IngestOutcome;
import org.jspecify.annotations.Nullable;

/** What became of the articles of one request. */
@Schema(name = "IngestAnswer")
record IngestJson(
        @Schema(description = "One for every line that is not blank, in order.")
                @JsonProperty("items")
                List<Item> items) {

    /** What became of one article. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IngestItem")
    record Item(
            @Schema(description = "Its line in the body, from 1; in a JSON array its number.")
                    @JsonProperty("line")
                    int line,
            @Schema(description = "Absent when it was skipped.") @JsonProperty("id")
                    @Nullable String id,
            @Schema(
                            description = "Everything but 'skipped' is durable.",
                            allowableValues = {"indexed", "updated", "duplicate", "skipped"})
                    @JsonProperty("outcome")
                    String outcome,
            @Schema(description = "Why it was skipped, and what is expected.")
                    @JsonProperty("reason")
                    @Nullable String reason) {

        static Item of(IngestOutcome outcome) {
            int line = outcome.place().line();
            return switch (outcome) {
                case IngestOutcome.Indexed done ->
                        new Item(line, done.id().value(), "indexed", null);
                case IngestOutcome.Updated done ->
                        new Item(line, done.id().value(), "updated", null);
                case IngestOutcome.Duplicate done ->
                        new Item(line, done.id().value(), "duplicate", null);
                case IngestOutcome.Skipped skipped ->
                        new Item(line, null, "skipped", skipped.reason());
            };
        }
    }
}
