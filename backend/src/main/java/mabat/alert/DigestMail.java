package mabat.alert;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import mabat.article.Article;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.article.PublicationDate;
import mabat.mail.Mail;

/** A digest as a mail: HTML that runs in each text's own direction, and the same as plain text. */
final class DigestMail {
    private final HomeAddress home;

    DigestMail(HomeAddress home) {
        this.home = home;
    }

    Mail of(Digest digest) {
        Subscription subscription = digest.subscription();
        MailTexts texts = MailTexts.in(subscription.language());
        String stop = home.text() + "/unsubscribe/" + subscription.token();
        String name = BidiText.isolated(digest.search().name());
        int many = digest.articles().size() + digest.more();
        return new Mail(
                digest.id(),
                subscription.address(),
                subscription.language().code(),
                texts.get("subject", name, many),
                text(digest, texts, many, stop),
                html(digest, texts, many, stop),
                Map.of(
                        "List-Unsubscribe",
                        "<" + home.text() + "/api/v1/unsubscribe/" + subscription.token() + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"));
    }

    private String text(Digest digest, MailTexts texts, int many, String stop) {
        StringBuilder text = new StringBuilder();
        text.append(texts.get("intro", BidiText.isolated(digest.search().name()), many));
        text.append("\n\n");
        for (EnrichedArticle each : digest.articles()) {
            Article article = each.article();
            text.append("* ").append(BidiText.isolated(article.title())).append('\n');
            text.append("  ").append(BidiText.isolated(facts(article, texts))).append('\n');
            text.append("  ").append(link(article)).append("\n\n");
        }
        if (digest.more() > 0) {
            text.append(texts.get("more", digest.more())).append("\n\n");
        }
        text.append(texts.get("open")).append(": ").append(open(digest)).append("\n\n-- \n");
        text.append(texts.get("why")).append('\n');
        return text.append(texts.get("unsubscribe"))
                .append(": ")
                .append(stop)
                .append('\n')
                .toString();
    }

    private String html(Digest digest, MailTexts texts, int many, String stop) {
        boolean hebrew = digest.subscription().language() == Language.HEBREW;
        String side = hebrew ? "rtl" : "ltr";
        String code = hebrew ? "he" : "en";
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html><html lang=\"").append(code).append("\" dir=\"").append(side);
        html.append("\"><head><meta charset=\"utf-8\"><title>");
        html.append(escaped(texts.get("subject", digest.search().name(), many)));
        html.append("</title></head><body dir=\"").append(side);
        html.append(
                "\" style=\"font-family:Arial,sans-serif;max-width:40em;margin:auto;padding:1em\">");
        html.append("<h1 style=\"font-size:1.2em\">");
        html.append(escaped(texts.get("intro", BidiText.isolated(digest.search().name()), many)));
        html.append("</h1><ul style=\"list-style:none;padding:0\">");
        for (EnrichedArticle each : digest.articles()) {
            item(html, each.article(), texts);
        }
        html.append("</ul>");
        if (digest.more() > 0) {
            html.append("<p>").append(escaped(texts.get("more", digest.more()))).append("</p>");
        }
        html.append("<p><a href=\"").append(escaped(open(digest))).append("\">");
        html.append(escaped(texts.get("open"))).append("</a></p><hr><p style=\"color:#555\">");
        html.append(escaped(texts.get("why"))).append(" <a href=\"").append(escaped(stop));
        html.append("\">").append(escaped(texts.get("unsubscribe")));
        return html.append("</a></p></body></html>").toString();
    }

    private void item(StringBuilder html, Article article, MailTexts texts) {
        String direction = direction(article.language());
        html.append("<li dir=\"").append(direction).append("\" lang=\"");
        html.append(article.language().code()).append("\" style=\"margin:0 0 1em\"><a href=\"");
        html.append(escaped(link(article))).append("\">");
        html.append(escaped(BidiText.plain(article.title()))).append("</a><br>");
        html.append("<small><bdi>").append(escaped(facts(article, texts))).append("</bdi></small>");
        if (!article.lead().isEmpty()) {
            html.append("<br>").append(escaped(BidiText.plain(shortened(article.lead()))));
        }
        html.append("</li>");
    }

    private static String direction(Language language) {
        return switch (language) {
            case HEBREW -> "rtl";
            case ENGLISH -> "ltr";
            case OTHER, UNDETERMINED -> "auto";
        };
    }

    private static String facts(Article article, MailTexts texts) {
        PublicationDate published = article.published();
        String day =
                published == null
                        ? texts.get("undated")
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(texts.locale())
                                .format(published.at().atZone(ZoneOffset.UTC));
        String outlet = BidiText.plain(article.outlet());
        return outlet.isEmpty() ? day : outlet + " · " + day;
    }

    private static String shortened(String lead) {
        int most = 300;
        if (lead.length() <= most) {
            return lead;
        }
        int end = lead.lastIndexOf(' ', most);
        return lead.substring(0, end <= 0 ? most : end) + " …";
    }

    private String open(Digest digest) {
        return home.text() + "/saved/" + digest.search().id();
    }

    private String link(Article article) {
        return home.text()
                + "/article/"
                + URLEncoder.encode(article.id().value(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
