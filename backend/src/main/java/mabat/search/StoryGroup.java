package mabat.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What else matched of the story that a result stands for.
 *
 * @param story its id; empty for an article that belongs to none
 * @param articles of the story that match, the result included; exact
 * @param languages articles by code of language, the most frequent first
 * @param outlets articles by outlet, the most frequent first; some only
 */
public record StoryGroup(
        String story, long articles, Map<String, Long> languages, Map<String, Long> outlets) {
    public StoryGroup {
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
        outlets = Collections.unmodifiableMap(new LinkedHashMap<>(outlets));
    }
}
