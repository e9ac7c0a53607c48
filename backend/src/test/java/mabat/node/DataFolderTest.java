package mabat.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import mabat.failure.DependencyRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DataFolderTest {

    private static final DataSize LITTLE = DataSize.ofBytes(1);
    private static final DataSize MORE_THAN_ANY_DISK_HAS = DataSize.ofTerabytes(100_000);

    @TempDir Path temporary;

    @Test
    void a_missing_folder_is_made_with_all_its_parts() {
        try (var data = DataFolder.open(folder(), LITTLE)) {
            assertThat(data.elasticsearchData()).isEmptyDirectory();
            assertThat(data.temporary()).isEmptyDirectory();
            assertThat(data.logs()).isEmptyDirectory();
        }
    }

    @Test
    void it_can_be_open_only_once_and_says_who_has_it() {
        try (var first = DataFolder.open(folder(), LITTLE)) {
            assertThatExceptionOfType(DependencyRefusedException.class)
                    .isThrownBy(() -> DataFolder.open(first.root(), LITTLE))
                    .withMessageContaining(folder().toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }

        DataFolder.open(folder(), LITTLE).close();
    }

    @Test
    void a_full_disk_is_named_with_what_is_free_and_what_is_needed_and_the_folder_given_back() {
        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> DataFolder.open(folder(), MORE_THAN_ANY_DISK_HAS))
                .withMessageContaining("full")
                .withMessageContaining(folder().toString())
                .withMessageContaining(MORE_THAN_ANY_DISK_HAS.toMegabytes() + " MB are needed");

        DataFolder.open(folder(), LITTLE).close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        var file = Files.writeString(temporary.resolve("file"), "not a folder");

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> DataFolder.open(file.resolve("data"), LITTLE))
                .withMessageContaining("Cannot write to the data folder " + file.resolve("data"));
    }

    @Test
    void a_file_in_the_way_is_named_and_the_folder_given_back() throws Exception {
        Files.createDirectories(folder());
        var inTheWay = Files.writeString(folder().resolve("logs"), "a file");

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> DataFolder.open(folder(), LITTLE))
                .withMessageContaining(inTheWay.toString());

        Files.delete(inTheWay);
        DataFolder.open(folder(), LITTLE).close();
    }

    @Test
    void data_may_be_as_old_as_the_node_but_not_newer() throws Exception {
        try (var data = DataFolder.open(folder(), LITTLE)) {
            data.writtenBy(NodeVersion.parse("9.5.2"));

            data.requireReadableBy(NodeVersion.parse("9.5.2"));
            data.requireReadableBy(NodeVersion.parse("9.6.0"));
            assertThatExceptionOfType(DependencyRefusedException.class)
                    .isThrownBy(() -> data.requireReadableBy(NodeVersion.parse("9.4.9")))
                    .withMessageContaining("9.5.2")
                    .withMessageContaining(folder().toString());
        }
    }

    @Test
    void a_damaged_version_file_is_named() throws Exception {
        try (var data = DataFolder.open(folder(), LITTLE)) {
            Files.writeString(folder().resolve("node/version"), "?");

            assertThatExceptionOfType(DependencyRefusedException.class)
                    .isThrownBy(() -> data.requireReadableBy(NodeVersion.parse("9.5.2")))
                    .withMessageContaining(folder().resolve("node/version").toString());
        }
    }

    private Path folder() {
        return temporary.resolve("data");
    }
}
