package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

class WelcomeTest {
    @TempDir Path data;

    @Test
    void nobody_is_welcomed_by_an_application_that_is_being_stopped() {
        TestTerminal terminal = new TestTerminal(data, "");
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        context.close();

        new Welcome(context, new StartOptions(0, data, true, false), terminal.terminal).give();

        assertThat(terminal.out() + terminal.err()).isEmpty();
        assertThat(data.resolve("demo-offered")).doesNotExist();
    }
}
