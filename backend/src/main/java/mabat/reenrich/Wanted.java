package mabat.reenrich;

import java.util.Map;
import mabat.article.ArticleId;
import mabat.enrich.Enrichment;

/**
 * What articles should say that enriched them.
 *
 * @param version for all but
 * @param own these
 */
public record Wanted(String version, Map<ArticleId, String> own) {
    public Wanted {
        own = Map.copyOf(own);
    }

    static Wanted by(Enrichment enrichment) {
        return new Wanted(enrichment.version(), enrichment.ownVersions());
    }
}
