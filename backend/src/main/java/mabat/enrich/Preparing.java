package mabat.enrich;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mabat.article.Article;
import mabat.article.CanonicalUrl;
import mabat.article.IncomingArticle;
import mabat.article.Language;
import mabat.article.PublicationDate;
import mabat.article.PublicationDate.Origin;
import mabat.enrich.Enrichment.Preparation;
import mabat.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Makes a clean, dated and identified article of what was sent. */
final class Preparing {
    private static final int LONGEST_TEXT = 2_000_000;
    private static final int LONGEST_TITLE = 1_000;
    private static final Duration FUTURE = Duration.ofDays(2);
    private static final Set<Origin> FROM_TEXT =
            EnumSet.of(Origin.BYLINE, Origin.DATELINE, Origin.TEXT);

    private final Clock clock;
    private final PublicationDates dates;

    Preparing(Knowledge knowledge, Clock clock) {
        this.clock = clock;
        this.dates = new PublicationDates(knowledge, clock);
    }

    Preparation prepare(IncomingArticle incoming) {
        String title = incoming.title().strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            return new Preparation.Refused("title: it is blank; expected one line");
        }
        if (title.length() > LONGEST_TITLE) {
            return new Preparation.Refused(
                    "title: " + title.length() + " characters; the most is " + LONGEST_TITLE);
        }
        if (incoming.text().length() > LONGEST_TEXT) {
            return new Preparation.Refused(
                    "text: "
                            + incoming.text().length()
                            + " characters; the most is "
                            + LONGEST_TEXT);
        }
        String sent = incoming.published();
        PublicationDate published = null;
        if (sent != null && !sent.isBlank()) {
            Optional<PublicationDate> read = SentDate.read(sent);
            if (read.isEmpty()) {
                return new Preparation.Refused(
                        "published: '"
                                + sent
                                + "' is no ISO date; expected 2023-03-01 or 2023-03-01T10:15:00Z");
            }
            published = read.get();
            if (published.at().isAfter(clock.instant().plus(FUTURE))) {
                return new Preparation.Refused(
                        "published: '" + sent + "' is more than two days in the future");
            }
        }
        return new Preparation.Ready(article(incoming, title, published));
    }

    /** See {@link Enrichment#again}. */
    Article again(Article article) {
        Article cleaned = cleaned(article);
        PublicationDate before = article.published();
        if (before != null && !FROM_TEXT.contains(before.origin())) {
            return cleaned;
        }
        PublicationDate now =
                dates.find(cleaned.title(), cleaned.paragraphs(), cleaned.url()).orElse(null);
        return Objects.equals(now, before) ? cleaned : cleaned.publishedOn(now);
    }

    private static Article cleaned(Article article) {
        List<String> before = article.paragraphs();
        Boilerplate text = Boilerplate.of(article.title(), SourceText.of(article));
        List<String> paragraphs = text.paragraphs();
        return paragraphs.equals(before)
                ? article
                : new Article(
                        article.id(),
                        article.url(),
                        article.outlet(),
                        article.author(),
                        article.language(),
                        article.languageConfidence(),
                        article.published(),
                        article.title(),
                        paragraphs.isEmpty() ? "" : paragraphs.get(0),
                        paragraphs.isEmpty() ? List.of() : paragraphs.subList(1, paragraphs.size()),
                        text.removed());
    }

    private Article article(
            IncomingArticle incoming, String title, @Nullable PublicationDate sent) {
        Boilerplate text = Boilerplate.of(title, Paragraphs.of(incoming.text()));
        List<String> paragraphs = text.paragraphs();
        CanonicalUrl url =
                incoming.url() == null ? null : CanonicalUrl.of(incoming.url()).orElse(null);
        LanguageOfLetters language = language(incoming, title, paragraphs);
        PublicationDate published =
                sent != null ? sent : dates.find(title, paragraphs, url).orElse(null);
        return new Article(
                Identity.of(incoming, url, title, paragraphs),
                url,
                orEmpty(incoming.outlet()),
                orEmpty(incoming.author()),
                language.language(),
                language.confidence(),
                published,
                title,
                paragraphs.isEmpty() ? "" : paragraphs.get(0),
                paragraphs.isEmpty() ? List.of() : paragraphs.subList(1, paragraphs.size()),
                text.removed());
    }

    private static LanguageOfLetters language(
            IncomingArticle incoming, String title, List<String> paragraphs) {
        String sent = incoming.language();
        return sent == null || sent.isBlank()
                ? LanguageOfLetters.of(title, paragraphs)
                : new LanguageOfLetters(Language.of(sent), 1);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
