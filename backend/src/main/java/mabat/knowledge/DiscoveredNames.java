package mabat.knowledge;

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
}
