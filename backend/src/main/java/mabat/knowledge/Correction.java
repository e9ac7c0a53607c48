package mabat.knowledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says differently from the tables. Corrections are applied in the order they were
 * made; one that makes no sense any more, because the tables have changed, is passed over and
 * reported ({@link Knowledge#passedOver()}).
 */
public sealed interface Correction {

    /** How far a name may be believed; the marks of the tables. */
    enum Certainty {
        /** It always means this entry. */
        CLEAR,
        /** It counts only when something around it supports it. */
        AMBIGUOUS,
        /** An ordinary word as well: as above, and a preposition is no support. */
        WEAK,
        /** It counts only when written in upper case. */
        UPPER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a place is. */
    enum PlaceType {
        CAPITAL,
        CITY,
        REGION,
        /** A building or street that stands for a government. */
        METONYM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Another name.
     *
     * @param language Hebrew or English
     * @param surname for people: a form that may stand alone in a headline
     */
    record AddName(
            EntryRef entry, Language language, String name, Certainty certainty, boolean surname)
            implements Correction {}

    /** A name that is not this entry's, in whichever language it stands. */
    record HideName(EntryRef entry, String name) implements Correction {}

    record AddPerson(String id, String english, String hebrew) implements Correction {}

    /**
     * @param type as in organisations.tsv: international, party, company, …
     * @param country id of its home; empty for international ones
     */
    record AddOrganisation(String id, String type, String country, String english, String hebrew)
            implements Correction {}

    /**
     * @param country id of the country it speaks for
     */
    record AddPlace(String id, PlaceType type, String country, String english, String hebrew)
            implements Correction {}

    /**
     * An office of a person in the tables.
     *
     * @param type as in offices.tsv: head_of_state, foreign_minister, …
     * @param of id of a country or organisation
     * @param to last day; absent when the person still holds it
     */
    record AddOffice(
            String person,
            String type,
            String of,
            String english,
            String hebrew,
            LocalDate from,
            @Nullable LocalDate to)
            implements Correction {}

    /**
     * A word that speaks for a topic.
     *
     * @param weight 3 strong, 2 typical, 1 weak, negative against
     */
    record AddTopicTerm(String topic, Language language, String term, int weight)
            implements Correction {}

    /** An entry that is not to be recognised at all; also for people found in articles. */
    record Hide(EntryRef entry) implements Correction {}

    /**
     * Somebody found in articles is somebody else that we know, or that was found under another
     * spelling.
     *
     * @param discovered id that starts with {@link EntityRef#UNVERIFIED}
     * @param into id of a person, discovered or not
     */
    record Merge(String discovered, String into) implements Correction {}

    /**
     * Two people were taken for one: these ways of writing mean another one.
     *
     * @param surfaces as they stand in articles
     * @param into id of the other one; may be new when it starts with {@link EntityRef#UNVERIFIED}
     */
    record Split(String discovered, SortedSet<String> surfaces, String into) implements Correction {
        public Split {
            surfaces = Collections.unmodifiableSortedSet(new TreeSet<>(surfaces));
        }
    }

    /**
     * In one article a name does not mean what was recognised.
     *
     * @param surface as it stands there; empty for every way it was written
     */
    record WrongMention(ArticleId article, EntityRef entity, String surface)
            implements Correction {}
}
