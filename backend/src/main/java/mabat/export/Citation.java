package mabat.export;

import mabat.article.Article;

/** One article as a reference. */
public final class Citation {
    private Citation() {}

    /**
     * For reading: {@code Author. “Title.” Outlet, 2023-03-01. https://…}; unknown parts left out.
     */
    public static String text(Article article) {
        StringBuilder text = new StringBuilder();
        String author = SafeText.line(article.author());
        if (!author.isEmpty()) {
            text.append(author).append(author.endsWith(".") ? " " : ". ");
        }
        String title = SafeText.line(article.title());
        boolean ends = title.matches(".*[.?!…]");
        text.append('“').append(title).append(ends ? "”" : ".”");
        String outlet = SafeText.line(article.outlet());
        String date = Column.published(article);
        if (!outlet.isEmpty() || !date.isEmpty()) {
            text.append(' ').append(outlet);
            text.append(outlet.isEmpty() || date.isEmpty() ? "" : ", ");
            text.append(date.isEmpty() ? "" : date.substring(0, Math.min(10, date.length())));
            text.append('.');
        }
        String url = Column.url(article);
        return url.isEmpty() ? text.toString() : text.append(' ').append(url).toString();
    }

    /** RIS: tags of two letters, lines ended by CR LF, ended by {@code ER}. */
    public static String ris(Article article) {
        StringBuilder ris = new StringBuilder();
        tag(ris, "TY", "NEWS");
        tag(ris, "ID", article.id().value());
        tag(ris, "TI", article.title());
        tag(ris, "AU", article.author());
        tag(ris, "T2", article.outlet());
        String date = Column.published(article);
        if (!date.isEmpty()) {
            String day = date.substring(0, Math.min(10, date.length()));
            tag(ris, "PY", day.substring(0, 4));
            String[] parts = day.split("-", -1);
            // year/month/day/other: missing parts stay empty between their slashes
            tag(
                    ris,
                    "DA",
                    parts[0]
                            + "/"
                            + (parts.length > 1 ? parts[1] : "")
                            + "/"
                            + (parts.length > 2 ? parts[2] : "")
                            + "/");
        }
        tag(ris, "LA", article.language().code());
        tag(ris, "AB", article.lead());
        tag(ris, "UR", Column.url(article));
        return ris.append("ER  - \r\n").toString();
    }

    private static void tag(StringBuilder ris, String name, String value) {
        String line = SafeText.line(value);
        if (!line.isEmpty()) {
            ris.append(name).append("  - ").append(line).append("\r\n");
        }
    }
}
