package mabat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UnexpectedErrorsTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(UnexpectedErrors.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
    }

    @Test
    void the_log_has_the_code_that_is_shown() {
        UnexpectedErrors errors = new UnexpectedErrors(() -> "K7QM2XWB");

        String shown = errors.report(new IllegalStateException("inside"));

        assertThat(shown).isEqualTo("K7QM2XWB");
        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getFormattedMessage()).contains("K7QM2XWB");
                    assertThat(line.getThrowableProxy().getMessage()).isEqualTo("inside");
                });
    }
}
