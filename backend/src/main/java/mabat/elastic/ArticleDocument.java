package mabat.elastic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.CanonicalUrl;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.Language;
import mabat.article.Mention;
import mabat.article.PublicationDate;
import mabat.article.PublicationDate.Origin;
import mabat.article.PublicationDate.Precision;
import mabat.article.RemovedText;
import mabat.article.TextPlace;
import mabat.article.TopicFinding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as a document of the article index, and back. Absent values are left out, but for the
 * lead and the body: the texts of a document all have a value, if only an empty one. One article
 * without a body among a thousand makes Lucene keep the norms of that field in lists that it goes
 * through from the front for each term, which was nearly half of the work of writing (see {@code
 * docs/performance.md}).
 */
public final class ArticleDocument {
    /** Written into every document; raised together with {@code schema} in articles.json. */
    static final String SCHEMA_VERSION = "4";

    /** What stands for no paragraphs; real ones are never empty. */
    private static final List<String> EMPTY_BODY = List.of("");

    private static final JsonMapper JSON = new JsonMapper();

    private ArticleDocument() {}

    /**
     * The document without the times it was seen and written; equal articles give equal documents.
     */
    public static Map<String, Object> write(Article article, Findings findings) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(ArticleFields.ID, article.id().value());
        if (article.url() != null) {
            document.put(ArticleFields.URL, article.url().value());
        }
        putText(document, ArticleFields.OUTLET, article.outlet());
        putText(document, ArticleFields.AUTHOR, article.author());
        document.put(ArticleFields.LANGUAGE, article.language().code());
        document.put(ArticleFields.LANGUAGE_CONFIDENCE, article.languageConfidence());
        PublicationDate published = article.published();
        if (published != null) {
            document.put(ArticleFields.PUBLISHED, published.at().toString());
            document.put(ArticleFields.PUBLISHED_PRECISION, code(published.precision()));
            document.put(ArticleFields.PUBLISHED_ORIGIN, code(published.origin()));
            document.put(ArticleFields.PUBLISHED_CONFIDENCE, published.confidence());
        }
        document.put(ArticleFields.TITLE, article.title());
        document.put(ArticleFields.LEAD, article.lead());
        document.put(ArticleFields.BODY, article.body().isEmpty() ? EMPTY_BODY : article.body());
        document.put(
                ArticleFields.REMOVED,
                article.removed().stream().map(ArticleDocument::removed).toList());
        putFindings(document, findings);
        document.put(ArticleFields.SCHEMA, SCHEMA_VERSION);
        return document;
    }

    private static void putFindings(Map<String, Object> document, Findings findings) {
        putIds(
                document,
                findings,
                EntityKind.COUNTRY,
                ArticleFields.COUNTRIES,
                ArticleFields.SUBJECT_COUNTRIES);
        putIds(
                document,
                findings,
                EntityKind.PERSON,
                ArticleFields.PEOPLE,
                ArticleFields.SUBJECT_PEOPLE);
        putIds(
                document,
                findings,
                EntityKind.ORGANISATION,
                ArticleFields.ORGANISATIONS,
                ArticleFields.SUBJECT_ORGANISATIONS);
        document.put(
                ArticleFields.TOPICS, findings.topics().stream().map(TopicFinding::topic).toList());
        document.put(
                ArticleFields.TOPIC_FINDINGS,
                findings.topics().stream().map(ArticleDocument::topic).toList());
        document.put(ArticleFields.ATTRIBUTION, findings.attribution());
        document.put(ArticleFields.LEADERS, findings.leaders());
        document.put(
                ArticleFields.MENTIONS,
                findings.mentions().stream().map(ArticleDocument::mention).toList());
        document.putAll(MentionFields.of(findings.mentions()));
        putText(document, ArticleFields.DUPLICATES, findings.duplicates());
        document.put(ArticleFields.STORY_TERMS, findings.storyTerms());
        putText(document, ArticleFields.STORY, findings.story());
        putText(document, ArticleFields.CONTENT_HASH, findings.contentHash());
        document.put(ArticleFields.MINHASH, findings.minhash());
        document.put(ArticleFields.WORDS, findings.words());
        document.put(ArticleFields.ENRICHED_BY, findings.enrichedBy());
    }

    /**
     * A document of an older schema as one of this: what is new in it follows from what it has.
     *
     * @param document is not changed
     */
    static JsonNode upToDate(JsonNode document) {
        if (text(document, ArticleFields.SCHEMA).equals(SCHEMA_VERSION)) {
            return document;
        }
        ObjectNode present = ((ObjectNode) document).deepCopy();
        MentionFields.of(mentions(document))
                .forEach((field, value) -> present.set(field, JSON.valueToTree(value)));
        present.putIfAbsent(ArticleFields.LEAD, JSON.valueToTree(""));
        if (present.path(ArticleFields.BODY).isEmpty()) {
            present.set(ArticleFields.BODY, JSON.valueToTree(EMPTY_BODY));
        }
        return present.put(ArticleFields.SCHEMA, SCHEMA_VERSION);
    }

    private static void putIds(
            Map<String, Object> document,
            Findings findings,
            EntityKind kind,
            String all,
            String subjects) {
        document.put(all, List.copyOf(findings.mentioned(kind)));
        document.put(subjects, List.copyOf(findings.subjects(kind)));
    }

    private static void putText(Map<String, Object> document, String field, String text) {
        if (!text.isEmpty()) {
            document.put(field, text);
        }
    }

    private static Map<String, Object> removed(RemovedText removed) {
        return Map.of(
                "text",
                removed.text(),
                "paragraph",
                removed.paragraph(),
                "reason",
                removed.reason());
    }

    private static Map<String, Object> topic(TopicFinding topic) {
        return Map.of("topic", topic.topic(), "score", topic.score(), "words", topic.words());
    }

    private static Map<String, Object> mention(Mention mention) {
        return Map.of(
                "id", mention.entity().id(),
                "kind", mention.entity().kind().code(),
                "count", mention.count(),
                "salience", mention.salience(),
                "subject", mention.subject(),
                "surfaces", List.copyOf(mention.surfaces()),
                "places", mention.places().stream().map(ArticleDocument::place).toList());
    }

    private static Map<String, Object> place(TextPlace place) {
        return Map.of("p", place.paragraph(), "s", place.start(), "e", place.end());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Reads a document that {@link #write} made and an adapter stamped with {@code first_seen}. */
    public static EnrichedArticle read(JsonNode document) {
        return new EnrichedArticle(
                article(document),
                findings(document),
                Instant.parse(document.path(ArticleFields.FIRST_SEEN).asString()));
    }

    private static Article article(JsonNode document) {
        List<RemovedText> removed = new ArrayList<>();
        for (JsonNode entry : document.path(ArticleFields.REMOVED)) {
            removed.add(
                    new RemovedText(
                            entry.path("text").asString(""),
                            entry.path("paragraph").asInt(0),
                            entry.path("reason").asString("")));
        }
        return new Article(
                new ArticleId(document.path(ArticleFields.ID).asString()),
                CanonicalUrl.of(text(document, ArticleFields.URL)).orElse(null),
                text(document, ArticleFields.OUTLET),
                text(document, ArticleFields.AUTHOR),
                Language.of(text(document, ArticleFields.LANGUAGE)),
                document.path(ArticleFields.LANGUAGE_CONFIDENCE).asDouble(0),
                published(document),
                text(document, ArticleFields.TITLE),
                text(document, ArticleFields.LEAD),
                body(document),
                removed);
    }

    /**
     * The paragraphs after the lead, of a document or of the part of one that a search asked for.
     */
    public static List<String> body(JsonNode document) {
        List<String> body = texts(document.path(ArticleFields.BODY));
        return body.equals(EMPTY_BODY) ? List.of() : body;
    }

    /** The publication date of a document or of the part of one that a search asked for. */
    public static @Nullable PublicationDate published(JsonNode document) {
        String at = text(document, ArticleFields.PUBLISHED);
        if (at.isEmpty()) {
            return null;
        }
        return new PublicationDate(
                Instant.parse(at),
                Precision.valueOf(enumName(document, ArticleFields.PUBLISHED_PRECISION)),
                Origin.valueOf(enumName(document, ArticleFields.PUBLISHED_ORIGIN)),
                document.path(ArticleFields.PUBLISHED_CONFIDENCE).asDouble(1));
    }

    /** The entities recognised, of a document or of the part of one that a search asked for. */
    public static List<Mention> mentions(JsonNode document) {
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode entry : document.path(ArticleFields.MENTIONS)) {
            mentions.add(mention(entry));
        }
        return mentions;
    }

    /** The topics with their words, of a document or of the part of one. */
    public static List<TopicFinding> topics(JsonNode document) {
        List<TopicFinding> topics = new ArrayList<>();
        for (JsonNode entry : document.path(ArticleFields.TOPIC_FINDINGS)) {
            topics.add(
                    new TopicFinding(
                            text(entry, "topic"),
                            entry.path("score").asDouble(0),
                            texts(entry.path("words"))));
        }
        return topics;
    }

    private static Findings findings(JsonNode document) {
        return new Findings(
                mentions(document),
                texts(document.path(ArticleFields.LEADERS)),
                topics(document),
                texts(document.path(ArticleFields.ATTRIBUTION)),
                text(document, ArticleFields.CONTENT_HASH),
                texts(document.path(ArticleFields.MINHASH)),
                text(document, ArticleFields.DUPLICATES),
                texts(document.path(ArticleFields.STORY_TERMS)),
                text(document, ArticleFields.STORY),
                document.path(ArticleFields.WORDS).asInt(0),
                text(document, ArticleFields.ENRICHED_BY));
    }

    private static Mention mention(JsonNode entry) {
        List<TextPlace> places = new ArrayList<>();
        for (JsonNode place : entry.path("places")) {
            places.add(
                    new TextPlace(
                            place.path("p").asInt(0),
                            place.path("s").asInt(0),
                            place.path("e").asInt(0)));
        }
        EntityKind kind = EntityKind.valueOf(text(entry, "kind").toUpperCase(Locale.ROOT));
        return new Mention(
                new EntityRef(kind, text(entry, "id")),
                places,
                entry.path("salience").asDouble(0),
                entry.path("subject").asBoolean(false),
                new TreeSet<>(texts(entry.path("surfaces"))));
    }

    private static String enumName(JsonNode document, String field) {
        return text(document, field).toUpperCase(Locale.ROOT);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asString("")));
        return texts;
    }
}
