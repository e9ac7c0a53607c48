package mabat.knowledge.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A name at one place of a document, not yet believed. */
final class Candidate {
    final int part;
    final int start;
    final int end;

    /** Number of the first word in the part; punctuation counts. */
    final int firstWord;

    final int lastWord;

    /** What it can mean; never empty unless it is a title or ministry. */
    List<Sense.Named> senses;

    /** The title that it is, if it is one. */
    final Sense.@Nullable Title title;

    /** The ministry that it is, if it is one. */
    final Sense.@Nullable Ministry ministry;

    /** Flags of {@link Particles} written in front; 0 for none. */
    final int particles;

    /** Whether the word before says that a city follows. */
    final boolean announcedCity;

    /** Whether another person's first name stands directly before. */
    final boolean otherFirstName;

    /** Whether it is an English name in running text: a word in small letters stands before. */
    final boolean afterSmallWord;

    /** Whether it opens a sentence of which a country is the likely subject. */
    final boolean subject;

    Sense.@Nullable Named chosen;
    boolean sure;

    Candidate(
            int part,
            int start,
            int end,
            int firstWord,
            int lastWord,
            List<Sense.Named> senses,
            Sense.@Nullable Title title,
            Sense.@Nullable Ministry ministry,
            int particles,
            boolean announcedCity,
            boolean otherFirstName,
            boolean afterSmallWord,
            boolean subject) {
        this.part = part;
        this.start = start;
        this.end = end;
        this.firstWord = firstWord;
        this.lastWord = lastWord;
        this.senses = senses;
        this.title = title;
        this.ministry = ministry;
        this.particles = particles;
        this.announcedCity = announcedCity;
        this.otherFirstName = otherFirstName;
        this.afterSmallWord = afterSmallWord;
        this.subject = subject;
    }

    boolean isTitle() {
        return title != null;
    }

    /** Whether everything it could mean has been ruled out. */
    boolean isNothing() {
        return senses.isEmpty() && title == null && ministry == null;
    }

    /** Rules out what is not to be kept. */
    void keep(Predicate<Sense.Named> kept) {
        List<Sense.Named> left = new ArrayList<>(senses.size());
        for (Sense.Named sense : senses) {
            if (kept.test(sense)) {
                left.add(sense);
            }
        }
        senses = left;
    }

    void choose(Sense.Named sense, boolean sure) {
        this.chosen = sense;
        this.sure = sure;
    }
}
