package mabat.ui.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator of an installation where nobody can open a one-time link on this machine,
 * such as a container. Used only as long as there is no administrator.
 *
 * @param name to sign in with
 * @param passwordFile a file whose only line is the password; absent, the one-time link is the way
 */
@ConfigurationProperties("mabat.first-administrator")
record FirstAdministratorProperties(
        @DefaultValue("admin") String name, @Nullable Path passwordFile) {

    /** The password, if a file was named. */
    Optional<String> password() {
        if (passwordFile == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(passwordFile).strip());
        } catch (IOException e) {
            throw new NotSafeToStartException(
                    "mabat.first-administrator.password-file cannot be read: " + e,
                    "Name a readable UTF-8 file with one line: the password.");
        }
    }
}
