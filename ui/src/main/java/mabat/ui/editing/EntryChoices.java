package mabat.ui.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import mabat.failure.DependencyUnavailableException;
import mabat.knowledge.EntityPrefixes;
import mabat.knowledge.EntryRef;
import mabat.knowledge.EntryRef.Kind;
import mabat.knowledge.NameRegister;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.DiscoveredPeople.Discovered;
import mabat.ui.component.InterfaceLanguage;

/**
 * Entries by the beginning of a name in either script: those of the tables, places among them, and
 * people found in articles.
 */
final class EntryChoices {
    private static final int MOST_FOUND = 20;
    private static final int REMEMBERED = 500;

    private final Supplier<EntityPrefixes> names;
    private final Supplier<NameRegister> register;
    private final DiscoveredPeople people;
    private final ChangeTexts texts;

    /** How people that were offered are written; what is asked again is answered from here. */
    private final Map<EntryRef, Discovered> offered = new LinkedHashMap<>();

    /**
     * What is offered.
     *
     * @param listed kinds of which the tables' entries are
     * @param found whether people found in articles are
     */
    record Offer(Set<Kind> listed, boolean found) {
        Offer {
            listed = Set.copyOf(listed);
        }

        static Offer listed(Kind first, Kind... more) {
            return new Offer(EnumSet.of(first, more), false);
        }

        static Offer people() {
            return new Offer(EnumSet.of(Kind.PERSON), true);
        }

        static Offer foundPeople() {
            return new Offer(Set.of(), true);
        }
    }

    /**
     * @param names always of the present knowledge base
     * @param register likewise
     */
    EntryChoices(
            Supplier<EntityPrefixes> names,
            Supplier<NameRegister> register,
            DiscoveredPeople people,
            ChangeTexts texts) {
        this.names = names;
        this.register = register;
        this.people = people;
        this.texts = texts;
    }

    /** The best first; people found in articles come last. */
    List<EntryRef> find(String typed, Offer offer, int most) {
        List<EntryRef> found = new ArrayList<>();
        names.get()
                .find(typed, one -> offer.listed().contains(EntryRef.of(one.ref()).kind()), most)
                .forEach(entity -> found.add(EntryRef.of(entity.ref())));
        if (offer.listed().contains(Kind.PLACE)) {
            found.addAll(register.get().beginning(Kind.PLACE, typed, most));
        }
        if (offer.found() && !typed.isBlank()) {
            found.addAll(inArticles(typed));
        }
        return found;
    }

    private List<EntryRef> inArticles(String typed) {
        List<EntryRef> found = new ArrayList<>();
        try {
            for (Discovered person : people.find(typed, MOST_FOUND)) {
                EntryRef entry = new EntryRef(Kind.PERSON, person.id());
                remember(entry, person);
                found.add(entry);
            }
        } catch (DependencyUnavailableException away) {
            // the tables are there without it
            return found;
        }
        return found;
    }

    private synchronized void remember(EntryRef entry, Discovered person) {
        if (offered.size() >= REMEMBERED) {
            offered.clear();
        }
        offered.put(entry, person);
    }

    private synchronized List<String> surfaces(EntryRef entry) {
        Discovered person = offered.get(entry);
        return person == null ? List.of() : person.surfaces();
    }

    /** The name in the reader's script where there is one, and what it is. */
    String label(EntryRef entry, InterfaceLanguage language) {
        return name(entry, language)
                + " · "
                + texts.kind(entry.discovered() ? "found" : entry.kind().code(), language);
    }

    private String name(EntryRef entry, InterfaceLanguage language) {
        boolean hebrew = language == InterfaceLanguage.HEBREW;
        if (entry.kind() == Kind.PLACE) {
            return register.get()
                    .names(entry)
                    .flatMap(all -> (hebrew ? all.hebrew() : all.english()).stream().findFirst())
                    .orElse(entry.id());
        }
        List<String> written = surfaces(entry);
        return written.stream()
                .filter(surface -> surface.indexOf(' ') > 0)
                .filter(surface -> isHebrew(surface) == hebrew)
                .findFirst()
                .or(() -> written.stream().filter(one -> one.indexOf(' ') > 0).findFirst())
                .orElseGet(() -> texts.label(entry, language));
    }

    private static boolean isHebrew(String text) {
        return text.chars().anyMatch(c -> c >= 'א' && c <= 'ת');
    }
}
