package mabat.ui.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import mabat.article.Article;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.article.Mention;
import mabat.article.PublicationDate;
import mabat.article.RemovedText;
import mabat.article.TopicFinding;
import mabat.enrich.Enrichment;
import mabat.ingest.BoundedLines.Line;
import mabat.knowledge.Entity;
import mabat.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns one line of {@code enrich}'s input into one line of its output. */
final class EnrichedLines {
    private static final int ISO_DAY = 10;

    private final JsonMapper mapper = new JsonMapper();
    private final Knowledge knowledge;
    private final Enrichment enrichment;

    EnrichedLines(Knowledge knowledge, Enrichment enrichment) {
        this.knowledge = knowledge;
        this.enrichment = enrichment;
    }

    /**
     * What to write for a line.
     *
     * @param good false when the line was bad and {@code json} says why
     */
    record Answer(boolean good, String json) {}

    /**
     * @return absent for a blank line
     */
    @Nullable Answer answer(int number, Line line) {
        return switch (line) {
            case Line.TooLong tooLong ->
                    bad(number, "the line has " + tooLong.bytes() + " bytes, which is too long");
            case Line.NotUtf8 notUtf8 -> bad(number, "not valid UTF-8");
            case Line.Text text -> text.text().isBlank() ? null : answer(number, text.text());
        };
    }

    private Answer answer(int number, String line) {
        JsonNode node;
        try {
            node = mapper.readTree(withoutByteOrderMark(number, line));
        } catch (JacksonException e) {
            return bad(number, "not valid JSON: " + e.getOriginalMessage());
        }
        if (!(node instanceof ObjectNode object)) {
            return bad(number, "expected a JSON object with title and text");
        }
        for (String name : List.of("id", "language", "title", "text", "date", "outlet", "url")) {
            JsonNode value = object.get(name);
            if (value != null && !value.isNull() && !value.isString()) {
                return bad(number, "field '" + name + "' must be a string");
            }
        }
        String title = text(object, "title");
        String text = text(object, "text");
        if (title == null || title.isBlank()) {
            return bad(number, "field 'title' is missing or blank");
        }
        IncomingArticle incoming =
                new IncomingArticle(
                        text(object, "id"),
                        text(object, "url"),
                        text(object, "outlet"),
                        null,
                        text(object, "language"),
                        title,
                        text == null ? "" : text,
                        text(object, "date"));
        return switch (enrichment.prepare(incoming)) {
            case Enrichment.Preparation.Refused refused -> bad(number, refused.reason());
            case Enrichment.Preparation.Ready ready -> {
                write(object, ready.article(), enrichment.find(ready.article()));
                yield new Answer(true, mapper.writeValueAsString(object));
            }
        };
    }

    private Answer bad(int number, String error) {
        ObjectNode answer = mapper.createObjectNode();
        answer.put("line", number);
        answer.put("error", error);
        return new Answer(false, mapper.writeValueAsString(answer));
    }

    private void write(ObjectNode line, Article article, Findings findings) {
        line.put("language", article.language().code());
        strings(line.putArray("countries"), findings.mentioned(EntityKind.COUNTRY));
        SortedSet<String> subjects = findings.subjects(EntityKind.COUNTRY);
        strings(
                line.putArray("subject_countries"),
                findings.mentions().stream()
                        .filter(mention -> mention.entity().kind() == EntityKind.COUNTRY)
                        .map(mention -> mention.entity().id())
                        .filter(subjects::contains)
                        .toList());
        entities(line.putArray("people"), findings, EntityKind.PERSON);
        entities(line.putArray("organisations"), findings, EntityKind.ORGANISATION);
        strings(line.putArray("leaders"), findings.leaders());
        strings(
                line.putArray("topics"),
                findings.topics().stream().map(TopicFinding::topic).toList());
        ObjectNode words = line.putObject("topic_words");
        findings.topics().forEach(topic -> strings(words.putArray(topic.topic()), topic.words()));
        strings(line.putArray("attribution"), findings.attribution());
        PublicationDate published = article.published();
        if (published == null) {
            line.putNull("date");
            line.putNull("date_precision");
            line.putNull("date_origin");
        } else {
            line.put("date", iso(published));
            line.put("date_precision", lower(published.precision()));
            line.put("date_origin", lower(published.origin()));
            line.put("date_confidence", Math.round(published.confidence() * 100) / 100.0);
        }
        ArrayNode removed = line.putArray("removed");
        for (RemovedText text : article.removed()) {
            ObjectNode entry = removed.addObject();
            entry.put("text", text.text());
            entry.put("paragraph", text.paragraph());
            entry.put("reason", text.reason());
        }
        line.put("words", findings.words());
    }

    private void entities(ArrayNode into, Findings findings, EntityKind kind) {
        for (Mention mention : findings.mentions()) {
            if (mention.entity().kind() == kind) {
                ObjectNode entry = into.addObject();
                EntityRef ref = mention.entity();
                entry.put("id", ref.id());
                Entity entity = knowledge.base().find(ref).orElse(null);
                entry.put("name", entity == null ? unlisted(mention) : entity.english());
                ArrayNode names = entry.putArray("names");
                if (entity != null) {
                    strings(names, entity.namesEnglish());
                    strings(names, entity.namesHebrew());
                } else {
                    strings(names, mention.surfaces());
                    entry.put("unverified", true);
                }
                strings(entry.putArray("surfaces"), mention.surfaces());
                entry.put("subject", mention.subject());
                entry.put("count", mention.count());
            }
        }
    }

    /** Somebody whom no table knows goes by the words in the text. */
    private static String unlisted(Mention mention) {
        return mention.surfaces().isEmpty() ? mention.entity().id() : mention.surfaces().first();
    }

    private static void strings(ArrayNode into, Collection<String> values) {
        values.forEach(into::add);
    }

    private static String iso(PublicationDate date) {
        String instant = date.at().toString();
        return switch (date.precision()) {
            case MINUTE -> instant;
            case DAY -> instant.substring(0, ISO_DAY);
            case MONTH -> instant.substring(0, 7);
            case YEAR -> instant.substring(0, 4);
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static String withoutByteOrderMark(int number, String line) {
        return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
