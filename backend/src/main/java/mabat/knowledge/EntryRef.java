package mabat.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mabat.article.EntityKind;
import mabat.article.EntityRef;

/**
 * Names one entry of the knowledge base; more than the entities, since a place is known and
 * recognised but counts as its country.
 *
 * @param id unique within the kind
 */
public record EntryRef(Kind kind, String id) {
    /** What an entry is. */
    public enum Kind {
        COUNTRY,
        PLACE,
        PERSON,
        ORGANISATION,
        TOPIC;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static EntryRef of(EntityRef entity) {
        return new EntryRef(Kind.valueOf(entity.kind().name()), entity.id());
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<EntryRef> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.code().equals(text.substring(0, colon)))
                        .findFirst()
                        .map(kind -> new EntryRef(kind, text.substring(colon + 1)));
    }

    /** The entity; empty for places. */
    public Optional<EntityRef> entity() {
        return kind == Kind.PLACE
                ? Optional.empty()
                : Optional.of(new EntityRef(EntityKind.valueOf(kind.name()), id));
    }

    /** Whether it is a person found in articles rather than in a table. */
    public boolean discovered() {
        return kind == Kind.PERSON && id.startsWith(EntityRef.UNVERIFIED);
    }

    /** {@code person:xi-jinping}. */
    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
