package mabat.export;

import java.util.Collection;
import java.util.function.Function;
import mabat.article.Article;
import mabat.article.CanonicalUrl;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.PublicationDate;
import mabat.article.TopicFinding;

/** Columns of tables, in order. Several values in one cell are separated by a semicolon. */
enum Column {
    ID("id", each -> each.article().id().value()),
    TITLE("title", each -> each.article().title()),
    LEAD("lead", each -> each.article().lead()),
    OUTLET("outlet", each -> each.article().outlet()),
    AUTHOR("author", each -> each.article().author()),
    LANGUAGE("language", each -> each.article().language().code()),
    PUBLISHED("published", each -> published(each.article())),
    URL("url", each -> url(each.article())),
    COUNTRIES("subject_countries", each -> subjects(each, EntityKind.COUNTRY)),
    PEOPLE("subject_people", each -> subjects(each, EntityKind.PERSON)),
    ORGANISATIONS("subject_organisations", each -> subjects(each, EntityKind.ORGANISATION)),
    LEADERS("leaders", each -> joined(each.findings().leaders())),
    TOPICS(
            "topics",
            each -> joined(each.findings().topics().stream().map(TopicFinding::topic).toList())),
    STORY("story", each -> each.findings().story()),
    WORDS("words", each -> String.valueOf(each.findings().words())),
    FIRST_SEEN("first_seen", each -> each.firstSeen().toString());

    private final String heading;
    private final Function<EnrichedArticle, String> value;

    Column(String heading, Function<EnrichedArticle, String> value) {
        this.heading = heading;
        this.value = value;
    }

    String heading() {
        return heading;
    }

    String of(EnrichedArticle article) {
        return value.apply(article);
    }

    /** No more exact than it is known. */
    static String published(Article article) {
        PublicationDate date = article.published();
        if (date == null) {
            return "";
        }
        String at = date.at().toString();
        return switch (date.precision()) {
            case MINUTE -> at;
            case DAY -> at.substring(0, 10);
            case MONTH -> at.substring(0, 7);
            case YEAR -> at.substring(0, 4);
        };
    }

    static String url(Article article) {
        CanonicalUrl url = article.url();
        return url == null ? "" : url.value();
    }

    private static String subjects(EnrichedArticle article, EntityKind kind) {
        return joined(article.findings().subjects(kind));
    }

    private static String joined(Collection<String> values) {
        return String.join("; ", values);
    }
}
