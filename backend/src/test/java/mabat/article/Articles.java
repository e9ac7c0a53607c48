package mabat.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Builds articles for tests; a test spells out only what it cares about: {@code
 * anArticle().inHebrew().publishedOn("2026-03-01").about(EntityRef.country("BY")).build()}.
 */
public final class Articles {
    private String id = "article-1";
    private @Nullable String url;
    private String outlet = "Test Courier";
    private String author = "";
    private Language language = Language.ENGLISH;
    private @Nullable PublicationDate published = day("2023-03-01");
    private String title = "Ministers meet in Minsk";
    private String lead = "The ministers met on Wednesday.";
    private List<String> body = List.of();
    private List<RemovedText> removed = List.of();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> leaders = new ArrayList<>();
    private final List<TopicFinding> topics = new ArrayList<>();
    private String story = "";
    private String duplicates = "";
    private List<String> storyTerms = List.of();
    private List<String> minhash = List.of();
    private String enrichedBy = "test";
    private Instant firstSeen = Instant.parse("2023-03-02T08:00:00Z");

    private Articles() {}

    public static Articles anArticle() {
        return new Articles();
    }

    public Articles withId(String changed) {
        id = changed;
        return this;
    }

    public Articles at(String address) {
        url = address;
        return this;
    }

    public Articles inHebrew() {
        language = Language.HEBREW;
        return this;
    }

    public Articles in(Language changed) {
        language = changed;
        return this;
    }

    public Articles by(String outletName, String authorName) {
        outlet = outletName;
        author = authorName;
        return this;
    }

    public Articles publishedOn(String isoDay) {
        published = day(isoDay);
        return this;
    }

    /** By the minute. */
    public Articles publishedAt(String moment) {
        published =
                new PublicationDate(
                        Instant.parse(moment),
                        PublicationDate.Precision.MINUTE,
                        PublicationDate.Origin.FEED,
                        1.0);
        return this;
    }

    public Articles undated() {
        published = null;
        return this;
    }

    public Articles titled(String changed) {
        title = changed;
        return this;
    }

    /** The first paragraph is the lead. */
    public Articles saying(String... paragraphs) {
        lead = paragraphs.length == 0 ? "" : paragraphs[0];
        body =
                paragraphs.length < 2
                        ? List.of()
                        : List.of(paragraphs).subList(1, paragraphs.length);
        return this;
    }

    public Articles without(RemovedText... boilerplate) {
        removed = List.of(boilerplate);
        return this;
    }

    public Articles about(EntityRef... entities) {
        return mentioning(true, entities);
    }

    public Articles naming(EntityRef... entities) {
        return mentioning(false, entities);
    }

    /** Mentions it in the title, in these words. */
    public Articles seenAs(EntityRef entity, String... surfaces) {
        return salient(0.5, entity, surfaces);
    }

    /** Mentions it without being about it, more or less, in these words. */
    public Articles salient(double salience, EntityRef entity, String... surfaces) {
        mentions.add(
                new Mention(
                        entity,
                        List.of(new TextPlace(TextPlace.TITLE, 0, 1)),
                        salience,
                        false,
                        new TreeSet<>(List.of(surfaces))));
        return this;
    }

    /** Mentions it by a word of the title or the text, which have been said before. */
    public Articles seeing(EntityRef entity, String word) {
        List<String> parts = new ArrayList<>(List.of(title));
        parts.addAll(article().paragraphs());
        List<TextPlace> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int at = parts.get(i).indexOf(word);
            if (at >= 0) {
                places.add(new TextPlace(i + TextPlace.TITLE, at, at + word.length()));
            }
        }
        mentions.add(new Mention(entity, places, 0.5, false, new TreeSet<>(List.of(word))));
        return this;
    }

    private Articles mentioning(boolean subject, EntityRef... entities) {
        for (EntityRef entity : entities) {
            mentions.add(
                    new Mention(
                            entity,
                            List.of(new TextPlace(TextPlace.TITLE, 0, 1)),
                            subject ? 3.5 : 0.5,
                            subject,
                            new TreeSet<>(List.of(entity.id()))));
        }
        return this;
    }

    public Articles ledBy(String... people) {
        leaders.addAll(List.of(people));
        return this;
    }

    public Articles onTopics(String... ids) {
        for (String topic : ids) {
            topics.add(new TopicFinding(topic, 4.0, List.of(topic)));
        }
        return this;
    }

    public Articles ofStory(String changed) {
        story = changed;
        return this;
    }

    /** The group of the same text published again. */
    public Articles copyOf(String group) {
        duplicates = group;
        return this;
    }

    /** What it is about, for grouping: {@code country:BY}, {@code idea:summit}. */
    public Articles telling(String... terms) {
        storyTerms = List.of(terms);
        return this;
    }

    public Articles signed(String... signatures) {
        minhash = List.of(signatures);
        return this;
    }

    public Articles enrichedBy(String changed) {
        enrichedBy = changed;
        return this;
    }

    public Articles firstSeen(Instant changed) {
        firstSeen = changed;
        return this;
    }

    public Article article() {
        return new Article(
                new ArticleId(id),
                url == null ? null : CanonicalUrl.of(url).orElseThrow(),
                outlet,
                author,
                language,
                1.0,
                published,
                title,
                lead,
                body,
                removed);
    }

    public Findings findings() {
        return new Findings(
                mentions,
                leaders,
                topics,
                List.of(),
                "hash-" + (title + lead + body).hashCode(),
                minhash,
                duplicates,
                storyTerms,
                story,
                10,
                enrichedBy);
    }

    public EnrichedArticle build() {
        return new EnrichedArticle(article(), findings(), firstSeen);
    }

    private static PublicationDate day(String iso) {
        return new PublicationDate(
                LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant(),
                PublicationDate.Precision.DAY,
                PublicationDate.Origin.FEED,
                1.0);
    }
}
