package mabat.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalServerTest {
    private final LocalServer note =
            new LocalServer(URI.create("http://127.0.0.1:8080"), "mabat_local_x");

    @TempDir Path folder = Path.of("");

    @Test
    void the_note_is_for_its_owner_only_and_nothing_else_is_left() throws Exception {
        note.write(folder);

        Path file = folder.resolve("local-server.json");
        assertThat(Files.readString(file))
                .isEqualTo("{\"url\":\"http://127.0.0.1:8080\",\"key\":\"mabat_local_x\"}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**local-server.json");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void an_older_note_that_others_could_read_is_replaced() throws Exception {
        Path file = folder.resolve("local-server.json");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        note.write(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void only_the_own_note_is_taken_away() throws Exception {
        LocalServer other = new LocalServer(URI.create("http://127.0.0.1:8081"), "mabat_local_y");
        note.write(folder);
        other.write(folder);

        note.remove(folder);
        assertThat(folder.resolve("local-server.json")).exists();
        other.remove(folder);
        assertThat(folder.resolve("local-server.json")).doesNotExist();
        other.remove(folder);
    }

    @Test
    void a_note_prints_without_its_key() {
        assertThat(note.toString()).doesNotContain("mabat_local_x");
    }
}
