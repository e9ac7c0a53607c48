package mabat.reenrich;

import java.time.Instant;

/**
 * That a version of the application works for an order.
 *
 * @param edition see {@link mabat.enrich.Enrichment#edition()}; empty when it is not known
 * @param since when it took the order up
 */
public record Aim(String edition, Instant since) {}
