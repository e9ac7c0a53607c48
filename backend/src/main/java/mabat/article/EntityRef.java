package mabat.article;

/**
 * Names one entity.
 *
 * @param id for countries ISO 3166 alpha-2 in upper case ({@code BY}), otherwise a lower-case slug
 *     ({@code xi-jinping}, {@code sco}, {@code arms-control}); discovered people carry the prefix
 *     {@code unverified:}
 */
public record EntityRef(EntityKind kind, String id) implements Comparable<EntityRef> {
    /** How ids of people begin who were found in articles and stand in no table. */
    public static final String UNVERIFIED = "unverified:";

    public EntityRef {
        if (id.isBlank()) {
            throw new IllegalArgumentException("blank entity id");
        }
    }

    public static EntityRef country(String id) {
        return new EntityRef(EntityKind.COUNTRY, id);
    }

    public static EntityRef person(String id) {
        return new EntityRef(EntityKind.PERSON, id);
    }

    public static EntityRef organisation(String id) {
        return new EntityRef(EntityKind.ORGANISATION, id);
    }

    public static EntityRef topic(String id) {
        return new EntityRef(EntityKind.TOPIC, id);
    }

    @Override
    public int compareTo(EntityRef other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
