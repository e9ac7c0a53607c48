package mabat.knowledge.match;

import java.util.Set;
import mabat.article.EntityRef;
import mabat.knowledge.NameKind;
import mabat.knowledge.table.Alias;

/** What a name can mean. */
sealed interface Sense {
    /** How a name stands to the Hebrew article written in front of it. */
    enum Article {
        /** Countries, cities and people do not take it. */
        NEVER,
        MAY,
        /** Only with it: {@code הסינית} is Chinese, {@code סינית} mostly the language. */
        MUST
    }

    /**
     * An entity.
     *
     * @param source id of the row the name stands in
     * @param capitalised whether the first word of the name is written with a capital letter
     */
    record Named(
            EntityRef entity,
            NameKind kind,
            String source,
            Alias.Mark mark,
            boolean capitalised,
            Article article)
            implements Sense {
        /** The same, needing support. */
        Named ambiguously() {
            return new Named(entity, kind, source, Alias.Mark.AMBIGUOUS, capitalised, article);
        }

        boolean ambiguous() {
            return mark == Alias.Mark.AMBIGUOUS || mark == Alias.Mark.WEAK;
        }
    }

    /** A phrase in which the name of {@code eats} means something else. */
    record Block(String eats) implements Sense {}

    /**
     * Words for a ministry: {@code foreign ministry}.
     *
     * @param kind first part of the ministry's id, see {@link mabat.knowledge.Ministries}
     * @param hebrew whether the words are Hebrew, where the country follows
     */
    record Ministry(String kind, boolean hebrew) implements Sense {}

    /**
     * Words for an office.
     *
     * @param offices bits by {@link OfficeKinds}
     * @param names titles of offices that the words stand for, in lower case
     */
    record Title(int offices, Set<String> names) implements Sense {}
}
