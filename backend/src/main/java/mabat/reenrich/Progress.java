package mabat.reenrich;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a part of the work is.
 *
 * @param total articles that were to be done when it began, and those that came to it
 * @param done of these, including the ones left alone
 * @param overtaken of the done: changed by others meanwhile, so left alone
 * @param refused of the done: Elasticsearch would not take the new version
 * @param perSecond articles a second lately; 0 when not known yet
 */
public record Progress(long total, long done, long overtaken, long refused, double perSecond) {
    /** How much of the rate is that of the last batch. */
    private static final double NEWEST = 0.2;

    private static final double SHORTEST = 0.001;

    static Progress none() {
        return new Progress(0, 0, 0, 0, 0);
    }

    /** How long it will take at the present rate; empty when that cannot be told. */
    public Optional<Duration> left() {
        return perSecond > 0
                ? Optional.of(Duration.ofSeconds(Math.round((total - done) / perSecond)))
                : Optional.empty();
    }

    /** So many are open now, for whatever reason. */
    Progress leaving(long left) {
        long behind = Math.max(done, total - left);
        return new Progress(behind + left, behind, overtaken, refused, perSecond);
    }

    /** One more batch, which took so long. */
    Progress further(Renewal.Batch batch, Duration took) {
        double rate = batch.articles() / Math.max(SHORTEST, took.toMillis() / 1000.0);
        double smooth = perSecond == 0 ? rate : NEWEST * rate + (1 - NEWEST) * perSecond;
        return new Progress(
                Math.max(total, done + batch.articles()),
                done + batch.articles(),
                overtaken + batch.overtaken(),
                refused + batch.refused(),
                smooth);
    }
}
