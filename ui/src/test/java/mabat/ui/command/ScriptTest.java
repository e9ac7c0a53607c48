package mabat.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
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
        Files.createDirectories(machine.resolve("bin"));
        for (String tool : List.of("sh", "sed", "grep", "dirname", "readlink", "cat", "id")) {
            tool(tool);
        }
        Files.createDirectories(machine.resolve("jvm"));
    }

    private void tool(String name) throws IOException {
        Path shim =
                Files.writeString(
                        machine.resolve("bin").resolve(name),
                        "#!/bin/sh\nexec " + find(name) + " \"$@\"\n");
        assertThat(shim.toFile().setExecutable(true)).isTrue();
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

    @Test
    void start_runs_the_unpacked_jar_and_keeps_the_classes_of_a_run_that_was_ready()
            throws Exception {
        Path home = installation("with a space");

        assertThat(start(home).text())
                .contains(
                        "-jar " + home + "/ui/target/unpacked/mabat.jar start --port 0",
                        "-XX:ArchiveClassesAtExit=" + archive(home) + ".new",
                        "-Dmabat.when-ready=" + archive(home) + ".whole");

        writeWhole(Path.of(archive(home) + ".new"));
        Files.writeString(Path.of(archive(home) + ".whole"), "");
        assertThat(start(home).text())
                .contains("-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=" + archive(home))
                .doesNotContain("ArchiveClassesAtExit");
        assertThat(archive(home)).isNotEmptyFile();
    }

    @Test
    void an_archive_whose_writing_was_cut_off_is_written_anew() throws Exception {
        Path home = installation("mabat");
        start(home);
        Files.write(Path.of(archive(home) + ".new"), new byte[1000]);
        Files.writeString(Path.of(archive(home) + ".whole"), "");

        assertThat(start(home).text()).contains("ArchiveClassesAtExit");

        assertThat(archive(home)).doesNotExist();
        writeWhole(archive(home));
        assertThat(start(home).text()).contains("SharedArchiveFile");
        Files.write(archive(home), new byte[1000]);
        assertThat(start(home).text())
                .as("a JVM that was to make it anew, and was killed meanwhile")
                .contains("ArchiveClassesAtExit");
    }

    /** As a JVM begins them, on this kind of processor. */
    private static void writeWhole(Path archive) throws IOException {
        Files.write(
                archive,
                ByteBuffer.allocate(100).order(ByteOrder.nativeOrder()).putInt(0xf00baba8).array());
    }

    @Test
    void classes_of_a_run_that_failed_early_or_of_another_jdk_are_not_kept() throws Exception {
        Path home = installation("mabat");
        start(home);
        Files.writeString(Path.of(archive(home) + ".new"), "few classes");
        assertThat(start(home).text()).contains("ArchiveClassesAtExit");
        assertThat(Path.of(archive(home) + ".new")).doesNotExist();

        writeWhole(archive(home));
        assertThat(start(home).text()).contains("SharedArchiveFile");
        Files.writeString(machine.resolve("jvm/runs/release"), "JAVA_VERSION=\"25.0.9\"\n");
        assertThat(start(home).text()).contains("ArchiveClassesAtExit");
        assertThat(archive(home)).doesNotExist();
    }

    @Test
    void a_newer_jar_is_unpacked_again_and_one_that_cannot_be_unpacked_runs_as_it_is()
            throws Exception {
        Path home = installation("mabat");
        start(home);
        writeWhole(archive(home));
        Files.setLastModifiedTime(
                home.resolve("ui/target/mabat.jar"),
                FileTime.fromMillis(
                        Files.getLastModifiedTime(home.resolve("ui/target/unpacked/mabat.jar"))
                                        .toMillis()
                                + 10_000));
        start(home);
        assertThat(archive(home)).doesNotExist();

        Path broken = installation("broken");
        Files.writeString(broken.resolve("ui/target/mabat.jar"), "broken");
        assertThat(start(broken).text())
                .contains("-jar " + broken + "/ui/target/mabat.jar start --port 0")
                .doesNotContain("ArchiveClassesAtExit");
    }

    @Test
    void a_folder_with_a_colon_goes_without_an_archive() throws Exception {
        Path home = installation("a:b");

        assertThat(start(home).text()).contains("unpacked/mabat.jar").doesNotContain("-XX:Archive");
    }

    private static Path archive(Path home) {
        return home.resolve("ui/target/unpacked/classes.jsa");
    }

    /**
     * The script with a built jar beside it, and a `java` that unpacks, or tells how it was run.
     */
    private Path installation(String name) throws IOException {
        for (String tool :
                List.of("find", "head", "mkdir", "rm", "mv", "cp", "touch", "cmp", "od")) {
            tool(tool);
        }
        Path java = jdk("runs", "25.0.3").resolve("bin/java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                case "$*" in
                *jarmode=tools*)
                    for to; do :; done
                    grep -q broken "${to%/*}/mabat.jar" && exit 1
                    mkdir "$to" && touch "$to/mabat.jar" ;;
                *) echo "$*" ;;
                esac
                """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path home = Files.createDirectories(machine.resolve(name));
        Path target = Files.createDirectories(home.resolve("ui/target"));
        for (String module : List.of("index-mappings", "elasticsearch-node", "backend")) {
            Files.createDirectories(home.resolve(module));
        }
        Files.copy(SCRIPT, home.resolve("mabat"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(target.resolve("mabat.jar"), "a jar");
        Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.fromMillis(0));
        return home;
    }

    private Answer start(Path home) throws IOException, InterruptedException {
        return run(home.resolve("mabat"), Map.of(), "start", "--port", "0");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(machine.resolve("jvm").resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path compiler = Files.writeString(home.resolve("bin/javac"), "");
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private Answer run(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        return run(SCRIPT, environment, command);
    }

    private Answer run(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("/bin/sh", script.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder shell = new ProcessBuilder(words).redirectErrorStream(true);
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
