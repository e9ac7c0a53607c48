package mabat.reenrich;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.enrich.Enrichment;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.overlay.KnowledgeKeeper;

/**
 * Enriches the articles that an editor decided about as soon as the decision is in effect. What
 * fails here is found by the next re-enrichment.
 */
public final class VerdictFollower {
    private static final Logger LOG = System.getLogger(VerdictFollower.class.getName());

    private final Enrichment enrichment;
    private final Reenrichment job;
    private Map<ArticleId, String> last;

    private VerdictFollower(Enrichment enrichment, Reenrichment job) {
        this.enrichment = enrichment;
        this.job = job;
        this.last = verdicts();
    }

    /** Follows from now on. */
    public static VerdictFollower of(
            KnowledgeKeeper keeper, Enrichment enrichment, Reenrichment job) {
        VerdictFollower follower = new VerdictFollower(enrichment, job);
        keeper.listen(follower::look);
        return follower;
    }

    private synchronized void look() {
        Map<ArticleId, String> now = verdicts();
        Set<ArticleId> changed = new TreeSet<>(now.keySet());
        changed.addAll(last.keySet());
        Map<ArticleId, String> before = last;
        changed.removeIf(id -> Objects.equals(before.get(id), now.get(id)));
        if (changed.isEmpty()) {
            return;
        }
        last = now;
        List<ArticleId> ids = new ArrayList<>(changed);
        try {
            job.renew(ids);
        } catch (DependencyUnavailableException | DependencyRefusedException e) {
            LOG.log(Level.WARNING, "Articles with new verdicts wait: {0}", e.getMessage());
        }
    }

    /** By article; other changes of the knowledge base do not count here. */
    private Map<ArticleId, String> verdicts() {
        return enrichment.verdictStamps();
    }
}
