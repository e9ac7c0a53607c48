package mabat.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server.
 *
 * @param host none: no mail is sent, and nobody can subscribe by e-mail
 * @param port of that server
 * @param security none, starttls (required, not merely offered) or tls
 * @param username together with {@code password}, when the server asks who we are
 * @param password of that user
 * @param from the sender's address
 * @param timeout for connecting and for every answer
 */
@ConfigurationProperties("mabat.mail")
public record MailProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("starttls") Security security,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("mabat@localhost") String from,
        @DefaultValue("20s") Duration timeout) {
    public MailProperties {
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "mabat.mail.username and mabat.mail.password belong together: set both or none");
        }
    }

    /** How the connection is protected. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** Without secrets: this ends up in logs. */
    @Override
    public String toString() {
        return "MailProperties[host=" + host + ", port=" + port + ", from=" + from + "]";
    }
}
