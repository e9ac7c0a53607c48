package mabat.ui.command;

import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Why the application did not start, in the words of whoever knows best. */
final class StartFailure {
    private StartFailure() {}

    /** One or two sentences for the terminal; empty when the cause is not one we know. */
    static Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException portInUse) {
                return Optional.of(portInUse(portInUse.getPort()));
            }
            if (cause.getClass().getPackageName().startsWith("mabat.")) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }

    static String portInUse(int port) {
        return "Port "
                + port
                + " on 127.0.0.1 is in use by another program. Choose another one with --port, or --port 0"
                + " for any free one.";
    }
}
