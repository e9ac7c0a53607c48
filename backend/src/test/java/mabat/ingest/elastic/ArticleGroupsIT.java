package mabat.ingest.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.Findings;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Duplicates;
import mabat.enrich.Stories;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.ArticleWriter.Result;
import mabat.ingest.Regrouping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

class ArticleGroupsIT {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String[] SUMMIT = {
        "person:alexander-lukashenko", "country:BY", "organisation:sco", "idea:partnership"
    };
    private static final String[] FLOOD = {
        "country:BR", "idea:flood", "idea:rescue", "number:2300", "idea:mayor"
    };

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private ElasticArticleWriter writer = freshWriter();

    @BeforeEach
    void clear() {
        NODE.clear();
        writer = freshWriter();
    }

    @Test
    void articles_of_one_story_in_one_batch_share_it_and_the_oldest_names_it() {
        write(telling("late", "2023-03-03", SUMMIT), telling("early", "2023-03-01", SUMMIT));

        assertThat(story("late")).isEqualTo(story("early")).isEqualTo(begunBy("early"));
    }

    @Test
    void what_another_application_indexed_is_found_in_the_index() {
        write(telling("first", "2023-03-01", SUMMIT));
        writer = freshWriter();
        write(telling("second", "2023-03-02", SUMMIT));

        assertThat(story("second")).isEqualTo(begunBy("first"));
    }

    @Test
    void what_was_written_a_moment_ago_is_found_before_searches_see_it() {
        writer.write(List.of(telling("first", "2023-03-01", SUMMIT)), false);
        write(telling("second", "2023-03-02", SUMMIT));

        assertThat(story("second")).isEqualTo(begunBy("first"));
    }

    @Test
    void another_story_and_the_same_one_a_month_later_stay_apart() {
        write(telling("summit", "2023-03-01", SUMMIT));
        write(telling("flood", "2023-03-01", FLOOD), telling("later", "2023-04-01", SUMMIT));

        assertThat(story("flood")).isEqualTo(begunBy("flood"));
        assertThat(story("later")).isEqualTo(begunBy("later"));
    }

    @Test
    void the_same_article_again_is_unchanged_and_a_corrected_one_keeps_its_story() {
        write(telling("first", "2023-03-01", SUMMIT), telling("second", "2023-03-01", SUMMIT));

        assertThat(writer.write(List.of(telling("second", "2023-03-01", SUMMIT)), true))
                .containsExactly(new Result.Unchanged());
        Articles corrected =
                article("first", "2023-03-01").telling(SUMMIT).titled("Another headline");
        assertThat(freshWriter().write(List.of(enriched(corrected)), true))
                .containsExactly(new Result.Changed());
        assertThat(story("first")).isEqualTo(story("second")).isEqualTo(begunBy("first"));
    }

    @Test
    void undated_articles_are_stories_of_their_own() {
        write(
                enriched(Articles.anArticle().withId("a").undated().telling(SUMMIT)),
                enriched(Articles.anArticle().withId("b").undated().telling(SUMMIT)));

        assertThat(story("a")).isNotEqualTo(story("b")).isNotEmpty();
    }

    @Test
    void one_text_published_twice_is_one_group_and_a_text_that_only_shares_a_signature_is_not() {
        String text = words(0, 100);
        write(saying("first", text));
        writer = freshWriter();
        write(saying("copy", words(0, 97) + " three new words"), saying("other", words(60, 160)));

        Map<String, String> groups = new TreeMap<>();
        for (String id : List.of("first", "copy", "other")) {
            groups.put(id, stored(id).duplicates());
        }
        assertThat(groups)
                .containsEntry("copy", groups.get("first"))
                .containsEntry(
                        "other", Duplicates.begunBy(article("other", "2023-03-01").article().id()));
    }

    @Test
    void an_article_stays_in_its_story_as_long_as_it_fits_though_another_is_nearer() {
        write(telling("first", "2023-03-01", SUMMIT), telling("second", "2023-03-01", SUMMIT));
        write(enriched(article("third", "2023-03-01").telling(SUMMIT)));
        move("second", "s-other");
        write(enriched(article("fourth", "2023-03-01").telling(SUMMIT)));
        move("fourth", "s-other");

        assertThat(again("second", "third"))
                .containsEntry("second", "s-other")
                .containsEntry("third", begunBy("first"));
    }

    @Test
    void one_that_fits_no_more_leaves_even_the_one_that_names_the_story_of_the_others() {
        write(telling("first", "2023-03-01", SUMMIT), telling("second", "2023-03-01", SUMMIT));
        write(telling("third", "2023-03-01", SUMMIT), telling("fourth", "2023-03-01", SUMMIT));
        tell("second", FLOOD);
        assertThat(again("first", "second", "third", "fourth"))
                .containsEntry("first", begunBy("first"))
                .containsEntry("second", begunBy("second"))
                .containsEntry("third", begunBy("first"))
                .containsEntry("fourth", begunBy("first"));

        tell("first", "country:JP", "idea:earthquake", "idea:tsunami", "number:71");

        assertThat(again("first", "third", "fourth"))
                .containsEntry("third", begunBy("first"))
                .containsEntry("fourth", begunBy("first"))
                .extractingByKey("first")
                .isNotEqualTo(begunBy("first"));
    }

