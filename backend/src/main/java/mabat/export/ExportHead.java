package mabat.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;

/**
 * What a file says about itself.
 *
 * @param at the moment the articles are of
 * @param total how many follow
 * @param versions of what made it, in order
 */
public record ExportHead(Criteria criteria, Instant at, long total, Map<String, String> versions) {
    /** Everything as names and values, in order: query, filters, time, number, versions. */
    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("query", criteria.query());
        CriteriaParameters.write(criteria)
                .forEach((name, values) -> {
                    if (!name.equals("q")) {
                        lines.put(name, String.join(", ", List.copyOf(values)));
                    }
                });
        lines.put("exported", at.toString());
        lines.put("articles", String.valueOf(total));
        lines.putAll(versions);
        return lines;
    }
}
