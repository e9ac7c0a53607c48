package mabat.enrich;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mabat.article.CanonicalUrl;
import mabat.article.PublicationDate;
import mabat.article.PublicationDate.Origin;
import mabat.article.PublicationDate.Precision;
import mabat.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the day an article appeared: in its address, its byline, its dateline, the first 300
 * characters, and at last for a weekday with a day further down ({@code יום רביעי (1 במרץ)}). A day
 * that the text looks back to ("since March 1") is passed over.
 */
final class PublicationDates {
    private static final int START = 300;
    private static final int FURTHER = 2000;
    private static final int LONGEST_BYLINE = 140;
    private static final int BYLINE_PARAGRAPHS = 3;
    private static final int BACKWARDS_WORDS = 24;

    private static final Pattern IN_URL =
            Pattern.compile(
                    "[/_-]((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\\d|3[01])(?!\\d)");
    private static final Pattern BYLINE =
            Pattern.compile(
                    "^(?:by\\b|published|posted|updated|last updated|first published|date:|מאת|פורסם|עודכן|תאריך|נכתב).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOOKS_BACK =
            Pattern.compile(
                    "(?:\\b(?:since|until|till|from|before|after|between|by|founded|born|died|established|effective|starting|beginning|through|due|deadline|of)\\s+(?:the\\s+)?"
                            + "|(?:מאז|עד|לפני|אחרי|לאחר|החל|נולד|נולדה|הוקם|הוקמה|מיום|מתאריך)\\s+(?:ה|מ|ב)?-?\\s*(?:יום\\s+)?)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Knowledge knowledge;
    private final Clock clock;

    PublicationDates(Knowledge knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** The best date that the article itself gives; empty when there is none. */
    Optional<PublicationDate> find(
            String title, List<String> paragraphs, @Nullable CanonicalUrl url) {
        Optional<PublicationDate> address = url == null ? Optional.empty() : inUrl(url.value());
        return address.isPresent() || paragraphs.isEmpty()
                ? address
                : new Search(title, paragraphs).run();
    }

    private Optional<PublicationDate> inUrl(String url) {
        Matcher matcher = IN_URL.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String iso = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
        return SentDate.read(iso)
                .filter(date -> !date.at().isAfter(clock.instant()))
                .map(date -> new PublicationDate(date.at(), Precision.DAY, Origin.METADATA, 0.9));
    }

    private final class Search {
        private final String title;
        private final List<String> paragraphs;
        private final LocalDate latest = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        private @Nullable YearChoice years;

        Search(String title, List<String> paragraphs) {
            this.title = title;
            this.paragraphs = paragraphs;
        }

        Optional<PublicationDate> run() {
            return byline().or(this::dateline).or(this::start).or(this::furtherDown);
        }

        private Optional<PublicationDate> byline() {
            for (String line :
                    paragraphs.subList(0, Math.min(BYLINE_PARAGRAPHS, paragraphs.size()))) {
                boolean short_ = line.length() <= LONGEST_BYLINE;
                List<DateExpression> days = short_ ? DateExpression.in(line) : List.of();
                boolean onlyADay =
                        days.size() == 1
                                && line.length() - (days.get(0).end() - days.get(0).start()) < 12;
                if (!days.isEmpty() && (onlyADay || BYLINE.matcher(line).matches())) {
                    return dated(days.get(0), Origin.BYLINE, 0.95);
                }
            }
            return Optional.empty();
        }

        private Optional<PublicationDate> dateline() {
            String first = paragraphs.get(0);
            int end = Dateline.of(first).end();
            if (end == 0) {
                return Optional.empty();
            }
            List<DateExpression> days = DateExpression.in(first.substring(0, end));
            return days.isEmpty() ? Optional.empty() : dated(days.get(0), Origin.DATELINE, 0.95);
        }

        private Optional<PublicationDate> start() {
            int left = START;
            for (String paragraph : paragraphs) {
                for (DateExpression day : DateExpression.in(beginning(paragraph))) {
                    if (day.start() < left && !looksBack(paragraph, day)) {
                        Optional<PublicationDate> date = dated(day, Origin.TEXT, 0.6);
                        if (date.isPresent()) {
                            return date;
                        }
                    }
                }
                left -= paragraph.length();
                if (left <= 0) {
                    break;
                }
            }
            return Optional.empty();
        }

        /** A weekday beside a day is how reports date what has just happened. */
        private Optional<PublicationDate> furtherDown() {
            int left = FURTHER;
            for (String paragraph : paragraphs) {
                for (DateExpression day : DateExpression.in(beginning(paragraph))) {
                    if (day.weekday() != null && day.start() < left && !looksBack(paragraph, day)) {
                        Optional<PublicationDate> date = dated(day, Origin.TEXT, 0.5);
                        if (date.isPresent()) {
                            return date;
                        }
                    }
                }
                left -= paragraph.length();
                if (left <= 0) {
                    break;
                }
            }
            return Optional.empty();
        }

        private static String beginning(String paragraph) {
            return paragraph.substring(0, Math.min(FURTHER, paragraph.length()));
        }

        private boolean looksBack(String paragraph, DateExpression day) {
            String before =
                    paragraph.substring(Math.max(0, day.start() - BACKWARDS_WORDS), day.start());
            return LOOKS_BACK.matcher(before).find();
        }

        private Optional<PublicationDate> dated(
                DateExpression day, Origin origin, double confidence) {
            Optional<LocalDate> full = day.full();
            if (full.isPresent()) {
                return full.filter(date -> !date.isAfter(latest))
                        .map(date -> published(date, origin, confidence));
            }
            return years().of(day)
                    .map(chosen ->
                            published(chosen.date(), origin, confidence * chosen.confidence()));
        }

        private YearChoice years() {
            if (years == null) {
                List<String> parts = new ArrayList<>();
                parts.add(title);
                parts.addAll(paragraphs);
                years = new YearChoice(knowledge, parts, latest);
            }
            return years;
        }

        private PublicationDate published(LocalDate date, Origin origin, double confidence) {
            return new PublicationDate(
                    date.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    Precision.DAY,
                    origin,
                    confidence);
        }
    }
}
