/**
 * What two or more pages share: small widgets, names and dates in the language of the page, and the
 * few interfaces through which pages see who is signed in and whether the search engine answers.
 *
 * <p>Widgets take data in and call back with what the user wants; they decide nothing. Start with
 * {@link mabat.ui.component.InterfaceLanguage} and {@link mabat.ui.component.Labels}.
 */
@NullMarked
package mabat.ui.component;

import org.jspecify.annotations.NullMarked;
