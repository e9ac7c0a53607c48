package mabat.ui.component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mabat.article.EntityRef;
import mabat.search.CountBasis;
import mabat.search.FacetField;

/** Addresses of entities and stories, relative to the root of the application. */
public final class EntityLinks {
    private EntityLinks() {}

    /** What is known of an entity. */
    public static String entity(EntityRef entity) {
        return "entity/" + encoded(entity.id());
    }

    /** The same; for mentions its page lists everything that names it. */
    public static String entity(EntityRef entity, CountBasis basis) {
        return basis == CountBasis.MENTIONS ? entity(entity) + "?count=mentions" : entity(entity);
    }

    /** The entity a facet's value is; empty for outlets and languages. */
    public static Optional<EntityRef> of(FacetField field, String id) {
        if (id.isBlank()) {
            return Optional.empty();
        }
        return switch (field) {
            case COUNTRY -> Optional.of(EntityRef.country(id));
            case LEADER, PERSON -> Optional.of(EntityRef.person(id));
            case ORGANISATION -> Optional.of(EntityRef.organisation(id));
            case TOPIC -> Optional.of(EntityRef.topic(id));
            case OUTLET, LANGUAGE -> Optional.empty();
        };
    }

    public static String story(String id) {
        return "story/" + encoded(id);
    }

    /** A colon may stay, and ids of discovered people are easier to read with it. */
    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
