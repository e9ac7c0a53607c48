/**
 * Stories: articles of both languages that tell the same events, who told them and when, and who
 * did not.
 *
 * <p>Enrichment decides which articles belong together and writes the id of the group into each.
 * Here that is read back: {@link mabat.story.Stories} makes a {@link mabat.story.Story} of the
 * articles that {@link mabat.story.StoryLibrary}, the port, finds.
 */
@NullMarked
package mabat.story;

import org.jspecify.annotations.NullMarked;
