package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
    @TempDir Path folder;

    private final TestTerminal terminal = new TestTerminal(Path.of("/"), "");

    @Test
    void a_missing_package_says_how_to_get_it() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> run("--hspell", folder.resolve("none").toString()))
                .withMessageContaining("apt-get install hspell");
    }

    @Test
    void a_folder_without_the_data_is_named() throws IOException {
        Files.createFile(folder.resolve("hspell.sha256"));

        int status = run("--hspell", folder.toString(), "--tables", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(terminal.err()).contains("hebrew.wgz: there is no such file", "apt-get");
    }

    @Test
    void data_of_another_release_is_refused_with_both_sums() throws IOException {
        Files.writeString(folder.resolve("hspell.sha256"), "00ff  hebrew.wgz\n");
        Files.writeString(folder.resolve("hebrew.wgz"), "something else");

        int status = run("--hspell", folder.toString(), "--tables", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(terminal.err()).contains("not the file of Hspell 1.4", "expected 00ff");
    }

    @Test
    void a_file_that_is_no_debian_package_is_said_to_be_none() throws IOException {
        Path file = Files.writeString(folder.resolve("hspell.deb"), "not a package");

        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> run("--hspell", file.toString()))
                .withMessageContaining("hspell.deb");
    }

    private int run(String... words) {
        return new LexiconCommand(folder).run(List.of(words), terminal.terminal).orElseThrow();
    }
}
