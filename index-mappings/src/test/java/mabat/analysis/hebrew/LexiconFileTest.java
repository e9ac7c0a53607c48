package mabat.analysis.hebrew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

    @Test
    void a_damaged_file_is_refused() throws IOException {
        byte[] file = bytes();
        file[file.length / 2] ^= 1;
        assertThatThrownBy(() -> LexiconFile.read(new ByteArrayInputStream(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void another_file_is_refused() {
        assertThatThrownBy(() -> LexiconFile.read(new ByteArrayInputStream(new byte[100])))
                .hasMessageContaining("not a lexicon");
    }

    @Test
    void the_resource_is_the_one_that_was_checked_in_on_purpose()
            throws IOException, NoSuchAlgorithmException {
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        assertThat(new String(bytes("lexicon.sha256"), StandardCharsets.US_ASCII).strip())
                .isEqualTo(sum);
    }

    @Test
    void the_resource_stays_small() throws IOException {
        assertThat(bytes().length).isLessThan(3_000_000);
    }

    private static byte[] bytes() throws IOException {
        return bytes("lexicon.bin");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LexiconFileTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
