package mabat.savedsearch;

import java.util.ArrayList;
import java.util.List;
import mabat.savedsearch.SavedSearches.SaveOutcome;

/** Brings a file's searches in. A name that is taken gets a number behind it. */
public final class SavedSearchImport {
    private static final int MOST_TRIES = 1_000;

    private final SavedSearches searches;

    public SavedSearchImport(SavedSearches searches) {
        this.searches = searches;
    }

    /**
     * What became of one entry.
     *
     * @param name as in the file
     * @param problem one English sentence; empty when the search was kept
     */
    public record Imported(String name, String problem) {}

    /** One result for every entry of the file, in order. */
    public List<Imported> read(String owner, String file) {
        List<Imported> results = new ArrayList<>();
        for (SavedSearchFile.Entry entry : SavedSearchFile.read(file)) {
            results.add(
                    switch (entry) {
                        case SavedSearchFile.Entry.Odd(var name, var reason) ->
                                new Imported(name, reason);
                        case SavedSearchFile.Entry.Readable(var draft) -> kept(owner, draft);
                    });
        }
        return List.copyOf(results);
    }

    private Imported kept(String owner, Draft draft) {
        for (int number = 1; number <= MOST_TRIES; number++) {
            Draft tried = number == 1 ? draft : draft.withName(draft.name() + " (" + number + ")");
            SaveOutcome outcome = searches.save(owner, tried);
            if (outcome instanceof SaveOutcome.Saved) {
                return new Imported(draft.name(), "");
            }
            if (outcome instanceof SaveOutcome.Invalid(var detail)) {
                return new Imported(draft.name(), detail);
            }
        }
        return new Imported(draft.name(), "Every number behind that name is taken.");
    }
}
