package mabat.analysis.hebrew;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.fst.FST;

/**
 * The lexicon as one file: magic, version, the tables of {@link LexiconData}, the forms as a Lucene
 * FST from form to set of readings, and a CRC-32 of everything before it. Big-endian.
 */
public final class LexiconFile {

    private static final int MAGIC = 0x4d424c58;

    private LexiconFile() {}

    static Lexicon read(InputStream raw) throws IOException {
        var checked = new CheckedInputStream(new BufferedInputStream(raw, 1 << 16), new CRC32());
        var in = new DataInputStream(checked);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a lexicon file");
        }
        LexiconData data =
                new LexiconData(
                        in.readUTF(),
                        readText(in),
                        readInts(in),
                        in.readNBytes(in.readInt()),
                        readInts(in),
                        readInts(in),
                        readFloats(in));
        FST<Long> forms = Lexicon.readForms(in);
        long computed = checked.getChecksum().getValue();
        if (in.readLong() != computed) {
            throw new IOException("lexicon file is damaged: checksum differs");
        }
        return new Lexicon(data, forms);
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

    /**
     * Hebrew letters and the quote fit into one byte each: the distance to the letter before alef.
     */
    private static String readText(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        char[] letters = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            letters[i] = Lookup.letter(bytes[i]);
        }
        return new String(letters);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.writeByte(Lookup.label(text.charAt(i)));
        }
    }

    private static int[] readInts(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            last += in.readInt();
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

    private static float[] readFloats(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
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
