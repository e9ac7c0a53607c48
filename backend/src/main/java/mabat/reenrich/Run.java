package mabat.reenrich;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.reenrich.ArticleShelf.Shelved;
import mabat.reenrich.JobState.Status;

/**
 * One stretch of work, from taking the lease to the end. First every article is enriched and stays
 * in its groups; only when all can be compared with each other are the groups looked at, so no
 * group is torn apart because some of its articles speak the words of other tables than the rest.
 */
final class Run {
    static final int BATCH = 100;

    private static final Logger LOG = System.getLogger(Run.class.getName());

    private final Workbench bench;
    private final Renewal renewal;
    private final Hold hold;
    private final Pace pace;

    Run(Workbench bench, Renewal renewal, Hold hold, Pace pace) {
        this.bench = bench;
        this.renewal = renewal;
        this.hold = hold;
        this.pace = pace;
    }

    void from(JobState found) {
        Stretch stretch = new Stretch(found);
        try {
            stretch.run();
        } catch (DependencyUnavailableException away) {
            // the lease stays ours; the next call goes on
            LOG.log(Level.INFO, "Re-enrichment waits: {0}", away.getMessage());
        } catch (DependencyRefusedException refused) {
            LOG.log(Level.ERROR, "Re-enrichment cannot go on", refused);
            hold.end(stretch.state, Status.FAILED, String.valueOf(refused.getMessage()));
        } catch (Pace.InterruptedRun stopped) {
            LOG.log(Level.DEBUG, "Re-enrichment stops with the application", stopped);
            hold.release(stretch.state);
        }
    }

    private final class Stretch {
        private JobState state;

        Stretch(JobState state) {
            this.state = state;
        }

        void run() {
            state = hold.keep(state);
            while (hold.held()) {
                // anew when editors changed something meanwhile
                Wanted wanted = Wanted.by(bench.enrichment());
                boolean asBefore = state.version().equals(wanted.version());
                boolean all = asBefore && state.regrouped().begun() || enrich(wanted);
                if (all && hold.held() && group(wanted)) {
                    hold.end(state, Status.DONE, "");
                }
            }
        }

        /** Whether all articles are up to date. */
        private boolean enrich(Wanted wanted) {
            state = state.aimedAt(wanted.version(), bench.shelf().countStale(wanted));
            long overtaken = state.enriched().overtaken();
            pace.begin();
            return bench.shelf().stale(wanted, BATCH, batch -> enrich(wanted, batch))
                    // an older version of the application writes what is to be enriched again
                    && state.enriched().overtaken() == overtaken;
        }

        private boolean enrich(Wanted wanted, List<Shelved> batch) {
            Renewal.Enrichments done = renewal.renew(batch);
            Progress further = state.enriched().further(done.batch(), pace.after(batch.size()));
            Regrouped groups = state.regrouped().changed(done.changed());
            state = hold.keep(state.enriched(further, groups, done.batch().refusal()));
            return hold.held() && wanted.equals(Wanted.by(bench.enrichment()));
        }

        /** Whether all groups are found. */
        private boolean group(Wanted wanted) {
            Regrouped groups = state.regrouped();
            if (!groups.begun()) {
                groups = groups.begun(bench.shelf().count(groups.days()));
                state = hold.keep(state.regrouped(groups, ""));
            }
            pace.begin();
            return hold.held()
                    && bench.shelf()
                            .published(
                                    groups.days(),
                                    groups.reached(),
                                    BATCH,
                                    (batch, place) -> group(wanted, batch, place));
        }

        private boolean group(Wanted wanted, List<Shelved> batch, String place) {
            Renewal.Batch done = renewal.regroup(batch);
            Regrouped groups = state.regrouped();
            Progress further = groups.progress().further(done, pace.after(batch.size()));
            state = hold.keep(state.regrouped(groups.further(place, further), done.refusal()));
            return hold.held() && wanted.version().equals(bench.enrichment().version());
        }
    }
}
