package mabat.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that articles can be taken out as. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8"),
    /** One JSON object a line; the first line is about the file. */
    JSONL("application/jsonl"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** For reference managers. */
    RIS("application/x-research-info-systems; charset=utf-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The value in URLs, and the ending of the file: csv, jsonl, xlsx, ris. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
