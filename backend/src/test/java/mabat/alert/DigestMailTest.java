package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mabat.account.HandClock;
import mabat.article.Language;
import mabat.mail.Mail;
import mabat.mail.MailProperties;
import mabat.mail.MailSender;
import mabat.mail.SmtpMailSender;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader gets, through a real SMTP server. */
final class DigestMailTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");

    private static Digest digest(Language language, String name) {
        SavedSearch search =
                new SavedSearch(
                        "s1",
                        "dana",
                        name,
                        "",
                        "",
                        Sharing.PRIVATE,
                        Criteria.everything(),
                        NOON,
                        NOON,
                        "");
        Subscription subscription =
                new Subscription(
                        "dana",
                        "s1",
                        Channel.EMAIL,
                        "dana@example.org",
                        Rhythm.atOnce(),
                        language,
                        "",
                        "token-1",
                        0,
                        NOON,
                        NOON);
        return new Digest(
                "id-1",
                search,
                subscription,
                List.of(
                        anArticle()
                                .withId("he 1".replace(' ', '+'))
                                .inHebrew()
                                .titled("לוקשנקו <נפגש> עם Xi\u202e בבייג'ינג")
                                .saying("הפסקה הראשונה.")
                                .build(),
                        anArticle().withId("en-1").titled("Talks & trade").undated().build()),
                3,
                NOON);
    }

    @Test
    void html_runs_in_the_direction_of_each_text() {
        Mail mail =
                new DigestMail(HomeAddress.of(URI.create("https://m.example")))
                        .of(digest(Language.HEBREW, "סין & Belarus"));

        Document html = Jsoup.parse(mail.html());
        assertThat(html.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.select("html").attr("lang")).isEqualTo("he");
        assertThat(html.select("li").eachAttr("dir")).containsExactly("rtl", "ltr");
        assertThat(html.select("li a").eachAttr("href"))
                .containsExactly(
                        "https://m.example/article/he%2B1", "https://m.example/article/en-1");
        assertThat(html.select("li a").eachText())
                .containsExactly("לוקשנקו <נפגש> עם Xi בבייג'ינג", "Talks & trade");
        assertThat(html.text()).contains("5 ידיעות חדשות", "ועוד 3", "ללא תאריך");
        assertThat(mail.html()).doesNotContain("\u202e", "<נפגש>");
    }

    @Test
    void plain_text_keeps_names_apart_from_what_stands_around_them() {
        Mail mail =
                new DigestMail(HomeAddress.of(URI.create("https://m.example")))
                        .of(digest(Language.ENGLISH, "סין\u202e!"));

        assertThat(mail.subject()).isEqualTo("5 new articles: \u2068סין!\u2069");
        assertThat(mail.text())
                .contains(
                        "* \u2068Talks & trade\u2069\n",
                        "\u20681 March 2023\u2069".substring(1, 13))
                .contains("https://m.example/unsubscribe/token-1")
                .doesNotContain("\u202e");
        assertThat(mail.headers())
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry(
                        "List-Unsubscribe", "<https://m.example/api/v1/unsubscribe/token-1>");
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(MailTexts.in(Language.HEBREW).keys())
                .containsExactlyInAnyOrderElementsOf(MailTexts.in(Language.ENGLISH).keys());
    }

    @Test
    void a_mail_arrives_whole_and_keeps_its_id_when_it_is_sent_again() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            MailSender sender = sender(server.getSmtp().getPort());
            Mail mail =
                    new DigestMail(HomeAddress.of(URI.create("https://m.example")))
                            .of(digest(Language.HEBREW, "סין\r\nBcc: x@example.org"));

            assertThat(sender.send(mail)).isEqualTo(new MailSender.Result.Sent());
            sender.send(mail);

            MimeMessage[] arrived = server.getReceivedMessages();
            assertThat(arrived).hasSize(2);
            assertThat(arrived[0].getHeader("Message-ID"))
                    .containsExactly("<id-1@example.org>")
                    .isEqualTo(arrived[1].getHeader("Message-ID"));
            assertThat(arrived[0].getSubject()).contains("סין", "ידיעות חדשות");
            assertThat(arrived[0].getAllRecipients()).hasSize(1);
            assertThat(arrived[0].getHeader("Bcc")).isNull();
            MimeMultipart parts = (MimeMultipart) arrived[0].getContent();
            assertThat(parts.getContentType()).contains("alternative");
            assertThat((String) parts.getBodyPart(0).getContent()).contains("Talks & trade");
            assertThat((String) parts.getBodyPart(1).getContent()).contains("dir=\"rtl\"");
        } finally {
            server.stop();
        }
    }

    @Test
    void what_goes_wrong_is_told_as_it_is() {
        Mail mail =
                new DigestMail(HomeAddress.of(URI.create("https://m.example")))
                        .of(digest(Language.HEBREW, "x"));

        assertThat(sender(1).send(mail)).isInstanceOf(MailSender.Result.Failed.class);
        assertThat(sender(1).send(new Mail("1", "no address", "he", "s", "t", "h", mail.headers())))
                .isInstanceOf(MailSender.Result.Refused.class);
    }

    private MailSender sender(int port) {
        return new SmtpMailSender(
                new MailProperties(
                        "127.0.0.1",
                        port,
                        MailProperties.Security.NONE,
                        null,
                        null,
                        "mabat@example.org",
                        Duration.ofSeconds(5)),
                clock);
    }
}
