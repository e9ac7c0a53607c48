/**
 * What editors change in the knowledge base while the application runs.
 *
 * <p>Start with {@link mabat.overlay.ChangeLog}: an append-only log of numbered changes, each with
 * who, when and why. Taking something back is one more change, so nothing that was ever done is
 * lost. {@link mabat.overlay.History} reads from the log which corrections are in effect, {@link
 * mabat.overlay.Overlay} checks and adds changes, and {@link mabat.overlay.KnowledgeKeeper} keeps
 * the knowledge in use in step with the log, on every instance of the application.
 *
 * @see "docs/decisions/0008-corrections-are-a-numbered-log.md"
 */
@NullMarked
package mabat.overlay;

import org.jspecify.annotations.NullMarked;