    @Test
    void of_two_that_part_each_gets_its_own_name_and_of_two_strangers_that_meet_one_joins() {
        write(telling("first", "2023-03-01", SUMMIT), telling("second", "2023-03-01", SUMMIT));
        write(telling("flood", "2023-03-02", FLOOD));
        tell("second", FLOOD);

        assertThat(again("first", "second", "flood"))
                .containsEntry("first", begunBy("first"))
                .containsEntry("second", begunBy("flood"))
                .containsEntry("flood", begunBy("flood"));
    }

    @Test
    void looking_again_changes_nothing_when_nothing_changed() {
        write(
                telling("first", "2023-03-01", SUMMIT),
                telling("second", "2023-03-03", SUMMIT),
                telling("flood", "2023-03-02", FLOOD),
                saying("text", words(0, 100)),
                saying("copy", words(0, 98)),
                enriched(Articles.anArticle().withId("never").undated().telling(SUMMIT)));
        Map<String, Findings> before = new TreeMap<>();
        List<Enriched> all = new ArrayList<>();
        for (String id : List.of("first", "second", "flood", "text", "copy", "never")) {
            before.put(id, stored(id));
            all.add(whole(id));
        }

        var after = regrouping().again(all);

        before.forEach(
                (id, findings) -> assertThat(after).containsEntry(new ArticleId(id), findings));
    }

    @Test
    void a_copy_whose_text_was_cleaned_differently_leaves_the_group() {
        write(saying("first", words(0, 100)), saying("copy", words(0, 98)));
        assertThat(stored("copy").duplicates()).isEqualTo(stored("first").duplicates());
        change("copy", document -> document.put(ArticleFields.LEAD, words(200, 300)));

        var after = regrouping().again(List.of(whole("first"), whole("copy")));

        assertThat(after.values())
                .extracting(Findings::duplicates)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    /** The story of each of some articles, looked at again and written. */
    private Map<String, String> again(String... ids) {
        NODE.refresh();
        var groups = regrouping().again(Stream.of(ids).map(ArticleGroupsIT::whole).toList());
        Map<String, String> told = new TreeMap<>();
        groups.forEach((id, findings) -> {
            told.put(id.value(), findings.story());
            move(id.value(), findings.story());
        });
        return told;
    }

    private static Regrouping regrouping() {
        return new GroupsAgain(
                Surroundings.of(NODE.elasticsearch(), NODE.names()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void move(String id, String story) {
        change(id, document -> document.put(ArticleFields.STORY, story));
    }

    private static void tell(String id, String... terms) {
        change(
                id,
                document -> {
                    var list = document.putArray(ArticleFields.STORY_TERMS);
                    Stream.of(terms).forEach(list::add);
                });
    }

    private static void change(String id, Consumer<ObjectNode> change) {
        ObjectNode document = source(id);
        change.accept(document);
        NODE.elasticsearch()
                .ask(
                        "writing",
                        client ->
                                client.index(request ->
                                        request.index(NODE.names().articlesForWriting())
                                                .id(id)
                                                .document(document)));
        NODE.refresh();
    }

    private static Enriched whole(String id) {
        EnrichedArticle article = ArticleDocument.read(source(id));
        return new Enriched(article.article(), article.findings());
    }

    private static String words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add("word" + i);
        }
        return String.join(" ", words);
    }

    private static Enriched saying(String id, String text) {
        return enriched(article(id, "2023-03-01").titled("News").saying(text).signed("0-same"));
    }

    private static Enriched telling(String id, String day, String... terms) {
        return enriched(article(id, day).telling(terms));
    }

    private static Articles article(String id, String day) {
        return Articles.anArticle().withId(id).publishedOn(day);
    }

    private static Enriched enriched(Articles builder) {
        EnrichedArticle article = builder.build();
        return new Enriched(article.article(), article.findings());
    }

    private static String begunBy(String id) {
        return Stories.begunBy(article(id, "2023-03-01").article().id());
    }

    private void write(Enriched... articles) {
        writer.write(List.of(articles), true);
    }

    private static ElasticArticleWriter freshWriter() {
        return new ElasticArticleWriter(
                NODE.elasticsearch(), NODE.names(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String story(String id) {
        return stored(id).story();
    }

    private static Findings stored(String id) {
        return ArticleDocument.read(source(id)).findings();
    }

    private static ObjectNode source(String id) {
        var found =
                NODE.elasticsearch()
                        .ask(
                                "reading an article",
                                client ->
                                        client.get(
                                                get -> get.index(NODE.names().articles()).id(id),
                                                ObjectNode.class));
        return Objects.requireNonNull(found.source());
    }
}
