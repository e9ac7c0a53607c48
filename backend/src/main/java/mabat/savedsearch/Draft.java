package mabat.savedsearch;

import java.util.Optional;
import mabat.search.Criteria;

/**
 * What an owner chooses about a saved search. Surrounding blanks are dropped from the texts; see
 * {@link SavedSearch} for their limits, which {@link #problem} checks.
 */
public record Draft(
        String name, String description, String folder, Sharing sharing, Criteria criteria) {
    /** Longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 200;

    /** Longest description, in UTF-16 units. */
    public static final int LONGEST_DESCRIPTION = 2_000;

    /** Longest name of a folder, in UTF-16 units. */
    public static final int LONGEST_FOLDER = 100;

    public Draft {
        name = name.strip();
        description = description.strip();
        folder = folder.strip();
    }

    /** Private, in no folder, without a description. */
    public static Draft of(String name, Criteria criteria) {
        return new Draft(name, "", "", Sharing.PRIVATE, criteria);
    }

    public Draft withName(String changed) {
        return new Draft(changed, description, folder, sharing, criteria);
    }

    public Draft withDescription(String changed) {
        return new Draft(name, changed, folder, sharing, criteria);
    }

    public Draft withFolder(String changed) {
        return new Draft(name, description, changed, sharing, criteria);
    }

    public Draft withSharing(Sharing changed) {
        return new Draft(name, description, folder, changed, criteria);
    }

    public Draft withCriteria(Criteria changed) {
        return new Draft(name, description, folder, sharing, changed);
    }

    /** What is wrong with the texts, as one English sentence; empty when nothing is. */
    Optional<String> problem() {
        if (name.isEmpty() || !isLine(name, LONGEST_NAME)) {
            return Optional.of("The name needs 1 to " + LONGEST_NAME + " characters on one line.");
        }
        if (!isLine(folder, LONGEST_FOLDER)) {
            return Optional.of(
                    "The folder may have up to " + LONGEST_FOLDER + " characters on one line.");
        }
        return description.length() > LONGEST_DESCRIPTION
                ? Optional.of(
                        "The description may have up to " + LONGEST_DESCRIPTION + " characters.")
                : Optional.empty();
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest && text.codePoints().noneMatch(Character::isISOControl);
    }
}
