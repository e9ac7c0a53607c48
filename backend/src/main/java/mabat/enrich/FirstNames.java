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

    private final WordSet names;

    FirstNames(KnowledgeBase base) {
        Set<String> all = new HashSet<>();
        for (Entity person : base.all(EntityKind.PERSON).toList()) {
            add(person.english().toLowerCase(Locale.ROOT), all);
            add(person.hebrew(), all);
        }
        for (String line : lines()) {
            if (line.startsWith("- ")) {
                all.remove(line.substring(2));
            } else if (!line.startsWith("#")) {
                all.addAll(List.of(line.split(" ")));
            }
        }
        names = new WordSet(all);
    }

    private static void add(String name, Set<String> all) {
        int blank = name.indexOf(' ');
        if (blank >= SHORTEST) {
            all.add(name.substring(0, blank));
        }
    }

    boolean isEnglish(NameWord word) {
        return names.hasLower(word.whole(), word.start(), word.end());
    }

    /** Whether a Hebrew word is a first name when so many letters are taken off in front. */
    boolean isHebrew(NameWord word, int taken) {
        return names.has(word.whole(), word.start() + taken, word.end());
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
