package mabat.knowledge;

import java.util.Collection;
import java.util.Optional;
import mabat.article.Language;

/**
 * Port: what articles call people who stand in no table. Their ids are made of consonants, which
 * nobody would recognise.
 */
@FunctionalInterface
public interface DiscoveredNames {
    /** Knows nobody. */
    DiscoveredNames NONE = (id, language) -> Optional.empty();

    /**
     * @param id starts with {@link mabat.article.EntityRef#UNVERIFIED}
     * @param language whose script is preferred
     * @return the most usual full name; empty when no article names this person
     */
    Optional<String> name(String id, Language language);

    /**
     * These will be asked for in a moment; whoever has to look them up does it at once for all.
     *
     * @param ids any, also of people whom tables know
     */
    default void expect(Collection<String> ids) {}
}
