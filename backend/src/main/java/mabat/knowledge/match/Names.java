package mabat.knowledge.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mabat.article.EntityRef;
import mabat.knowledge.Ministries;
import mabat.knowledge.NameKind;
import mabat.knowledge.table.Alias;
import mabat.knowledge.table.BlockRow;
import mabat.knowledge.table.CountryRow;
import mabat.knowledge.table.KnowledgeTables;
import mabat.knowledge.table.OrganisationRow;
import mabat.knowledge.table.PersonRow;
import mabat.knowledge.table.PlaceRow;
import mabat.knowledge.table.TitleRow;

/** All names of the tables, ready to be looked for. Immutable once built. */
final class Names {
    /** Words that begin names but are ordinary words far more often. */
    private static final Set<String> NO_FIRST_NAMES =
            Set.of("לי", "בן", "בר", "אל", "אן", "לה", "דה", "גם", "מר", "the", "al", "de", "san");

    /** Also written as two words. */
    private static final String INTERNATIONAL = "בינלאומי";

    final Vocabulary vocabulary = new Vocabulary();
    final NameTrie trie = new NameTrie();
    private final BitSet firstNames = new BitSet();

    /** Ids of the people who go by a first name, by its number. */
    private final Map<Integer, Set<String>> bearers = new HashMap<>();

    private final WordCutter cutter = new WordCutter();
    private final Words words = new Words();

    Names(KnowledgeTables tables) {
        tables.countries().forEach(this::add);
        tables.places().forEach(this::add);
        tables.organisations().forEach(this::add);
        tables.people().forEach(this::add);
        tables.titles().forEach(this::add);
        for (Ministries ministry : Ministries.values()) {
            for (String phrase : ministry.phrases()) {
                boolean hebrew = Letters.isHebrew(phrase.charAt(0));
                path(phrase, new Sense.Ministry(ministry.code(), hebrew), false);
            }
        }
        tables.blocks().forEach(this::add);
        for (String name : GivenNames.LIST) {
            firstNames.set(vocabulary.add(name.toCharArray(), 0, name.length()));
        }
        for (TitleRow title : tables.titles()) {
            firstNames.clear(firstWord(title.phrase()));
        }
    }

    /** Whether a normalised word is a first name, of somebody in the tables or otherwise. */
    boolean isFirstName(Words text, int word) {
        int number = vocabulary.find(text.letters, text.from[word], text.to[word]);
        return number != Vocabulary.UNKNOWN && firstNames.get(number);
    }

    /**
     * Whether a normalised word is a first name, but of none of the people that a name may mean.
     *
     * @param senses what the name behind the word may mean
     */
    boolean isFirstNameOfOthers(Words text, int word, List<Sense.Named> senses) {
        if (!isFirstName(text, word)) {
            return false;
        }
        int number = vocabulary.find(text.letters, text.from[word], text.to[word]);
        Set<String> called = bearers.getOrDefault(number, Set.of());
        for (Sense.Named sense : senses) {
            if (called.contains(sense.source())) {
                return false;
            }
        }
        return true;
    }

    private void add(CountryRow row) {
        EntityRef country = EntityRef.country(row.id());
        for (Alias name : all(row.english(), row.hebrew())) {
            add(name, country, NameKind.NAME, row.id(), Sense.Article.NEVER);
        }
        for (Alias name : row.demonymsEnglish()) {
            add(name, country, NameKind.DEMONYM, row.id(), Sense.Article.MAY);
        }
        Set<String> listed = new HashSet<>();
        row.demonymsHebrew().forEach(name -> listed.add(name.text()));
        for (Alias stem : row.demonymsHebrew()) {
            for (Map.Entry<String, HebrewDemonyms.Form> form :
                    HebrewDemonyms.forms(stem.text()).entrySet()) {
                boolean stemItself = form.getKey().equals(stem.text());
                if (stemItself || !listed.contains(form.getKey())) {
                    demonym(country, form.getKey(), form.getValue(), stem.mark());
                }
            }
        }
    }

    private void demonym(
            EntityRef country, String form, HebrewDemonyms.Form kind, Alias.Mark mark) {
        if (kind == HebrewDemonyms.Form.FEMININE
                && mark == Alias.Mark.CLEAR
                && HebrewDemonyms.isLanguage(form)) {
            Alias language = new Alias(form, Alias.Mark.AMBIGUOUS);
            add(language, country, NameKind.DEMONYM, country.id(), Sense.Article.NEVER);
            Alias adjective = new Alias(form, Alias.Mark.CLEAR);
            add(adjective, country, NameKind.DEMONYM, country.id(), Sense.Article.MUST);
        } else {
            add(new Alias(form, mark), country, NameKind.DEMONYM, country.id(), Sense.Article.MAY);
        }
    }

