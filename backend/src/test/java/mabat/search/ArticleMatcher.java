package mabat.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mabat.article.Article;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.PublicationDate;
import mabat.article.TextPlace;
import mabat.article.TopicFinding;
import mabat.query.Expression;
import mabat.search.AskedNames.Seen;

/** Whether one article matches, and what it looks like when it does. */
final class ArticleMatcher {
    private final EnrichedArticle enriched;
    private final AnalysedText title;
    private final AnalysedText lead;
    private final AnalysedText body;
    private final AnalysedText author;
    private final AnalysedText outlet;

    ArticleMatcher(EnrichedArticle enriched) {
        this.enriched = enriched;
        Article article = enriched.article();
        this.title = new AnalysedText(List.of(article.title()));
        this.lead = new AnalysedText(List.of(article.lead()));
        this.body = new AnalysedText(article.body());
        this.author = new AnalysedText(List.of(article.author()));
        this.outlet = new AnalysedText(List.of(article.outlet()));
    }

    EnrichedArticle enriched() {
        return enriched;
    }

    Article article() {
        return enriched.article();
    }

    boolean matches(Condition condition) {
        return switch (condition) {
            case Condition.Everything e -> true;
            case Condition.AllOf(var parts) -> parts.stream().allMatch(this::matches);
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(this::matches);
            case Condition.Without(var part) -> !matches(part);
            case Condition.Words(Expression.AtLeast times, Condition.Place place) ->
                    fields(place).mapToInt(field -> field.places(times.part()).size()).sum()
                            >= times.times();
            case Condition.Words(var text, var place) ->
                    fields(place).anyMatch(field -> field.matches(text));
            case Condition.Named(var words, var entities, var names) ->
                    matches(words) || entities.stream().anyMatch(this::mentions);
            case Condition.Translated(var words, var others) ->
                    matches(words)
                            || others.stream()
                                    .anyMatch(other ->
                                            fields(Condition.Place.ANYWHERE)
                                                    .anyMatch(f -> f.matches(other)));
            case Condition.Has has ->
                    ids(has.field(), CountBasis.MENTIONS).stream().anyMatch(has.ids()::contains);
            case Condition.Published published -> published(published.dates());
        };
    }

    private Stream<AnalysedText> fields(Condition.Place place) {
        return switch (place) {
            case ANYWHERE -> Stream.of(title, lead, body);
            case TITLE -> Stream.of(title);
            case AUTHOR -> Stream.of(author);
            case OUTLET -> Stream.of(outlet);
        };
    }

    private boolean mentions(EntityRef entity) {
        return entity.kind() == EntityKind.TOPIC
                ? topics().contains(entity.id())
                : enriched.findings().mentioned(entity.kind()).contains(entity.id());
    }

    boolean published(DateRange dates) {
        if (dates.isOpen()) {
            return true;
        }
        PublicationDate published = article().published();
        if (published == null) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(published.at(), ZoneOffset.UTC);
        LocalDate from = dates.from();
        LocalDate to = dates.to();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    Set<String> ids(FacetField field, CountBasis basis) {
        Findings findings = enriched.findings();
        return switch (field) {
            case COUNTRY -> entities(EntityKind.COUNTRY, basis);
            case PERSON -> entities(EntityKind.PERSON, basis);
            case ORGANISATION -> entities(EntityKind.ORGANISATION, basis);
            case LEADER -> new TreeSet<>(findings.leaders());
            case TOPIC -> topics();
            case OUTLET -> article().outlet().isEmpty() ? Set.of() : Set.of(article().outlet());
            case LANGUAGE -> Set.of(article().language().code());
        };
    }

    private Set<String> entities(EntityKind kind, CountBasis basis) {
        Findings findings = enriched.findings();
        return basis == CountBasis.SUBJECTS ? findings.subjects(kind) : findings.mentioned(kind);
    }

    private Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        enriched.findings().topics().forEach(topic -> topics.add(topic.topic()));
        return topics;
    }

