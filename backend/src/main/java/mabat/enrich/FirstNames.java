package mabat.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;

/** First names in both languages: those of everybody in the tables, and common ones. */
final class FirstNames {
    private static final int SHORTEST = 3;
    private static final String FILE = "/mabat/enrich/first-names.txt";

    private final Set<String> names = new HashSet<>();

    FirstNames(KnowledgeBase base) {
        base.all(EntityKind.PERSON).forEach(this::add);
        for (String line : lines()) {
            if (line.startsWith("- ")) {
                names.remove(line.substring(2));
            } else if (!line.startsWith("#")) {
                names.addAll(List.of(line.split(" ")));
            }
        }
    }

    private void add(Entity person) {
        add(person.english().toLowerCase(Locale.ROOT));
        add(person.hebrew());
    }

    private void add(String name) {
        int blank = name.indexOf(' ');
        if (blank >= SHORTEST) {
            names.add(name.substring(0, blank));
        }
    }

    boolean isEnglish(String word) {
        return names.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isHebrew(String word) {
        return names.contains(word);
    }

    private static List<String> lines() {
        try (InputStream in = FirstNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
