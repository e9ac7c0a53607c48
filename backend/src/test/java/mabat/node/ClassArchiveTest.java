package mabat.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir Path folder;

    @BeforeEach
    void there_is_a_home() throws IOException {
        Files.createDirectories(folder.resolve("home"));
    }

    private ClassArchive archive() throws IOException {
        return ClassArchive.of(new NodeHome(folder.resolve("home")), JAVA);
    }

    private Path file(ClassArchive archive, String ending) {
        return folder.resolve(archive.name() + ending);
    }

    /** As a JVM begins them, on this kind of processor. */
    private static byte[] written() {
        return ByteBuffer.allocate(100).order(ByteOrder.nativeOrder()).putInt(0xf00baba8).array();
    }

    @Test
    void what_a_healthy_node_wrote_is_used_by_the_next() throws Exception {
        ClassArchive first = archive();
        assertThat(first.options())
                .contains("-XX:ArchiveClassesAtExit=../" + first.name() + ".new");
        Files.write(file(first, ".new"), written());

        first.keep();

        assertThat(archive().options())
                .contains("-XX:SharedArchiveFile=../" + first.name() + ".jsa");
    }

    @Test
    void one_whose_writing_was_cut_off_is_written_anew() throws Exception {
        ClassArchive first = archive();
        Files.write(file(first, ".jsa"), new byte[100]);

        assertThat(archive().options())
                .contains("-XX:ArchiveClassesAtExit=../" + first.name() + ".new");

        assertThat(file(first, ".jsa")).doesNotExist();
        Files.write(file(first, ".jsa"), new byte[0]);
        archive();
        assertThat(file(first, ".jsa")).doesNotExist();
    }

    @Test
    void what_no_healthy_node_left_and_what_is_of_other_files_is_removed() throws Exception {
        ClassArchive first = archive();
        Files.write(file(first, ".new"), written());
        Files.write(folder.resolve("classes-0ther.jsa"), written());
        Files.write(folder.resolve("version"), new byte[1]);

        archive();

        assertThat(folder)
                .isDirectoryContaining(file -> file.endsWith("version"))
                .isDirectoryNotContaining(
                        file -> file.getFileName().toString().startsWith("classes"));
    }

    @Test
    void what_cannot_be_kept_is_told_once_with_what_to_do() throws Exception {
        ClassArchive archive = archive();
        Files.write(file(archive, ".new"), written());
        Files.createDirectories(file(archive, ".jsa").resolve("in-the-way"));

        List<String> said = saidWhile(archive::keep);

        assertThat(said)
                .singleElement()
                .asString()
                .contains("Cannot keep the classes", folder.toString(), "Remove");
    }

    private static List<String> saidWhile(Runnable action) {
        List<String> said = new ArrayList<>();
        Handler listener =
                new Handler() {
                    @Override
                    public void publish(LogRecord told) {
                        said.add(new SimpleFormatter().formatMessage(told));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        Logger log = Logger.getLogger(ClassArchive.class.getName());
        log.addHandler(listener);
        try {
            action.run();
        } finally {
            log.removeHandler(listener);
        }
        return said;
    }
}
