package mabat.entity;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.Entity;
import mabat.knowledge.Office;
import mabat.search.CountBasis;
import mabat.search.ResultPage;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one entity.
 *
 * @param known its entry in the knowledge base; absent for people that were discovered in articles
 * @param home id of the country it belongs to; absent for countries, topics and international
 *     organisations
 * @param offices present ones first, then newest first
 * @param presence how many articles, and the words it was seen as
 * @param basis what {@code page} and {@code related} count
 * @param page its newest articles, with their histogram and facets
 * @param related most significant first
 */
public record EntityProfile(
        EntityRef ref,
        @Nullable Entity known,
        @Nullable String home,
        List<Office> offices,
        EntityStatistics.Presence presence,
        CountBasis basis,
        ResultPage page,
        List<Related> related) {
    public EntityProfile {
        offices = List.copyOf(offices);
        related = List.copyOf(related);
    }

    /** False for people whom nobody has checked yet. */
    public boolean verified() {
        return known != null;
    }

    public Optional<Entity> entity() {
        return Optional.ofNullable(known);
    }

    /**
     * The name to show; for discovered people the words they were seen as most often, in the script
     * of the language if there are any.
     */
    public String label(Language language) {
        if (known != null) {
            return known.label(language);
        }
        return presence.surfaces().stream()
                .filter(words -> isHebrew(words) == (language == Language.HEBREW))
                .findFirst()
                .or(() -> presence.surfaces().stream().findFirst())
                .orElse(ref.id());
    }

    private static boolean isHebrew(String words) {
        return words.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HEBREW);
    }
}
