package mabat.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mabat.knowledge.Correction.Certainty;
import mabat.knowledge.table.Alias;
import mabat.knowledge.table.CorrectedTables;
import mabat.knowledge.table.KnowledgeTables;

/** Who goes by which name; made to check what an editor is about to change. */
public final class NameRegister {
    private final Map<EntryRef, Names> entries = new LinkedHashMap<>();
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Map<String, String> blocks = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<TopicTerm> terms = new HashSet<>();
    private final Set<String> organisationTypes = new HashSet<>();
    private final Set<String> officeTypes = new HashSet<>();
    private final List<Correction> passedOver;

    /** A name in use. */
    public record Use(EntryRef entry, Certainty certainty) {}

    /**
     * The names of an entry.
     *
     * @param english the shown one first
     * @param surnames those that may stand alone, of both languages
     */
    public record Names(List<String> english, List<String> hebrew, List<String> surnames) {
        public Names {
            english = List.copyOf(english);
            hebrew = List.copyOf(hebrew);
            surnames = List.copyOf(surnames);
        }

        public Stream<String> all() {
            return Stream.of(english, hebrew, surnames).flatMap(Collection::stream);
        }
    }

    NameRegister(CorrectedTables corrected) {
        passedOver = corrected.passedOver();
        KnowledgeTables tables = corrected.tables("");
        tables.countries()
                .forEach(row -> {
                    EntryRef entry = new EntryRef(EntryRef.Kind.COUNTRY, row.id());
                    add(entry, row.english(), row.hebrew(), List.of());
                    row.demonymsEnglish().forEach(name -> use(entry, name));
                    row.demonymsHebrew().forEach(name -> use(entry, name));
                });
        tables.places()
                .forEach(row ->
                        add(
                                new EntryRef(EntryRef.Kind.PLACE, row.id()),
                                row.english(),
                                row.hebrew(),
                                List.of()));
        tables.people()
                .forEach(row ->
                        add(
                                new EntryRef(EntryRef.Kind.PERSON, row.id()),
                                row.english(),
                                row.hebrew(),
                                Stream.of(row.surnamesEnglish(), row.surnamesHebrew())
                                        .flatMap(Collection::stream)
                                        .toList()));
        tables.organisations()
                .forEach(row -> {
                    organisationTypes.add(row.kind());
                    add(
                            new EntryRef(EntryRef.Kind.ORGANISATION, row.id()),
                            row.english(),
                            row.hebrew(),
                            List.of());
                });
        tables.topics()
                .forEach(row ->
                        entries.put(
                                new EntryRef(EntryRef.Kind.TOPIC, row.id()),
                                new Names(
                                        List.of(row.english()), List.of(row.hebrew()), List.of())));
        tables.blocks().forEach(row -> blocks.putIfAbsent(NameKey.of(row.phrase()), row.eats()));
        tables.titles().forEach(row -> titles.add(NameKey.of(row.phrase())));
        tables.offices().forEach(row -> officeTypes.add(row.kind()));
        terms.addAll(tables.topicTerms());
    }

    private void add(EntryRef entry, List<Alias> english, List<Alias> hebrew, List<Alias> alone) {
        entries.put(entry, new Names(texts(english), texts(hebrew), texts(alone)));
        Stream.of(english, hebrew, alone)
                .flatMap(Collection::stream)
                .forEach(name -> use(entry, name));
    }

    private void use(EntryRef entry, Alias name) {
        Use use = new Use(entry, Certainty.valueOf(name.mark().name()));
        List<Use> all = uses.computeIfAbsent(NameKey.of(name.text()), key -> new ArrayList<>(1));
        if (!all.contains(use)) {
            all.add(use);
        }
    }

    private static List<String> texts(List<Alias> names) {
        return names.stream().map(Alias::text).distinct().toList();
    }

    /** The names of an entry; empty when there is no such entry. */
    public Optional<Names> names(EntryRef entry) {
        return Optional.ofNullable(entries.get(entry));
    }

    /**
     * Entries of a kind with a name, or a word inside a name, that begins like this, in either
     * script; whole names first, then short ones.
     *
     * @param typed nothing begins with a blank one
     */
    public List<EntryRef> beginning(EntryRef.Kind kind, String typed, int most) {
        String key = NameKey.of(typed);
        Map<EntryRef, Integer> found = new LinkedHashMap<>();
        if (!key.isEmpty()) {
            entries.forEach((entry, names) -> {
                if (entry.kind() == kind) {
                    names.all()
                            .map(NameKey::of)
                            .filter(name -> name.startsWith(key) || name.contains(" " + key))
                            .map(String::length)
                            .forEach(length -> found.merge(entry, length, Math::min));
                }
            });
        }
        return found.entrySet().stream()
                .sorted(
                        Map.Entry.<EntryRef, Integer>comparingByValue()
                                .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** Every entry that goes by a name, nationalities and surnames included. */
    public List<Use> uses(String name) {
        return List.copyOf(uses.getOrDefault(NameKey.of(name), List.of()));
    }

    /** The id of the entry that a phrase must not be taken for; empty when it is not blocked. */
    public Optional<String> blockedFor(String phrase) {
        return Optional.ofNullable(blocks.get(NameKey.of(phrase)));
    }

    /** Whether a phrase is the name of an office, such as prime minister. */
    public boolean isTitle(String phrase) {
        return titles.contains(NameKey.of(phrase));
    }

    public boolean hasTerm(Correction.AddTopicTerm term) {
        String key = NameKey.of(term.term());
        return terms.stream()
                .anyMatch(known ->
                        known.topic().equals(term.topic())
                                && known.language().equals(term.language().code())
                                && NameKey.of(known.term()).equals(key));
    }

    /** Kinds of organisations as in the table. */
    public Set<String> organisationTypes() {
        return Set.copyOf(organisationTypes);
    }

    /** Kinds of offices as in the table. */
    public Set<String> officeTypes() {
        return Set.copyOf(officeTypes);
    }

    /** Corrections that found nothing to correct. */
    public List<Correction> passedOver() {
        return passedOver;
    }
}
