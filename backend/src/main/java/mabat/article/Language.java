package mabat.article;

import java.util.Locale;

/** The language of an article, as told by its letters. */
public enum Language {
    HEBREW("he"),
    ENGLISH("en"),
    /** A script or language we do not analyse specially. */
    OTHER("other"),
    /** No letters to judge by; ISO 639-2 {@code und}. */
    UNDETERMINED("und");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The value in the index, in URLs and in the {@code lang} attribute: he, en, other, und. */
    public String code() {
        return code;
    }

    /**
     * The language with this code; what we do not know is {@link #OTHER}.
     *
     * @param code case does not matter; regions are ignored, so {@code en-GB} is English
     */
    public static Language of(String code) {
        String bare = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (bare) {
            case "he", "iw", "heb" -> HEBREW;
            case "en", "eng" -> ENGLISH;
            case "", "und" -> UNDETERMINED;
            default -> OTHER;
        };
    }
}
