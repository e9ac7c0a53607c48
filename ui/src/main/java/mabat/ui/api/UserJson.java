package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import mabat.account.User;
import org.jspecify.annotations.Nullable;

/** A person who signs in. */
@Schema(name = "User")
record UserJson(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @Schema(description = "viewer, analyst, editor or administrator.") @JsonProperty("role")
                String role,
        @JsonProperty("created") Instant created) {

    static UserJson of(User user) {
        return new UserJson(user.id(), user.name().value(), user.role().code(), user.created());
    }

    /** All of them. */
    @Schema(name = "UserList")
    record All(
            @Schema(description = "Sorted by name.") @JsonProperty("users") List<UserJson> users) {}

    /** Who is to be created. */
    @Schema(name = "UserRequest")
    record Request(
            @Schema(description = "1 to 64 letters or digits of any script.", example = "dana")
                    @JsonProperty("name")
                    @Nullable String name,
            @Schema(description = "At least 12 characters.") @JsonProperty("password")
                    @Nullable String password,
            @Schema(
                            example = "analyst",
                            allowableValues = {"viewer", "analyst", "editor", "administrator"})
                    @JsonProperty("role")
                    @Nullable String role) {

        /** Without the password: this may end up in logs. */
        @Override
        public String toString() {
            return "Request[" + name + ", " + role + "]";
        }
    }
}
