package mabat.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import mabat.analysis.AnalysisVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that say what an index must be: settings, mappings, and a version of both. */
public enum IndexFile {
    ARTICLES("articles"),
    SAVED_SEARCHES("saved-searches"),
    ACCOUNTS("accounts"),
    RECENT_SEARCHES("recent-searches"),
    OVERLAY_CHANGES("overlay-changes"),
    JOBS("jobs"),
    KEPT("kept"),
    ANNOUNCEMENTS("announcements"),
    /** Articles as they were before an update: the file is that of the articles. */
    REPLACED_ARTICLES("replaced-articles", "articles");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String baseName;
    private final String file;

    IndexFile(String baseName) {
        this(baseName, baseName);
    }

    IndexFile(String baseName, String file) {
        this.baseName = baseName;
        this.file = file;
    }

    /** The middle part of the index's name. */
    public String baseName() {
        return baseName;
    }

    /** What the file says. */
    public IndexDefinition definition() {
        var resource = "mabat/index/" + file + ".json";
        try (var in = IndexFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            return IndexDefinition.of(JSON.readTree(in))
                    .withAnalysis(AnalysisVersion.current().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of an older version of the file as one of the present version. */
    JsonNode upToDate(JsonNode document) {
        return switch (this) {
            case ARTICLES, REPLACED_ARTICLES -> ArticleDocument.upToDate(document);
            case SAVED_SEARCHES,
                    ACCOUNTS,
                    RECENT_SEARCHES,
                    OVERLAY_CHANGES,
                    JOBS,
                    KEPT,
                    ANNOUNCEMENTS ->
                    document;
        };
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }
}
