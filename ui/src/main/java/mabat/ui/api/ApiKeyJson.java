package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import mabat.account.ApiKey;
import mabat.account.ApiKeyService.NewKey;
import org.jspecify.annotations.Nullable;

/** A key, without its secret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ApiKey")
record ApiKeyJson(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @Schema(description = "viewer, analyst, editor or administrator.") @JsonProperty("role")
                String role,
        @Schema(description = "Whose saved searches it sees.") @JsonProperty("owner") String owner,
        @JsonProperty("created") Instant created,
        @Schema(description = "To within five minutes; absent when it never was.")
                @JsonProperty("last_used")
                @Nullable Instant lastUsed,
        @Schema(description = "Absent as long as it is good.") @JsonProperty("revoked")
                @Nullable Instant revoked) {

    static ApiKeyJson of(ApiKey key) {
        return new ApiKeyJson(
                key.id(),
                key.name(),
                key.role().code(),
                key.owner(),
                key.created(),
                key.lastUsed(),
                key.revoked());
    }

    /** All of them. */
    @Schema(name = "ApiKeyList")
    record All(
            @Schema(description = "Newest first, revoked ones included.") @JsonProperty("keys")
                    List<ApiKeyJson> keys) {}

    /** What somebody wants. */
    @Schema(name = "ApiKeyRequest")
    record Request(
            @Schema(description = "1 to 100 characters.", example = "feed importer")
                    @JsonProperty("name")
                    @Nullable String name,
            @Schema(
                            example = "editor",
                            allowableValues = {"viewer", "analyst", "editor", "administrator"})
                    @JsonProperty("role")
                    @Nullable String role) {}

    /** A key that was just made; the only time its secret is shown. */
    @Schema(name = "NewApiKey")
    record Made(
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("role") String role,
            @Schema(description = "For 'Authorization: Bearer KEY'; not shown again.")
                    @JsonProperty("key")
                    String key) {

        static Made of(NewKey made) {
            return new Made(
                    made.key().id(),
                    made.key().name(),
                    made.key().role().code(),
                    made.secret().text());
        }
    }
}
