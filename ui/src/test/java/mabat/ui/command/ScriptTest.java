package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell script, on machines made of folders: which JDK it takes, and what it says without one.
 */
class ScriptTest {
    private static final Path SCRIPT = Path.of("..", "mabat").toAbsolutePath().normalize();

    @TempDir Path machine;

    @BeforeEach
    void install_the_shell_tools_but_no_java() throws IOException {
        Path bin = Files.createDirectories(machine.resolve("bin"));
        for (String tool : List.of("sh", "sed", "grep", "dirname", "readlink", "cat", "id")) {
            Path shim =
                    Files.writeString(
                            bin.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
            assertThat(shim.toFile().setExecutable(true)).isTrue();
        }
        Files.createDirectories(machine.resolve("jvm"));
    }

    @Test
    void the_newest_jdk_from_21_on_is_taken() throws Exception {
        jdk("a", "17.0.15");
        Path newest = jdk("b", "25.0.3");
        jdk("c", "21.0.1");

        assertThat(run(Map.of(), "jdk")).isEqualTo(new Answer(0, newest + "\n"));
    }

    @Test
    void a_java_home_that_is_new_enough_wins() throws Exception {
        jdk("b", "25.0.3");
        Path asked = jdk("c", "21");

        assertThat(run(Map.of("JAVA_HOME", asked.toString()), "jdk").text())
                .isEqualTo(asked + "\n");
    }

    @Test
    void a_java_home_that_is_too_old_is_passed_over() throws Exception {
        Path old = jdk("a", "17.0.15");
        Path newer = jdk("b", "23");

        assertThat(run(Map.of("JAVA_HOME", old.toString()), "jdk").text()).isEqualTo(newer + "\n");
    }

    @Test
    void with_jdk_17_only_the_message_says_what_to_install() throws Exception {
        Path old = jdk("a", "17.0.15");

        Answer answer = run(Map.of("JAVA_HOME", old.toString()), "start");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text())
                .contains("no JDK 21 or newer", old.toString(), "apt-get install openjdk-21-jdk");
    }

    @Test
    void a_runtime_without_a_compiler_does_not_count() throws Exception {
        Files.delete(jdk("a", "25").resolve("bin/javac"));

        assertThat(run(Map.of(), "jdk").text()).contains("no JDK 21 or newer found");
    }

    @Test
    void help_lists_the_commands_and_an_unknown_one_is_refused() throws Exception {
        assertThat(run(Map.of(), "help").text())
                .contains("./mabat start", "./mabat test", "./mabat ingest", "./mabat enrich");
        assertThat(run(Map.of(), "dance").status()).isEqualTo(2);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(machine.resolve("jvm").resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path compiler = Files.createFile(home.resolve("bin/javac"));
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private Answer run(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("/bin/sh", SCRIPT.toString(), command).redirectErrorStream(true);
        shell.environment().clear();
        shell.environment()
                .putAll(
                        Map.of(
                                "PATH", machine.resolve("bin").toString(),
                                "HOME", machine.toString(),
                                "MABAT_JVM_FOLDER", machine.resolve("jvm").toString()));
        shell.environment().putAll(environment);
        Process process = shell.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private static Path find(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private record Answer(int status, String text) {}
}
