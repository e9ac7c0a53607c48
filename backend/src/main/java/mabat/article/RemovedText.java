package mabat.article;

/**
 * One entry of the boilerplate ledger: text that was taken out of an article, kept so that nothing
 * is hidden.
 *
 * @param text exactly as it stood in the source
 * @param paragraph index of the paragraph in the source, before anything was removed; 0 is the
 *     first after the title
 * @param reason a stable code such as {@code trailing-links}, {@code share-bar}, {@code
 *     repeated-caption}; the pages translate it
 */
public record RemovedText(String text, int paragraph, String reason) {}
