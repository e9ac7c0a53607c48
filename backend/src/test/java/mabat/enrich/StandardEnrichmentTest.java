package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mabat.article.Article;
import mabat.article.EntityKind;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.article.Language;
import mabat.article.Mention;
import mabat.article.PublicationDate;
import mabat.article.RemovedText;
import mabat.article.TextPlace;
import mabat.article.TopicFinding;
import mabat.enrich.Enrichment.Preparation;
import mabat.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardEnrichmentTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Enrichment ENRICHMENT =
            new StandardEnrichment(Knowledge.standard(), CLOCK);

    private static final String ENGLISH =
            """

            Xi Jinping shakes hands with Alexander Lukashenko in Samarkand, Uzbekistan, September 15, 2022.

            China and Belarus raised the level of their ties on Thursday, Chinese and Belarusian officials said after a meeting beside the summit of the Shanghai Cooperation Organization (SCO).

            Belarus asked to join the SCO. Lukashenko thanked China for its support.

            Previous A visit that failed
            Next [Watch] Film week with a Malaysian Director\
            """;

    private static final String HEBREW =
            """
            בלארוס וסין הודיעו על הרחבת שיתוף הפעולה ביניהן.

              • מנהיג בלארוס אלכסנדר לוקשנקו נחת בבייג'ינג.

            "הידידות איתנה", אמר נשיא סין שי ג'ינפינג ביום רביעי (1 במרץ), לפי סוכנות הידיעות שינחואה.

            נשיא רוסיהולדימיר פוטיןמתרחש לבקר בקרוב.הסכסוך באוקראינה נמשך. גם ראש ממשלת סין לי קצ'יאנג ונשיא איראן אברהים ראיסי הוזכרו.

              • מקורות בשימוש:

              • סוכנות הידיעות dpa

            עוד חדשות וסרטונים

            Related Posts\
            """;

    @Test
    void an_english_report_gives_its_countries_leaders_and_day() {
        Article article = ready(IncomingArticle.of("China, Belarus improve ties", ENGLISH));
        Findings findings = ENRICHMENT.find(article);

        assertThat(article.language()).isEqualTo(Language.ENGLISH);
        assertThat(findings.subjects(EntityKind.COUNTRY)).containsExactly("BY", "CN");
        assertThat(findings.leaders())
                .containsExactlyInAnyOrder("xi-jinping", "alexander-lukashenko");
        assertThat(findings.mentioned(EntityKind.ORGANISATION)).containsExactly("sco");
        assertThat(findings.mentioned(EntityKind.COUNTRY)).doesNotContain("MY");
        PublicationDate date = article.publishedIfKnown().orElseThrow();
        assertThat(date.at()).isEqualTo("2022-09-15T00:00:00Z");
        assertThat(date.origin()).isEqualTo(PublicationDate.Origin.TEXT);
    }

    @Test
    void a_hebrew_report_gives_the_same_ids_and_glued_words_are_read() {
        Article article = ready(IncomingArticle.of("בלארוס וסין משלבות כוחות", HEBREW));
        Findings findings = ENRICHMENT.find(article);

        assertThat(article.language()).isEqualTo(Language.HEBREW);
        assertThat(findings.subjects(EntityKind.COUNTRY)).containsExactly("BY", "CN");
        assertThat(findings.leaders())
                .contains(
                        "xi-jinping",
                        "alexander-lukashenko",
                        "vladimir-putin",
                        "li-keqiang",
                        "ebrahim-raisi");
        assertThat(findings.mentioned(EntityKind.COUNTRY)).contains("RU", "UA", "IR");
        assertThat(findings.attribution()).containsExactly("dpa", "xinhua");
    }

    @Test
    void weekday_and_people_in_office_give_the_year() {
        PublicationDate date =
                ready(IncomingArticle.of("בלארוס וסין משלבות כוחות", HEBREW))
                        .publishedIfKnown()
                        .orElseThrow();

        assertThat(date.at()).isEqualTo("2023-03-01T00:00:00Z");
        assertThat(date.confidence()).isLessThan(0.6);
    }

    @Test
    void what_stands_behind_the_article_goes_to_the_ledger() {
        Article english = ready(IncomingArticle.of("China, Belarus improve ties", ENGLISH));
        Article hebrew = ready(IncomingArticle.of("בלארוס וסין משלבות כוחות", HEBREW));

        assertThat(String.join(" ", english.paragraphs())).doesNotContain("Director", "Previous");
        assertThat(String.join(" ", hebrew.paragraphs())).doesNotContain("Related", "dpa", "עוד");
        assertThat(hebrew.removed())
                .extracting(RemovedText::text)
                .contains("Related Posts", "עוד חדשות וסרטונים");
    }

    @Test
    void places_point_at_the_words_without_their_particles() {
        Article article = ready(IncomingArticle.of("ביקור", "המשלחת יצאה לבלארוס."));
        Mention belarus = ENRICHMENT.find(article).mentions().get(0);

        assertThat(belarus.surfaces()).containsExactly("בלארוס");
        TextPlace place = belarus.places().get(0);
        assertThat(article.lead().substring(place.start(), place.end())).isEqualTo("בלארוס");
    }

    @Test
    void who_held_the_office_is_implied_by_title_country_and_date() {
        Article article =
                ready(sent("Talks in Beijing", "The Belarusian president arrived.", "2023-03-01"));
        Findings findings = ENRICHMENT.find(article);

        Mention president =
                findings.mentions().stream()
                        .filter(mention -> mention.entity().id().equals("alexander-lukashenko"))
                        .findFirst()
                        .orElseThrow();
        assertThat(president.places()).isEmpty();
        assertThat(findings.leaders()).contains("alexander-lukashenko");
    }

    @Test
    void a_former_president_is_a_person_but_no_leader() {
        Findings findings =
                ENRICHMENT.find(
                        ready(sent("A speech", "Barack Obama spoke in Chicago.", "2023-03-01")));

        assertThat(findings.mentioned(EntityKind.PERSON)).containsExactly("barack-obama");
        assertThat(findings.leaders()).isEmpty();
    }

    @Test
    void an_agency_in_brackets_behind_a_title_is_credited_and_not_mentioned() {
        Findings credited =
                ENRICHMENT.find(
                        ready(IncomingArticle.of("Oil falls (Reuters)", "Prices fell again.")));
        Findings subject =
                ENRICHMENT.find(
                        ready(IncomingArticle.of("Reuters names an editor", "She starts soon.")));

        assertThat(credited.attribution()).containsExactly("reuters");
        assertThat(credited.mentioned(EntityKind.ORGANISATION)).isEmpty();
        assertThat(subject.mentioned(EntityKind.ORGANISATION)).containsExactly("reuters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Earthquake strikes the coast | labour",
                "Sprint buys a rival carrier | sport",
                "A new media player for music | sport",
                "Broker downgrades sink the share | diplomacy",
                "Takeover talks with the club end | diplomacy",
                "Profit beats forecast at the chain | economy",
                "President boards Air Force One | defence",
                "Get a free credit report | human-rights",
                "Visa and MasterCard lose in court | migration",
                "Drug trial shows few effects | justice",
                "An ecosystem of vendors for software | environment",
                "A flood of data slows the web | disaster",
                "New overtime rules for workers | sport",
                "Soldiers leave a Jewish settlement | religion",
            })
    void words_that_mean_something_else_give_no_topic(String title, String topic) {
        Findings findings = ENRICHMENT.find(ready(IncomingArticle.of(title, "")));

        assertThat(findings.topics()).extracting(TopicFinding::topic).doesNotContain(topic);
    }

    @Test
    void topics_say_which_words_gave_them() {
        Findings findings =
                ENRICHMENT.find(
                        ready(
                                IncomingArticle.of(
                                        "New sanctions",
                                        "The council imposed sanctions and an asset freeze.")));

        TopicFinding first = findings.topics().get(0);
        assertThat(first.topic()).isEqualTo("sanctions");
        assertThat(first.words()).isNotEmpty();
    }

    @Test
    void a_name_counts_once_for_a_topic_as_word_or_as_entity() {
        Findings findings =
                ENRICHMENT.find(
                        ready(
                                IncomingArticle.of(
                                        "A report", "Troops of the Islamic State fought on.")));

        assertThat(findings.topics())
                .filteredOn(topic -> topic.topic().equals("terrorism"))
                .allSatisfy(topic -> assertThat(topic.score()).isLessThanOrEqualTo(4.5));
    }

    @Test
    void the_place_of_a_dateline_is_no_subject_unless_the_report_names_its_country() {
        Findings abroad =
                ENRICHMENT.find(
                        ready(
                                IncomingArticle.of(
                                        "Ukraine asks for aid",
                                        "BRUSSELS, March 1 — Ukraine asked the ministers for"
                                                + " aid. Ukraine needs it.")));
        Findings athome =
                ENRICHMENT.find(
                        ready(
                                IncomingArticle.of(
                                        "A new government",
                                        "BRUSSELS, March 1 — Belgium has a new government."
                                                + " Belgium waited long.")));

        assertThat(abroad.subjects(EntityKind.COUNTRY)).containsExactly("UA");
        assertThat(abroad.mentioned(EntityKind.COUNTRY)).contains("BE");
        assertThat(athome.subjects(EntityKind.COUNTRY)).containsExactly("BE");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2023-03-01T00:00:00Z, DAY",
        "2023-03-01T10:15:00Z, 2023-03-01T10:15:00Z, MINUTE",
        "2023-03-01T12:15:00+02:00, 2023-03-01T10:15:00Z, MINUTE",
        "2023-03, 2023-03-01T00:00:00Z, MONTH",
        "2023, 2023-01-01T00:00:00Z, YEAR",
    })
    void the_field_published_is_believed(
            String published, Instant at, PublicationDate.Precision precision) {
        PublicationDate date =
                ready(sent("Title", "On March 5, 2021 it rained.", published))
                        .publishedIfKnown()
                        .orElseThrow();

        assertThat(date.at()).isEqualTo(at);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.origin()).isEqualTo(PublicationDate.Origin.FEED);
    }

    @Test
    void what_cannot_be_taken_is_refused_with_a_reason() {
        assertThat(refused(sent("Title", "", "yesterday")))
                .isEqualTo(
                        "published: 'yesterday' is no ISO date; expected 2023-03-01 or"
                                + " 2023-03-01T10:15:00Z");
        assertThat(refused(sent("Title", "", "2026-06-04"))).contains("in the future");
        assertThat(refused(sent("t".repeat(1_001), "", null))).startsWith("title: 1001");
        assertThat(refused(sent("Title", "x".repeat(2_000_001), null))).startsWith("text: 2000001");
    }

    @Test
    void tomorrow_is_still_taken_for_clocks_differ() {
        assertThat(ready(sent("Title", "", "2026-06-02")).publishedIfKnown()).isPresent();
    }

    @Test
    void identity_is_the_senders_id_then_the_address_then_the_words() {
        IncomingArticle named =
                new IncomingArticle("seed-1", null, null, null, null, "Title", "Text", null);
        assertThat(ready(named).id().value()).isEqualTo("seed-1");
        String address = "https://Example.org/a/?utm_source=x";
        IncomingArticle addressed =
                new IncomingArticle(null, address, null, null, null, "Title", "Text", null);
        IncomingArticle changed =
                new IncomingArticle(
                        null, "https://example.org/a", null, null, null, "Title", "Other", null);
        assertThat(ready(addressed).id()).isEqualTo(ready(changed).id());
        assertThat(ready(IncomingArticle.of("Title", "Same words")).id())
                .isEqualTo(ready(IncomingArticle.of("TITLE", "same  words!")).id())
                .isNotEqualTo(ready(IncomingArticle.of("Title", "Other words")).id());
    }

    @Test
    void equal_words_have_equal_hashes_and_near_copies_share_a_signature() {
        String text = "one two three four five six seven eight nine ten ".repeat(3);
        Findings first = ENRICHMENT.find(ready(IncomingArticle.of("Counting", text)));
        Findings same = ENRICHMENT.find(ready(IncomingArticle.of("COUNTING", text)));
        Findings near = ENRICHMENT.find(ready(IncomingArticle.of("Counting", text + "eleven")));

        assertThat(same.contentHash()).isEqualTo(first.contentHash());
        assertThat(near.contentHash()).isNotEqualTo(first.contentHash());
        assertThat(near.minhash()).containsAnyElementsOf(first.minhash());
        assertThat(first.words()).isEqualTo(31);
    }

    @Test
    @Timeout(60)
    void one_endless_word_costs_no_more_than_other_text() {
        for (String piece :
                List.of("א", "ו", "U.", "רוסיהולדימיר", "a", "'", "share ", "March 1 ")) {
            String text = piece.repeat(200_000 / piece.length());
            ENRICHMENT.find(ready(IncomingArticle.of("Endless", text)));
        }
    }

    @Test
    void running_again_gives_the_same() {
        Article article = ready(IncomingArticle.of("בלארוס וסין משלבות כוחות", HEBREW));
        assertThat(ENRICHMENT.find(article)).isEqualTo(ENRICHMENT.find(article));
    }

    private static IncomingArticle sent(String title, String text, @Nullable String published) {
        return new IncomingArticle(null, null, null, null, null, title, text, published);
    }

    private static Article ready(IncomingArticle incoming) {
        return ((Preparation.Ready) ENRICHMENT.prepare(incoming)).article();
    }

    private static String refused(IncomingArticle incoming) {
        return ((Preparation.Refused) ENRICHMENT.prepare(incoming)).reason();
    }
}
