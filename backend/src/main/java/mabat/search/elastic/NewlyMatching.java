package mabat.search.elastic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.search.Watch;
import mabat.search.elastic.History.Replaced;

/**
 * Decides which matching articles are new at a watch's place. An article is known when the version
 * that was current at the place matched, and so did every one between it and now; it is new when it
 * was written for the first time since, or when one of those versions did not match.
 */
final class NewlyMatching {
    /** For articles changed in a way that leaves no version behind, and for a rebuilt index. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    private final History history;
    private final String index;

    NewlyMatching(History history, String index) {
        this.history = history;
        this.index = index;
    }

    /** The new ones for each watch, in the order given. */
    List<List<Changed>> of(List<Watch> watches, List<List<Changed>> matching) {
        Set<String> updated = new HashSet<>();
        for (int i = 0; i < watches.size(); i++) {
            for (Changed changed : matching.get(i)) {
                if (isDoubtful(watches.get(i), changed)) {
                    updated.add(changed.id());
                }
            }
        }
        if (updated.isEmpty()) {
            return matching;
        }
        Map<String, List<Replaced>> versions = history.of(updated);
        List<List<Changed>> fresh = new ArrayList<>();
        for (int i = 0; i < watches.size(); i++) {
            fresh.add(of(watches.get(i), matching.get(i), versions));
        }
        return fresh;
    }

    /**
     * Everything in a rebuilt index was written there for the first time. What was not written
     * since is here because another day has come.
     */
    private boolean isDoubtful(Watch watch, Changed changed) {
        if (!ChangesQuery.isCounted(watch, index)) {
            return true;
        }
        return !changed.isFirst() && changed.sequence() > watch.after().sequence();
    }

    private List<Changed> of(
            Watch watch, List<Changed> matching, Map<String, List<Replaced>> versions) {
        Map<String, List<Replaced>> relevant = new HashMap<>();
        Set<String> asked = new HashSet<>();
        for (Changed changed : matching) {
            if (isDoubtful(watch, changed)) {
                List<Replaced> since = since(watch, versions.getOrDefault(changed.id(), List.of()));
                relevant.put(changed.id(), since);
                since.forEach(version -> asked.add(version.document()));
            }
        }
        Set<String> matched = asked.isEmpty() ? Set.of() : history.matched(watch, asked);
        return matching.stream()
                .filter(changed ->
                        !relevant.containsKey(changed.id())
                                || isNew(watch, changed, relevant.get(changed.id()), matched))
                .toList();
    }

    /** The version that was current at the place, and later ones. */
    private List<Replaced> since(Watch watch, List<Replaced> versions) {
        if (!ChangesQuery.isCounted(watch, index)) {
            long from = watch.after().at().minus(ChangesQuery.OVERLAP).toEpochMilli();
            return versions.stream().filter(version -> version.replacedMillis() >= from).toList();
        }
        List<Replaced> here =
                versions.stream().filter(version -> version.index().equals(index)).toList();
        return sinceNumber(watch, here);
    }

    private static List<Replaced> sinceNumber(Watch watch, List<Replaced> versions) {
        int first = 0;
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).sequence() <= watch.after().sequence()) {
                first = i;
            }
        }
        return versions.subList(first, versions.size());
    }

    private boolean isNew(Watch watch, Changed changed, List<Replaced> since, Set<String> matched) {
        if (since.stream().anyMatch(version -> !matched.contains(version.document()))) {
            return true;
        }
        if (!since.isEmpty() && ChangesQuery.isCounted(watch, index)) {
            return since.get(0).sequence() > watch.after().sequence();
        }
        return changed.firstSeen().isAfter(watch.after().at().minus(CLOCKS));
    }
}
