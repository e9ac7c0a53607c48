package mabat.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private final Lines log = new Lines();
    private final Trouble trouble = new Trouble("check", log);

    @Test
    void the_same_trouble_is_told_once_and_so_is_its_end() {
        trouble.over();
        for (int round = 0; round < 5; round++) {
            trouble.met(new DependencyRefusedException("Elasticsearch", "no index " + round, null));
        }
        trouble.over();
        trouble.over();
        trouble.met(new DependencyRefusedException("Elasticsearch", "no index again", null));

        assertThat(log.lines)
                .containsExactly(
                        "WARNING Alerts cannot go on (check): no index 0",
                        "INFO Alerts go on (check)",
                        "WARNING Alerts cannot go on (check): no index again");
    }

    @Test
    void another_trouble_is_told_as_well() {
        trouble.met(new DependencyUnavailableException("Elasticsearch", "away", null));
        trouble.met(new IllegalStateException("ours"));
        trouble.met(new IllegalStateException("ours"));

        assertThat(log.lines)
                .containsExactly("INFO Alerts wait (check): away", "ERROR Alerts failed: check");
    }

    /** What people see: INFO and above. */
    private static final class Lines implements System.Logger {
        private final List<String> lines = new ArrayList<>();

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.compareTo(Level.INFO) >= 0;
        }

        @Override
        public void log(
                Level level,
                @Nullable ResourceBundle bundle,
                @Nullable String message,
                @Nullable Throwable thrown) {
            if (isLoggable(level)) {
                lines.add(level + " " + message);
            }
        }

        @Override
        public void log(
                Level level,
                @Nullable ResourceBundle bundle,
                @Nullable String format,
                @Nullable Object... values) {
            if (isLoggable(level)) {
                lines.add(level + " " + MessageFormat.format(String.valueOf(format), values));
            }
        }
    }
}
