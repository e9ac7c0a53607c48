package mabat.benchmark.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import mabat.knowledge.table.Alias;
import mabat.knowledge.table.CountryRow;
import mabat.knowledge.table.KnowledgeTables;
import mabat.knowledge.table.OfficeRow;
import mabat.knowledge.table.OrganisationRow;
import mabat.knowledge.table.PersonRow;
import mabat.knowledge.table.PlaceRow;

/**
 * Chooses whom a story is about: a country that is in the news often or seldom, one it often has to
 * do with, who was in office there on that day, what is at home there.
 */
final class Casting {
    private static final int PARTNERS = 8;
    private static final double FLAT = 3;
    private static final long ORDER = 21;

    /** In the news more than others, most of all the first. */
    private static final List<String> OFTEN =
            List.of(
                    "US", "IL", "RU", "UA", "CN", "IR", "GB", "FR", "DE", "TR", "SY", "LB", "EG",
                    "SA", "IN", "JO", "QA", "JP", "KP", "KR", "PL", "IT", "ES", "BR", "IQ", "YE",
                    "AE", "CA", "AU", "PK", "AF", "BY", "GR", "NL", "MX", "VE", "ZA", "ET", "SD");

    private final Map<String, Word> names = new HashMap<>();
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Map<String, Weighted<Word>> organisations = new HashMap<>();
    private final Map<String, Weighted<Word>> places = new HashMap<>();
    private final Map<String, List<String>> partners = new HashMap<>();
    private final Weighted<String> countries;
    private final Weighted<Word> international;
    private final Weighted<Word> concepts;

    private record Holder(OfficeRow office, Cast.Person person) {
        boolean heldOn(LocalDate day) {
            LocalDate to = office.to();
            return !day.isBefore(office.from()) && (to == null || !day.isAfter(to));
        }
    }

    Casting(KnowledgeTables tables) {
        Random order = new Random(ORDER);
        List<String> ids = new ArrayList<>(OFTEN);
        for (CountryRow row : tables.countries()) {
            names.put(row.id(), word(row.english(), row.hebrew()));
            if (!OFTEN.contains(row.id()) && row.successors().isEmpty()) {
                ids.add(row.id());
            }
        }
        ids.removeIf(id -> !names.containsKey(id));
        countries = Weighted.zipf(ids, FLAT);
        for (String id : ids) {
            List<String> some = new ArrayList<>();
            for (int i = 0; i < PARTNERS; i++) {
                some.add(countries.draw(order));
            }
            partners.put(id, some);
        }
        gatherHolders(tables);
        gatherPlaces(tables);
        international = gatherOrganisations(tables);
        List<Word> shared = new ArrayList<>();
        tables.concepts().stream()
                .filter(concept -> !concept.english().isEmpty() && !concept.hebrew().isEmpty())
                .forEach(concept ->
                        shared.add(new Word(concept.english().get(0), concept.hebrew().get(0))));
        Collections.shuffle(shared, order);
        concepts = Weighted.zipf(shared, 10);
    }

    private void gatherHolders(KnowledgeTables tables) {
        Map<String, PersonRow> people = new HashMap<>();
        tables.people().forEach(row -> people.put(row.id(), row));
        for (OfficeRow office : tables.offices()) {
            PersonRow row = people.get(office.person());
            if (row == null) {
                throw new IllegalStateException("nobody is " + office.person());
            }
            Word name = word(row.english(), row.hebrew());
            Word surname =
                    new Word(
                            surname(row.surnamesEnglish(), name.english()),
                            surname(row.surnamesHebrew(), name.hebrew()));
            Word title = new Word(office.titleEnglish(), office.titleHebrew());
            holders.computeIfAbsent(office.of(), of -> new ArrayList<>())
                    .add(new Holder(office, new Cast.Person(title, name, surname)));
        }
    }

    private void gatherPlaces(KnowledgeTables tables) {
        Map<String, List<Word>> found = new HashMap<>();
        for (PlaceRow row : tables.places()) {
            found.computeIfAbsent(row.country(), country -> new ArrayList<>())
                    .add(word(row.english(), row.hebrew()));
        }
        found.forEach((country, some) -> places.put(country, Weighted.zipf(some, 0)));
    }

    private Weighted<Word> gatherOrganisations(KnowledgeTables tables) {
        Map<String, List<Word>> found = new HashMap<>();
        for (OrganisationRow row : tables.organisations()) {
            if (!row.newsAgency()) {
                found.computeIfAbsent(row.country(), country -> new ArrayList<>())
                        .add(word(row.english(), row.hebrew()));
            }
        }
        found.forEach((country, some) -> organisations.put(country, Weighted.zipf(some, 1)));
        return Weighted.zipf(found.getOrDefault("", List.of()), 2);
    }

    private static String surname(List<Alias> surnames, String name) {
        return surnames.isEmpty() ? name : surnames.get(0).text();
    }

    private static Word word(List<Alias> english, List<Alias> hebrew) {
        return new Word(english.get(0).text(), hebrew.get(0).text());
    }

    /** The country an affair is about. */
    String country(RandomGenerator random) {
        return countries.draw(random);
    }

    /** Everybody for a story about this country on this day. */
    Cast cast(String country, LocalDate day, RandomGenerator random) {
        List<String> ids = new ArrayList<>(List.of(country));
        int more = 1 + random.nextInt(3);
        List<String> near = partners.getOrDefault(country, List.of());
        while (ids.size() <= more) {
            boolean usual = !near.isEmpty() && random.nextInt(10) < 7;
            String id = usual ? near.get(random.nextInt(near.size())) : countries.draw(random);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        List<Word> drawn = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            drawn.add(concepts.draw(random));
        }
        return new Cast(
                ids.stream().map(id -> names.getOrDefault(id, new Word(id, id))).toList(),
                people(ids, day, random),
                List.of(organisation(country, random), international.draw(random)),
                ids.stream().map(id -> place(id, random)).toList(),
                drawn);
    }

    private List<Cast.Person> people(List<String> ids, LocalDate day, RandomGenerator random) {
        List<Cast.Person> people = new ArrayList<>();
        for (String id : ids) {
            List<Holder> holding =
                    holders.getOrDefault(id, List.of()).stream()
                            .filter(holder -> holder.heldOn(day))
                            .toList();
            if (!holding.isEmpty()) {
                people.add(holding.get(random.nextInt(holding.size())).person());
            }
        }
        if (people.isEmpty() || random.nextInt(3) == 0) {
            Word name = InventedNames.draw(random);
            people.add(new Cast.Person(new Word("Minister", "השר"), name, name));
        }
        return people;
    }

    private Word organisation(String country, RandomGenerator random) {
        Weighted<Word> own = organisations.get(country);
        return own == null ? international.draw(random) : own.draw(random);
    }

    private Word place(String country, RandomGenerator random) {
        Weighted<Word> own = places.get(country);
        return own == null
                ? names.getOrDefault(country, new Word(country, country))
                : own.draw(random);
    }
}
