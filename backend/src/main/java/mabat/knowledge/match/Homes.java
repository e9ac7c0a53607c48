package mabat.knowledge.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.table.OrganisationRow;
import org.jspecify.annotations.Nullable;

/** Where organisations are at home, and which of them are institutions of their country. */
final class Homes {
    /** Kinds whose short names ("the Senate") mean the one of the country spoken of. */
    private static final Set<String> INSTITUTIONS =
            Set.of("parliament", "court", "central_bank", "agency", "military", "party");

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    Homes(List<OrganisationRow> organisations) {
        for (OrganisationRow row : organisations) {
            if (!row.country().isEmpty()) {
                countries.put(row.id(), row.country());
            }
            kinds.put(row.id(), row.kind());
        }
    }

    /** The home country of an organisation; absent for international ones and for others. */
    @Nullable String of(EntityRef entity) {
        return entity.kind() == EntityKind.ORGANISATION ? countries.get(entity.id()) : null;
    }

    boolean isParty(EntityRef organisation) {
        return "party".equals(kinds.get(organisation.id()));
    }

    /** Whether both are parties of one country, or both companies. */
    boolean areAlike(EntityRef one, EntityRef other) {
        String kind = kinds.get(one.id());
        return kind != null
                && kind.equals(kinds.get(other.id()))
                && (kind.equals("company")
                        || kind.equals("party")
                                && Objects.equals(
                                        countries.get(one.id()), countries.get(other.id())));
    }

    boolean isInstitution(EntityRef organisation) {
        return INSTITUTIONS.contains(kinds.getOrDefault(organisation.id(), ""));
    }
}
