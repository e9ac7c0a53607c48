package mabat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import mabat.article.EnrichedArticle;
import mabat.search.CriteriaParameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A first line {@code {"export": {…}}}, then the articles with their whole text, unchanged: JSON
 * has no formulas, and programs want what was written.
 */
final class JsonLinesExport implements ExportWriter {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final OutputStream out;

    JsonLinesExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(ExportHead head) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        ObjectNode export = line.putObject("export");
        export.set("criteria", JSON.valueToTree(CriteriaParameters.write(head.criteria())));
        export.put("exported", head.at().toString()).put("articles", head.total());
        head.versions().forEach(export::put);
        write(line);
    }

    @Override
    public void row(EnrichedArticle article) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        for (Column column : Column.values()) {
            switch (column) {
                case COUNTRIES, PEOPLE, ORGANISATIONS, LEADERS, TOPICS -> {
                    ArrayNode values = line.putArray(column.heading());
                    String joined = column.of(article);
                    if (!joined.isEmpty()) {
                        for (String value : joined.split("; ", -1)) {
                            values.add(value);
                        }
                    }
                }
                case WORDS -> line.put(column.heading(), article.findings().words());
                default -> {
                    String value = column.of(article);
                    if (!value.isEmpty()) {
                        line.put(column.heading(), value);
                    }
                }
            }
        }
        ArrayNode text = line.putArray("text");
        article.article().paragraphs().forEach(text::add);
        write(line);
    }

    private void write(ObjectNode line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
