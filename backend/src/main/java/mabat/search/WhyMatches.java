package mabat.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mabat.article.EntityRef;
import mabat.query.Expression;
import mabat.query.Spelling;

/**
 * Says why articles match: every form that is marked in the title or an excerpt is put to a word of
 * the query by the analysis the index uses. Made once for a query.
 */
final class WhyMatches {
    private static final Pattern PARTICLES = Pattern.compile("[ושהבלמכ]{1,5}");

    private final List<Wanted> wanted;
    private final FieldReasons fields;

    WhyMatches(Condition condition) {
        this.wanted = wanted(condition).toList();
        this.fields = new FieldReasons(condition);
    }

    /** Something in the query that can be found in a text. */
    private sealed interface Wanted {
        String text();

        record Word(String text, Set<String> inflected, Set<String> exact) implements Wanted {}

        record Written(String text, Set<String> exact) implements Wanted {}

        record Prefix(String text, String stem) implements Wanted {}

        record Similar(String text, String word) implements Wanted {}

        record Name(String text, EntityRef entity, Set<String> exact) implements Wanted {}

        /** What the other language calls the words of the query. */
        record Other(String text, String other, Set<String> inflected, Set<String> exact)
                implements Wanted {}
    }

    Match explained(Match match) {
        Set<WhyMatched> why = new LinkedHashSet<>();
        Set<Wanted> unseen = new LinkedHashSet<>(wanted);
        for (String form : forms(match)) {
            for (Wanted one : wanted) {
                Optional<WhyMatched> reason = reason(one, form);
                if (reason.isPresent()) {
                    why.add(reason.get());
                    unseen.remove(one);
                    break;
                }
            }
        }
        for (Wanted one : unseen) {
            if (one instanceof Wanted.Name name && why.stream().noneMatch(w -> by(w, name))) {
                // recognised in a part of the text that is not shown
                why.add(new WhyMatched(name.text(), "", "entity", name.entity().id()));
            }
        }
        why.addAll(fields.of(match));
        return match.withWhy(List.copyOf(why));
    }

    private static boolean by(WhyMatched why, Wanted.Name name) {
        return why.word().equals(name.text()) || name.text().contains(why.word());
    }

    private static Set<String> forms(Match match) {
        Set<String> forms = new LinkedHashSet<>();
        Stream.concat(Stream.of(match.title()), match.excerpts().stream())
                .forEach(text ->
                        text.marks()
                                .forEach(mark ->
                                        forms.add(
                                                text.text().substring(mark.start(), mark.end()))));
        return forms;
    }

    private static Optional<WhyMatched> reason(Wanted wanted, String form) {
        Set<String> exact = Forms.exact(form);
        String rule =
                switch (wanted) {
                    case Wanted.Word word -> ofWord(word, form, exact);
                    case Wanted.Written written ->
                            shares(written.exact(), exact) ? writtenAs(written.text(), form) : "";
                    case Wanted.Prefix prefix ->
                            exact.stream().anyMatch(term -> term.startsWith(prefix.stem()))
                                    ? "prefix"
                                    : "";
                    case Wanted.Similar similar ->
                            exact.stream()
                                            .anyMatch(t ->
                                                    Spelling.distance(t, similar.word(), 2) <= 2)
                                    ? "similar"
                                    : "";
                    case Wanted.Name name -> shares(name.exact(), exact) ? "entity" : "";
                    case Wanted.Other other ->
                            shares(other.exact(), exact)
                                            || shares(other.inflected(), Forms.inflected(form))
                                    ? "concept"
                                    : "";
                };
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        String through =
                switch (wanted) {
                    case Wanted.Name name -> name.entity().id();
                    case Wanted.Other other -> other.other();
                    default -> "";
                };
        return Optional.of(new WhyMatched(wanted.text(), form, rule, through));
    }

    private static String ofWord(Wanted.Word word, String form, Set<String> exact) {
        if (shares(word.exact(), exact)) {
            return writtenAs(word.text(), form);
        }
        return shares(word.inflected(), Forms.inflected(form)) ? "inflected" : "";
    }

    /** The same word in writing; case and points aside, only quotes or particles can differ. */
    private static String writtenAs(String word, String form) {
        String wanted = letters(word);
        String found = letters(form);
        if (found.equals(wanted)) {
            return quoted(word) == quoted(form) ? "same" : "acronym";
        }
        // a form can be several words, when a whole name is marked
        boolean particle =
                found.endsWith(wanted)
                        && PARTICLES
                                .matcher(found.substring(0, found.length() - wanted.length()))
                                .matches();
        return particle ? "particle" : "same";
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean quoted(String text) {
        return text.matches(".*[\"'\\x{05F3}\\x{05F4}\\x{2019}\\x{201D}].*");
    }

    private static boolean shares(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static Stream<Wanted> wanted(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(WhyMatches::wanted);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(WhyMatches::wanted);
            case Condition.Words(var text, var place) ->
                    switch (place) {
                        case ANYWHERE, TITLE -> wanted(text);
                        // beside the text, where nothing is marked
                        case AUTHOR, OUTLET -> Stream.empty();
                    };
            case Condition.Named named -> Stream.concat(wanted(named.words()), names(named));
            case Condition.Translated translated ->
                    Stream.concat(wanted(translated.words()), others(translated));
            case Condition.Everything e -> Stream.empty();
            case Condition.Without e -> Stream.empty();
            case Condition.Has e -> Stream.empty();
            case Condition.Published e -> Stream.empty();
        };
    }

    private static Stream<Wanted> others(Condition.Translated translated) {
        String words =
                wanted(translated.words()).map(Wanted::text).collect(Collectors.joining(" "));
        return translated.others().stream()
                .flatMap(WhyMatches::wanted)
                .map(other ->
                        switch (other) {
                            case Wanted.Word word ->
                                    new Wanted.Other(
                                            words, word.text(), word.inflected(), word.exact());
                            case Wanted.Written written ->
                                    new Wanted.Other(
                                            words, written.text(), Set.of(), written.exact());
                            default -> other;
                        });
    }

    private static Stream<Wanted> names(Condition.Named named) {
        List<String> words = new ArrayList<>();
        wanted(named.words()).forEach(word -> words.add(word.text()));
        Set<String> exact = new LinkedHashSet<>();
        named.names().forEach(name -> exact.addAll(Forms.exact(name)));
        return named.entities().stream()
                .map(entity -> new Wanted.Name(String.join(" ", words), entity, exact));
    }

    private static Stream<Wanted> wanted(Expression.Text text) {
        return switch (text) {
            case Expression.Word(var word, var at) ->
                    Stream.of(new Wanted.Word(word, Forms.inflected(word), Forms.exact(word)));
            case Expression.Exact(var word, var at) ->
                    Stream.of(new Wanted.Written(word, Forms.exact(word)));
            case Expression.Phrase(var particle, var words, var at) ->
                    Stream.of(new Wanted.Written(words, Forms.exact(words)));
            case Expression.Prefix(var stem, var at) ->
                    Stream.of(new Wanted.Prefix(stem + "*", Forms.folded(stem)));
            case Expression.Similar(var word, var at) ->
                    Stream.of(new Wanted.Similar(word + "~", Forms.folded(word)));
            case Expression.Near near -> near.parts().stream().flatMap(WhyMatches::wanted);
            case Expression.SameParagraph same -> same.parts().stream().flatMap(WhyMatches::wanted);
            case Expression.Either either -> either.parts().stream().flatMap(WhyMatches::wanted);
            case Expression.AtLeast times -> wanted(times.part());
        };
    }
}
