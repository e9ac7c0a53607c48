package mabat.knowledge.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.NameKey;
import mabat.knowledge.TopicTerm;

/**
 * Tables with corrections applied, one after the other. Rows keep their order, new ones come last.
 * What names an entry that is not there is passed over.
 */
public final class CorrectedTables {
    private final KnowledgeTables original;
    private final Map<String, CountryRow> countries;
    private final Map<String, PlaceRow> places;
    private final Map<String, PersonRow> people;
    private final Map<String, OrganisationRow> organisations;
    private final Map<String, TopicRow> topics;
    private final Set<OfficeRow> offices;
    private final Set<TopicTerm> terms;
    private final List<Correction> passedOver = new ArrayList<>();

    private CorrectedTables(KnowledgeTables tables) {
        original = tables;
        countries = byId(tables.countries(), CountryRow::id);
        places = byId(tables.places(), PlaceRow::id);
        people = byId(tables.people(), PersonRow::id);
        organisations = byId(tables.organisations(), OrganisationRow::id);
        topics = byId(tables.topics(), TopicRow::id);
        offices = new LinkedHashSet<>(tables.offices());
        terms = new LinkedHashSet<>(tables.topicTerms());
    }

    /** Applies corrections; those about single findings change no table. */
    public static CorrectedTables of(KnowledgeTables tables, List<Correction> corrections) {
        CorrectedTables corrected = new CorrectedTables(tables);
        for (Correction correction : corrections) {
            if (!corrected.apply(correction)) {
                corrected.passedOver.add(correction);
            }
        }
        return corrected;
    }

    /** Corrections that found nothing to correct. */
    public List<Correction> passedOver() {
        return List.copyOf(passedOver);
    }

    /** The tables before they were corrected. */
    public KnowledgeTables original() {
        return original;
    }

    /**
     * @param version of these tables
     */
    public KnowledgeTables tables(String version) {
        return new KnowledgeTables(
                version,
                List.copyOf(countries.values()),
                List.copyOf(places.values()),
                List.copyOf(people.values()),
                List.copyOf(offices),
                List.copyOf(organisations.values()),
                List.copyOf(topics.values()),
                List.copyOf(terms),
                original.blocks(),
                original.titles(),
                original.concepts());
    }

    private boolean apply(Correction correction) {
        return switch (correction) {
            case Correction.AddName add -> addName(add);
            case Correction.HideName hide -> hideName(hide.entry(), hide.name());
            case Correction.AddPerson add ->
                    people.putIfAbsent(
                                    add.id(),
                                    new PersonRow(
                                            add.id(),
                                            "",
                                            clear(add.english()),
                                            clear(add.hebrew()),
                                            List.of(),
                                            List.of()))
                            == null;
            case Correction.AddOrganisation add ->
                    organisations.putIfAbsent(
                                    add.id(),
                                    new OrganisationRow(
                                            add.id(),
                                            "",
                                            add.type(),
                                            add.country(),
                                            clear(add.english()),
                                            clear(add.hebrew())))
                            == null;
            case Correction.AddPlace add ->
                    countries.containsKey(add.country())
                            && places.putIfAbsent(
                                            add.id(),
                                            new PlaceRow(
                                                    add.id(),
                                                    add.country(),
                                                    PlaceRow.Type.valueOf(add.type().name()),
                                                    clear(add.english()),
                                                    clear(add.hebrew())))
                                    == null;
            case Correction.AddOffice add ->
                    people.containsKey(add.person())
                            && offices.add(
                                    new OfficeRow(
                                            add.person(),
                                            add.type(),
                                            add.english(),
                                            add.hebrew(),
                                            add.of(),
                                            add.from(),
                                            add.to(),
                                            "ok"));
            case Correction.AddTopicTerm add ->
                    topics.containsKey(add.topic())
                            && terms.add(
                                    new TopicTerm(
                                            add.topic(),
                                            add.language().code(),
                                            add.term(),
                                            add.weight()));
            case Correction.Hide hide -> hide.entry().discovered() || hide(hide.entry());
            case Correction.Merge merge -> true;
            case Correction.Split split -> true;
            case Correction.WrongMention wrong -> true;
        };
    }

    private boolean hide(EntryRef entry) {
        String id = entry.id();
        return switch (entry.kind()) {
            case COUNTRY -> false;
            case PLACE -> places.remove(id) != null;
            case ORGANISATION -> organisations.remove(id) != null;
            case PERSON -> {
                offices.removeIf(office -> office.person().equals(id));
                yield people.remove(id) != null;
            }
            case TOPIC -> {
                terms.removeIf(term -> term.topic().equals(id));
                yield topics.remove(id) != null;
            }
        };
    }

