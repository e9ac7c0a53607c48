package mabat.analysis.hebrew;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Hspell's data files, unpacked, after a look at their check sums: another release has other
 * morphology codes and would give another lexicon in silence.
 *
 * @param words the word list
 * @param stems the lemma of each word
 * @param morphology what each word is
 */
record HspellFiles(byte[] words, byte[] stems, byte[] morphology) {

    private static final String ADVICE =
            " Mabat's lexicon is made from Hspell 1.4: on Debian run `apt-get install hspell`, or"
                    + " `apt-get download hspell` and give the .deb file.";

    /**
     * Reads what Debian's package installs.
     *
     * @param folder with {@code hebrew.wgz} and its companions
     * @param sums lines as {@code sha256sum} writes them
     */
    static HspellFiles read(Path folder, Path sums) throws IOException {
        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(sums)) {
            String[] sum = line.split(" +", 2);
            expected.put(sum[1], sum[0]);
        }
        return new HspellFiles(
                unpacked(folder, "hebrew.wgz", expected),
                unpacked(folder, "hebrew.wgz.stems", expected),
                unpacked(folder, "hebrew.wgz.desc", expected));
    }

    private static byte[] unpacked(Path folder, String name, Map<String, String> expected)
            throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new LexiconSourceException(file, "there is no such file." + ADVICE);
        }
        byte[] packed = Files.readAllBytes(file);
        String sum = BuiltLexicon.sha256(packed);
        if (!sum.equals(expected.get(name))) {
            throw new LexiconSourceException(
                    file,
                    "not the file of Hspell 1.4: its SHA-256 is "
                            + sum
                            + ", expected "
                            + expected.get(name)
                            + "."
                            + ADVICE);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (ZipException e) {
            throw new LexiconSourceException(file, "not packed with gzip." + ADVICE);
        }
    }
}
