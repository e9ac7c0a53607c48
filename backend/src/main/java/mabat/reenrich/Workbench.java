package mabat.reenrich;

import mabat.enrich.Enrichment;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;

/**
 * What re-enrichment works with.
 *
 * @param lines tells which lines an outlet repeats
 * @param groups finds copies of a text and reports of a story
 */
public record Workbench(
        ArticleShelf shelf, Enrichment enrichment, LineCounts lines, Regrouping groups) {}