    private boolean addName(Correction.AddName add) {
        Alias alias = new Alias(add.name(), Alias.Mark.valueOf(add.certainty().name()));
        return edit(
                add.entry(),
                new Edit(
                        add.language(),
                        names -> {
                            List<Alias> more = new ArrayList<>(names);
                            more.add(alias);
                            return List.copyOf(more);
                        },
                        add.surname()));
    }

    private boolean hideName(EntryRef entry, String name) {
        String key = NameKey.of(name);
        UnaryOperator<List<Alias>> without =
                names -> {
                    List<Alias> left =
                            names.stream()
                                    .filter(alias -> !NameKey.of(alias.text()).equals(key))
                                    .toList();
                    // an entry is shown by its first name, so one of each language must stay
                    return left.isEmpty() && !names.isEmpty() ? names : left;
                };
        boolean changed = edit(entry, new Edit(Language.ENGLISH, without, false));
        changed |= edit(entry, new Edit(Language.HEBREW, without, false));
        if (entry.kind() == EntryRef.Kind.PERSON) {
            UnaryOperator<List<Alias>> withoutAny =
                    names ->
                            names.stream()
                                    .filter(alias -> !NameKey.of(alias.text()).equals(key))
                                    .toList();
            changed |= edit(entry, new Edit(Language.ENGLISH, withoutAny, true));
            changed |= edit(entry, new Edit(Language.HEBREW, withoutAny, true));
        }
        return changed;
    }

    /** A change of one list of names. */
    private record Edit(Language language, UnaryOperator<List<Alias>> change, boolean surnames) {
        List<Alias> english(List<Alias> names) {
            return language == Language.ENGLISH && !surnames ? change.apply(names) : names;
        }

        List<Alias> hebrew(List<Alias> names) {
            return language == Language.HEBREW && !surnames ? change.apply(names) : names;
        }

        List<Alias> surnamesEnglish(List<Alias> names) {
            return language == Language.ENGLISH && surnames ? change.apply(names) : names;
        }

        List<Alias> surnamesHebrew(List<Alias> names) {
            return language == Language.HEBREW && surnames ? change.apply(names) : names;
        }
    }

    private boolean edit(EntryRef entry, Edit edit) {
        return switch (entry.kind()) {
            case COUNTRY -> replace(countries, entry.id(), row -> country(row, edit));
            case PLACE -> replace(places, entry.id(), row -> place(row, edit));
            case PERSON -> replace(people, entry.id(), row -> person(row, edit));
            case ORGANISATION -> replace(organisations, entry.id(), row -> organisation(row, edit));
            case TOPIC -> false;
        };
    }

    private static CountryRow country(CountryRow row, Edit edit) {
        return new CountryRow(
                row.id(),
                row.wikidata(),
                edit.english(row.english()),
                edit.hebrew(row.hebrew()),
                row.demonymsEnglish(),
                row.demonymsHebrew(),
                row.successors());
    }

    private static PlaceRow place(PlaceRow row, Edit edit) {
        return new PlaceRow(
                row.id(),
                row.country(),
                row.type(),
                edit.english(row.english()),
                edit.hebrew(row.hebrew()));
    }

    private static PersonRow person(PersonRow row, Edit edit) {
        return new PersonRow(
                row.id(),
                row.wikidata(),
                edit.english(row.english()),
                edit.hebrew(row.hebrew()),
                edit.surnamesEnglish(row.surnamesEnglish()),
                edit.surnamesHebrew(row.surnamesHebrew()));
    }

    private static OrganisationRow organisation(OrganisationRow row, Edit edit) {
        return new OrganisationRow(
                row.id(),
                row.wikidata(),
                row.kind(),
                row.country(),
                edit.english(row.english()),
                edit.hebrew(row.hebrew()));
    }

    private static <R> boolean replace(Map<String, R> rows, String id, UnaryOperator<R> change) {
        R row = rows.get(id);
        if (row == null) {
            return false;
        }
        R changed = change.apply(row);
        rows.put(id, changed);
        return !changed.equals(row);
    }

    private static List<Alias> clear(String name) {
        return List.of(new Alias(name, Alias.Mark.CLEAR));
    }

    private static <R> Map<String, R> byId(Collection<R> rows, Function<R, String> id) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                id,
                                row -> row,
                                (one, other) -> {
                                    throw new IllegalStateException("Two rows of one id: " + one);
                                },
                                LinkedHashMap::new));
    }
}
