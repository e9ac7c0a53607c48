package mabat.analysis.hebrew;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * The lexicon as one file: magic, format, the tables of {@link LexiconData}, the forms as a Lucene
 * FST from form to the place of its first reading, and a CRC-32 of everything before it.
 * Big-endian.
 */
final class LexiconFile {

    private static final int MAGIC = 0x4d424c58;
    private static final int FORMAT = 2;

    private LexiconFile() {}

    static Lexicon read(InputStream in) throws IOException {
        byte[] file = in.readAllBytes();
        int end = file.length - Long.BYTES;
        if (end < Integer.BYTES || ByteBuffer.wrap(file).getInt() != MAGIC) {
            throw new IOException("not a lexicon file");
        }
        CRC32 computed = new CRC32();
        computed.update(file, 0, end);
        if (ByteBuffer.wrap(file).getLong(end) != computed.getValue()) {
            throw new IOException("lexicon file is damaged: checksum differs");
        }
        ByteBuffer bytes = ByteBuffer.wrap(file, Integer.BYTES, end - Integer.BYTES);
        if (bytes.getInt() != FORMAT) {
            throw new IOException("lexicon file of another format; build it again");
        }
        LexiconData data =
                new LexiconData(
                        readText(bytes),
                        readInts(bytes),
                        readBytes(bytes, bytes.getInt()),
                        readInts(bytes),
                        readInts(bytes));
        int at = bytes.position();
        String version = HexFormat.of().toHexDigits((int) computed.getValue());
        return new Lexicon(
                version, data, Forms.of(transducer(new ByteArrayDataInput(file, at, end - at))));
    }

    private static FST<Long> transducer(DataInput in) throws IOException {
        PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
        return new FST<>(FST.readMetadata(in, outputs), in);
    }

    static void write(LexiconData data, FST<Long> forms, OutputStream raw) throws IOException {
        var checked = new CheckedOutputStream(raw, new CRC32());
        var out = new DataOutputStream(checked);
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        writeText(data.lemmas(), out);
        writeInts(data.lemmaStart(), out);
        out.writeInt(data.lemmaPrior().length);
        out.write(data.lemmaPrior());
        writeInts(data.readings(), out);
        writeInts(data.shapeScore(), out);
        var forOutput = new OutputStreamDataOutput(out);
        forms.save(forOutput, forOutput);
        out.flush();
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    private static byte[] readBytes(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    /** A letter takes one byte: its label in the transducer. */
    private static char[] readText(ByteBuffer in) {
        char[] letters = new char[in.getInt()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Forms.letter(in.get());
        }
        return letters;
    }

    private static void writeText(char[] text, DataOutputStream out) throws IOException {
        out.writeInt(text.length);
        for (char letter : text) {
            out.writeByte(Forms.label(letter));
        }
    }

    private static int[] readInts(ByteBuffer in) {
        int[] numbers = new int[in.getInt()];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            last += in.getInt();
            numbers[i] = last;
        }
        return numbers;
    }

    /** Differences, so that the resource compresses well in the jar. */
    private static void writeInts(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        int last = 0;
        for (int number : numbers) {
            out.writeInt(number - last);
            last = number;
        }
    }
}
