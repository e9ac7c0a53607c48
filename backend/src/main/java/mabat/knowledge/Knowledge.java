package mabat.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.match.NameReader;
import mabat.knowledge.table.Alias;
import mabat.knowledge.table.CorrectedTables;
import mabat.knowledge.table.KnowledgeTables;
import mabat.knowledge.table.OfficeRow;
import mabat.knowledge.table.OrganisationRow;
import mabat.knowledge.table.PlaceRow;
import org.jspecify.annotations.Nullable;

/**
 * Everything the tables say: the entities, who they are and how they are recognised. Immutable and
 * thread-safe; building it takes a second, so build it once.
 */
public final class Knowledge {
    private final KnowledgeTables original;
    private final List<Correction> corrections;
    private final List<Correction> passedOver;
    private final Verdicts verdicts;
    private final KnowledgeTables tables;
    private final KnowledgeBase base;
    private final NameReader reader;
    private final Map<String, List<Office>> offices = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Set<String> newsAgencies;

    /**
     * @param previous the same tables under other corrections, whose parts may be kept; absent at
     *     first
     */
    private Knowledge(
            KnowledgeTables original, List<Correction> corrections, @Nullable Knowledge previous) {
        this.original = original;
        this.corrections = List.copyOf(corrections);
        this.verdicts = new Verdicts(corrections);
        CorrectedTables corrected = CorrectedTables.of(original, corrections);
        this.passedOver = corrected.passedOver();
        this.tables = corrected.tables(version(original, corrections, passedOver));
        for (OfficeRow row : tables.offices()) {
            offices.computeIfAbsent(row.person(), person -> new ArrayList<>()).add(office(row));
        }
        offices.replaceAll((person, held) ->
                held.stream().sorted(Comparator.comparing(Office::from).reversed()).toList());
        for (OrganisationRow row : tables.organisations()) {
            if (!row.country().isEmpty()) {
                homes.put(row.id(), row.country());
            }
        }
        newsAgencies =
                tables.organisations().stream()
                        .filter(OrganisationRow::newsAgency)
                        .map(OrganisationRow::id)
                        .collect(Collectors.toUnmodifiableSet());
        boolean same = previous != null && previous.tables.version().equals(tables.version());
        base =
                same && previous != null
                        ? previous.base
                        : new KnowledgeBase(tables.version(), entities());
        reader = same && previous != null ? previous.reader : new NameReader(tables);
    }

    /** The tables that ship with Mabat. */
    public static Knowledge standard() {
        return new Knowledge(KnowledgeTables.standard(), List.of(), null);
    }

    /**
     * The same tables with exactly these corrections; takes about a second.
     *
     * @param others in the order they were made
     */
    public Knowledge with(List<Correction> others) {
        return new Knowledge(original, others, this);
    }

    /** Equal for equal tables, whatever editors corrected. */
    public String edition() {
        return original.version();
    }

    /** What editors corrected, in the order they did. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** Corrections without effect, because what they correct is not in the tables. */
    public List<Correction> passedOver() {
        return passedOver;
    }

    /** Who goes by which name, with other corrections than these. */
    public NameRegister register(List<Correction> others) {
        return new NameRegister(CorrectedTables.of(original, others));
    }

    /** What editors decided about single findings. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /**
     * Equal for equal tables and corrections. Verdicts on single articles do not count: they change
     * those articles only, which have a {@linkplain Verdicts#stamp stamp} for it.
     */
    private static String version(
            KnowledgeTables original, List<Correction> corrections, List<Correction> passedOver) {
        SortedSet<String> lines = new TreeSet<>();
        corrections.stream()
                .filter(correction -> !(correction instanceof Correction.WrongMention))
                .filter(correction -> !passedOver.contains(correction))
                .forEach(correction -> lines.add(correction.toString()));
        return lines.isEmpty() ? original.version() : original.version() + "+" + Checksum.of(lines);
    }

    public KnowledgeBase base() {
        return base;
    }

    /** Words and entities that speak for topics. */
    public List<TopicTerm> topicTerms() {
        return tables.topicTerms();
    }

    /** Vocabulary that both languages have a word for. */
    public List<Concept> concepts() {
        return tables.concepts();
    }

