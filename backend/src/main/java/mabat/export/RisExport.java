package mabat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import mabat.article.EnrichedArticle;

/** RIS, one record after the other. The head is a note of a record of its own kind. */
final class RisExport implements ExportWriter {
    private final OutputStream out;

    RisExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(ExportHead head) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("TY  - GEN\r\nTI  - Mabat export\r\n");
        head.lines()
                .forEach((name, value) ->
                        text.append("N1  - ")
                                .append(name)
                                .append(": ")
                                .append(SafeText.line(value))
                                .append("\r\n"));
        write(text.append("ER  - \r\n\r\n").toString());
    }

    @Override
    public void row(EnrichedArticle article) throws IOException {
        write(Citation.ris(article.article()) + "\r\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
