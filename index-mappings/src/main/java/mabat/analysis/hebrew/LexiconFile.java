package mabat.analysis.hebrew;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;

/**
 * The lexicon as one file: magic, version, the tables of {@link LexiconData}, the forms as a Lucene
 * FST from form to set of readings, and a CRC-32 of everything before it. Big-endian.
 */
final class LexiconFile {

    private static final int MAGIC = 0x4d424c58;

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
        LexiconData data =
                new LexiconData(
                        new String(readBytes(bytes, bytes.getShort()), StandardCharsets.UTF_8),
                        readText(bytes),
                        readInts(bytes),
                        readBytes(bytes, bytes.getInt()),
                        readInts(bytes),
                        readInts(bytes),
                        readFloats(bytes));
        int at = bytes.position();
        return new Lexicon(data, Lexicon.readForms(new ByteArrayDataInput(file, at, end - at)));
    }

    static void write(LexiconData data, FST<Long> forms, OutputStream raw) throws IOException {
        var checked = new CheckedOutputStream(raw, new CRC32());
        var out = new DataOutputStream(checked);
        out.writeInt(MAGIC);
        out.writeUTF(data.version());
        writeText(data.lemmas(), out);
        writeInts(data.lemmaStart(), out);
        out.writeInt(data.lemmaPrior().length);
        out.write(data.lemmaPrior());
        writeInts(data.setStart(), out);
        writeInts(data.readings(), out);
        writeFloats(data.shapeScore(), out);
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
    private static String readText(ByteBuffer in) {
        char[] letters = new char[in.getInt()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Lookup.letter(in.get());
        }
        return new String(letters);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.writeByte(Lookup.label(text.charAt(i)));
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

    private static float[] readFloats(ByteBuffer in) {
        float[] numbers = new float[in.getInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getFloat();
        }
        return numbers;
    }

    private static void writeFloats(float[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }
}
