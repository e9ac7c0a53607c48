/**
 * Finds names in text, in one pass and in both languages.
 *
 * <p>A text is cut into {@link mabat.knowledge.match.Words}; their normalised letters are looked up
 * in a {@link mabat.knowledge.match.Vocabulary}, and the numbers found there walk through a {@link
 * mabat.knowledge.match.NameTrie}. The longest name wins. A Hebrew word may start a name as it
 * stands or less the particles written in front of it; the whole word wins over the stripped one. A
 * nationality may take the article, a city may not.
 *
 * <p>{@link mabat.knowledge.match.Scanner} gathers candidates, part by part; {@link
 * mabat.knowledge.match.Resolver} then looks at the whole document and decides which of the
 * ambiguous ones count: {@code Georgia} beside {@code Tbilisi}, a surname after the full name or
 * after a title. Cost grows linearly with the text: names have a bounded length, and a word has a
 * bounded number of readings.
 */
@NullMarked
package mabat.knowledge.match;

import org.jspecify.annotations.NullMarked;
