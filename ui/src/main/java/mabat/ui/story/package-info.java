/**
 * The page of one story: the articles of all outlets by time, who covered it in which language and
 * how much later, and who did not.
 *
 * <p>Start with {@link mabat.ui.story.StoryView}; everything it shows is a {@link
 * mabat.story.Story}.
 */
@NullMarked
package mabat.ui.story;

import org.jspecify.annotations.NullMarked;