    /** Coarse: title over lead over body, an entity counts like a word in the body. */
    double score(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().mapToDouble(this::score).sum();
            case Condition.AnyOf(var parts) -> parts.stream().mapToDouble(this::score).sum();
            case Condition.Words(var text, var place) ->
                    (title.matches(text) ? 3 : 0)
                            + (lead.matches(text) ? 2 : 0)
                            + (body.matches(text) ? 1 : 0);
            case Condition.Named(var words, var entities, var names) ->
                    score(words) + (entities.stream().anyMatch(this::mentions) ? 1 : 0);
            case Condition.Translated(var words, var others) ->
                    score(words)
                            + others.stream()
                                    .mapToDouble(other ->
                                            score(
                                                    new Condition.Words(
                                                            other, Condition.Place.ANYWHERE)))
                                    .sum();
            case Condition.Everything e -> 0;
            case Condition.Without e -> 0;
            case Condition.Has(var field, var ids, var written) ->
                    (ids(field, CountBasis.SUBJECTS).stream().anyMatch(ids::contains) ? 2 : 0)
                            + (ids(field, CountBasis.MENTIONS).stream().anyMatch(ids::contains)
                                    ? 1
                                    : 0);
            case Condition.Published e -> 0;
        };
    }

    Match match(CompiledCriteria criteria) {
        List<Expression.Text> texts = texts(criteria.query()).toList();
        Findings findings = enriched.findings();
        Seen seen =
                AskedNames.of(criteria.query())
                        .in(
                                article().title(),
                                article().paragraphs(),
                                findings.mentions(),
                                findings.topics());
        String url = article().url() == null ? "" : String.valueOf(article().url());
        return new Match(
                article().id(),
                url,
                article().outlet(),
                article().language(),
                article().published(),
                marked(TextPlace.TITLE, article().title(), texts, seen),
                article().lead(),
                excerpts(texts, seen),
                List.copyOf(ids(FacetField.COUNTRY, CountBasis.SUBJECTS)),
                findings.leaders(),
                findings.topics().stream().map(TopicFinding::topic).toList(),
                findings.story(),
                criteria.effectiveSort() == SortOrder.RELEVANCE ? score(criteria.query()) : 0,
                seen.forms(),
                List.of());
    }

    private List<HighlightedText> excerpts(List<Expression.Text> texts, Seen seen) {
        List<String> paragraphs = article().paragraphs();
        List<HighlightedText> marked = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            marked.add(marked(i, paragraphs.get(i), texts, seen));
        }
        List<HighlightedText> excerpts = Excerpts.best(marked);
        return excerpts.isEmpty() && !article().lead().isEmpty()
                ? List.of(Excerpts.beginning(article().lead()))
                : excerpts;
    }

    private static HighlightedText marked(
            int number, String paragraph, List<Expression.Text> texts, Seen seen) {
        AnalysedText analysed = new AnalysedText(List.of(paragraph));
        List<HighlightedText.Mark> marks = new ArrayList<>();
        texts.stream()
                .flatMap(text -> analysed.marks(text).stream())
                .sorted(Comparator.comparingInt(HighlightedText.Mark::start))
                .forEach(mark -> {
                    boolean apart =
                            marks.isEmpty() || mark.start() >= marks.get(marks.size() - 1).end();
                    if (apart) {
                        marks.add(mark);
                    }
                });
        return new HighlightedText(paragraph, marks)
                .with(seen.marks().getOrDefault(number, List.of()));
    }

    private static Stream<Expression.Text> texts(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(ArticleMatcher::texts);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(ArticleMatcher::texts);
            case Condition.Words(var text, var place) -> Stream.of(text);
            case Condition.Named(var words, var entities, var names) -> texts(words);
            case Condition.Translated(var words, var others) ->
                    Stream.concat(texts(words), others.stream());
            case Condition.Everything e -> Stream.empty();
            case Condition.Without e -> Stream.empty();
            case Condition.Has e -> Stream.empty();
            case Condition.Published e -> Stream.empty();
        };
    }
}