    private void add(PlaceRow row) {
        NameKind kind =
                switch (row.type()) {
                    case CAPITAL -> NameKind.CAPITAL;
                    case CITY -> NameKind.CITY;
                    case REGION -> NameKind.REGION;
                    case METONYM -> NameKind.METONYM;
                };
        Sense.Article article = kind == NameKind.METONYM ? Sense.Article.MAY : Sense.Article.NEVER;
        for (Alias name : all(row.english(), row.hebrew())) {
            add(name, EntityRef.country(row.country()), kind, row.id(), article);
        }
    }

    private void add(OrganisationRow row) {
        for (Alias name : all(row.english(), row.hebrew())) {
            add(name, EntityRef.organisation(row.id()), NameKind.NAME, row.id(), Sense.Article.MAY);
        }
    }

    private void add(PersonRow row) {
        EntityRef person = EntityRef.person(row.id());
        for (Alias name : all(row.english(), row.hebrew())) {
            add(name, person, NameKind.FULL_NAME, row.id(), Sense.Article.NEVER);
            int first = firstWord(name.text());
            if (words.length(0) >= 2 && words.size > 1 && !NO_FIRST_NAMES.contains(words.text(0))) {
                firstNames.set(first);
                bearers.computeIfAbsent(first, number -> new HashSet<>()).add(row.id());
            }
        }
        for (Alias name : all(row.surnamesEnglish(), row.surnamesHebrew())) {
            add(name, person, NameKind.SURNAME, row.id(), Sense.Article.NEVER);
        }
    }

    private void add(TitleRow row) {
        Set<String> names =
                row.names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        path(row.phrase(), new Sense.Title(OfficeKinds.bits(row.offices()), names), false);
    }

    private void add(BlockRow row) {
        path(row.phrase(), new Sense.Block(row.eats()), row.language().equals("he"));
    }

    private void add(
            Alias name, EntityRef entity, NameKind kind, String source, Sense.Article article) {
        boolean capitalised = Character.isUpperCase(name.text().charAt(0));
        Sense sense = new Sense.Named(entity, kind, source, name.mark(), capitalised, article);
        path(name.text(), sense, false);
        if (name.text().contains(INTERNATIONAL)) {
            path(name.text().replace(INTERNATIONAL, "בין-לאומי"), sense, false);
        }
        if (kind != NameKind.DEMONYM && kind != NameKind.CITY) {
            looselySpelled();
        }
    }

    /** Lets the words of the name that was added last be found under looser spelling. */
    private void looselySpelled() {
        for (int i = 0; i < words.size; i++) {
            vocabulary.loosen(words.letters, words.from[i], words.to[i]);
        }
    }

    /**
     * @param openEnd whether a last word of one letter stands for all words that begin with it
     */
    private void path(String name, Sense sense, boolean openEnd) {
        cutter.cut(name, words);
        int[] path = new int[words.size];
        int[] bare = new int[words.size];
        int bareSize = 0;
        for (int i = 0; i < words.size; i++) {
            boolean open = openEnd && i > 0 && i == words.size - 1 && words.length(i) == 1;
            path[i] =
                    open
                            ? NameTrie.beginningWith(words.letters[words.from[i]])
                            : vocabulary.add(words.letters, words.from[i], words.to[i]);
            if (words.kind[i] != Words.PUNCTUATION) {
                bare[bareSize++] = path[i];
            }
        }
        if (bareSize == 0) {
            throw new IllegalArgumentException("A name without letters: '" + name + "'");
        }
        trie.add(path, sense);
        vocabulary.begin(path[0]);
        if (bareSize < path.length) {
            trie.add(Arrays.copyOf(bare, bareSize), sense);
            vocabulary.begin(bare[0]);
        }
    }

    /** The number of the first word of a name that was added. */
    private int firstWord(String name) {
        cutter.cut(name, words);
        return vocabulary.find(words.letters, words.from[0], words.to[0]);
    }

    private static List<Alias> all(List<Alias> english, List<Alias> hebrew) {
        return Stream.concat(english.stream(), hebrew.stream()).toList();
    }
}