    /**
     * Cities and regions as something both languages have a name for. They are no entities, since a
     * city does not stand for its country in a query.
     */
    public List<Concept> places() {
        return tables.places().stream()
                .filter(place -> place.type() != PlaceRow.Type.METONYM)
                .map(place ->
                        new Concept(
                                "place:" + place.id(),
                                clear(place.english()),
                                clear(place.hebrew())))
                .filter(place -> !place.english().isEmpty() && !place.hebrew().isEmpty())
                .toList();
    }

    private static List<String> clear(List<Alias> names) {
        return names.stream()
                .filter(name -> name.mark() == Alias.Mark.CLEAR)
                .map(Alias::text)
                .toList();
    }

    /** Offices of a person, newest first; empty for people without one and for everything else. */
    public List<Office> offices(EntityRef person) {
        return person.kind() == EntityKind.PERSON
                ? offices.getOrDefault(person.id(), List.of())
                : List.of();
    }

    /** The country an organisation is at home in; absent for international ones. */
    public @Nullable String home(EntityRef organisation) {
        return organisation.kind() == EntityKind.ORGANISATION ? homes.get(organisation.id()) : null;
    }

    /** Whether an organisation is a news agency: credited rather than written about. */
    public boolean isNewsAgency(EntityRef organisation) {
        return organisation.kind() == EntityKind.ORGANISATION
                && newsAgencies.contains(organisation.id());
    }

    /**
     * What is named in a document, in text order.
     *
     * @param parts title and paragraphs; names do not reach from one into the next
     * @param day when it appeared, if known; chooses among people of one name
     */
    public List<Sighting> sightings(List<? extends CharSequence> parts, @Nullable LocalDate day) {
        return reader.read(parts, day);
    }

    /**
     * Finds names of countries, people and organisations in a query or another short text. Cities
     * are left out: who asks for Minsk does not ask for all of Belarus.
     */
    public EntityFinder finder() {
        return text ->
                reader.read(List.of(text), null).stream()
                        .filter(seen -> !seen.kind().isPlace() && seen.kind() != NameKind.TITLE)
                        .map(seen ->
                                new Recognised(
                                        seen.entity(), seen.start(), seen.end(), seen.sure()))
                        .toList();
    }

    private List<Entity> entities() {
        List<Entity> all = new ArrayList<>();
        tables.countries()
                .forEach(row ->
                        all.add(
                                entity(
                                        EntityRef.country(row.id()),
                                        row.wikidata(),
                                        row.english(),
                                        row.hebrew())));
        tables.people()
                .forEach(row ->
                        all.add(
                                entity(
                                        EntityRef.person(row.id()),
                                        row.wikidata(),
                                        withClear(row.english(), row.surnamesEnglish()),
                                        withClear(row.hebrew(), row.surnamesHebrew()))));
        tables.organisations()
                .forEach(row ->
                        all.add(
                                entity(
                                        EntityRef.organisation(row.id()),
                                        row.wikidata(),
                                        row.english(),
                                        row.hebrew())));
        tables.countries().stream()
                .filter(row -> row.successors().isEmpty())
                .forEach(row -> all.addAll(Ministries.of(row)));
        tables.topics()
                .forEach(row ->
                        all.add(
                                new Entity(
                                        EntityRef.topic(row.id()),
                                        "",
                                        row.english(),
                                        row.hebrew(),
                                        List.of(row.english()),
                                        List.of(row.hebrew()),
                                        List.of())));
        return all;
    }

    private Entity entity(EntityRef ref, String wikidata, List<Alias> english, List<Alias> hebrew) {
        return new Entity(
                ref,
                wikidata,
                english.get(0).text(),
                hebrew.get(0).text(),
                texts(english),
                texts(hebrew),
                offices(ref));
    }

    private static List<Alias> withClear(List<Alias> names, List<Alias> surnames) {
        List<Alias> all = new ArrayList<>(names);
        surnames.stream().filter(name -> name.mark() == Alias.Mark.CLEAR).forEach(all::add);
        return all;
    }

    private static List<String> texts(List<Alias> names) {
        Set<String> texts = new LinkedHashSet<>();
        names.forEach(name -> texts.add(name.text()));
        return List.copyOf(texts);
    }

    private static Office office(OfficeRow row) {
        return new Office(
                OfficeKind.of(row.kind()).orElse(OfficeKind.OTHER),
                row.titleEnglish(),
                row.titleHebrew(),
                row.of(),
                row.from(),
                row.to());
    }
}
