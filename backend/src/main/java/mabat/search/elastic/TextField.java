package mabat.search.elastic;

import java.util.List;
import mabat.elastic.ArticleFields;
import mabat.search.Condition;

/**
 * A field that words are looked for in.
 *
 * @param exact the field of written forms; the same one when there is no other
 */
record TextField(String inflected, String exact, double weight) {
    private static final List<TextField> ANYWHERE =
            List.of(
                    new TextField(ArticleFields.TITLE, ArticleFields.TITLE_EXACT, Ranking.TITLE),
                    new TextField(ArticleFields.LEAD, ArticleFields.LEAD_EXACT, Ranking.LEAD),
                    new TextField(ArticleFields.BODY, ArticleFields.BODY_EXACT, Ranking.BODY));

    static List<TextField> of(Condition.Place place) {
        return switch (place) {
            case ANYWHERE -> ANYWHERE;
            case TITLE -> ANYWHERE.subList(0, 1);
            case AUTHOR -> List.of(only(ArticleFields.AUTHOR_TEXT));
            case OUTLET -> List.of(only(ArticleFields.OUTLET_TEXT));
        };
    }

    private static TextField only(String field) {
        return new TextField(field, field, 1);
    }

    boolean hasExact() {
        return !exact.equals(inflected);
    }
}
