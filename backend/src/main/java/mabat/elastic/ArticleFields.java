package mabat.elastic;

/** Names of the fields in {@code mabat/index/articles.json}; a test checks that the two agree. */
public final class ArticleFields {

    public static final String ID = "id";
    public static final String URL = "url";
    public static final String OUTLET = "outlet";
    public static final String OUTLET_TEXT = "outlet.text";
    public static final String AUTHOR = "author";
    public static final String AUTHOR_TEXT = "author.text";
    public static final String LANGUAGE = "language";
    public static final String LANGUAGE_CONFIDENCE = "language_confidence";
    public static final String PUBLISHED = "published";
    public static final String PUBLISHED_PRECISION = "published_precision";
    public static final String PUBLISHED_ORIGIN = "published_origin";
    public static final String PUBLISHED_CONFIDENCE = "published_confidence";
    public static final String FIRST_SEEN = "first_seen";
    public static final String INDEXED = "indexed";
    public static final String TITLE = "title";
    public static final String TITLE_EXACT = "title.exact";
    public static final String LEAD = "lead";
    public static final String LEAD_EXACT = "lead.exact";
    public static final String BODY = "body";
    public static final String BODY_EXACT = "body.exact";
    public static final String REMOVED = "removed";
    public static final String LINES = "lines";
    public static final String COUNTRIES = "countries";
    public static final String PEOPLE = "people";
    public static final String ORGANISATIONS = "organisations";
    public static final String TOPICS = "topics";
    public static final String TOPIC_FINDINGS = "topic_findings";
    public static final String ATTRIBUTION = "attribution";
    public static final String SUBJECT_COUNTRIES = "subject_countries";
    public static final String SUBJECT_PEOPLE = "subject_people";
    public static final String SUBJECT_ORGANISATIONS = "subject_organisations";
    public static final String LEADERS = "leaders";
    public static final String MENTIONS = "mentions";
    public static final String SALIENCE = "salience";
    public static final String SURFACES = "surfaces";
    public static final String UNVERIFIED_SURFACES = "unverified_surfaces";
    public static final String DUPLICATES = "duplicates";
    public static final String STORY_TERMS = "story_terms";
    public static final String STORY = "story";
    public static final String CONTENT_HASH = "content_hash";
    public static final String MINHASH = "minhash";
    public static final String WORDS = "words";
    public static final String SCHEMA = "schema";
    public static final String ENRICHED_BY = "enriched_by";

    private ArticleFields() {}
}
