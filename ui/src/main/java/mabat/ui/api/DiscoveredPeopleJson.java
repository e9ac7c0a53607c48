package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import mabat.overlay.DiscoveredPeople;

/** People found in articles. */
@Schema(name = "DiscoveredPeople")
record DiscoveredPeopleJson(
        @Schema(description = "Those in most articles first.") @JsonProperty("people")
                List<Person> people) {

    /** One of them. */
    @Schema(name = "DiscoveredPerson")
    record Person(
            @Schema(example = "unverified:jane-doe") @JsonProperty("id") String id,
            @JsonProperty("articles") long articles,
            @Schema(description = "How the name was written, the most frequent first.")
                    @JsonProperty("surfaces")
                    List<String> surfaces) {
        static Person of(DiscoveredPeople.Discovered one) {
            return new Person(one.id(), one.articles(), one.surfaces());
        }
    }
}
