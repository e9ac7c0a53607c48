package mabat.article;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What enrichment found in one article: a pure function of the article and the knowledge base.
 *
 * @param mentions every entity recognised (countries, people, organisations), most salient first
 * @param leaders ids of people named who held a leading office on the publication date
 * @param topics strongest first; at most four
 * @param attribution ids of agencies and outlets that are only credited, so not among the mentions
 * @param contentHash of the normalised title and text: equal means the same words
 * @param minhash band signatures of the text; two articles that share one may be near duplicates
 * @param duplicates the group of the same text published again; empty until grouping has run
 * @param storyTerms what the article is about in terms that both languages share, for grouping
 * @param story the same-story group; empty until grouping has run
 * @param words number of words in title and text
 * @param enrichedBy version of the rules and tables that wrote this
 */
public record Findings(
        List<Mention> mentions,
        List<String> leaders,
        List<TopicFinding> topics,
        List<String> attribution,
        String contentHash,
        List<String> minhash,
        String duplicates,
        List<String> storyTerms,
        String story,
        int words,
        String enrichedBy) {

    public Findings {
        mentions = List.copyOf(mentions);
        leaders = List.copyOf(leaders);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
        minhash = List.copyOf(minhash);
        storyTerms = List.copyOf(storyTerms);
    }

    /** The same in other groups. */
    public Findings grouped(String newDuplicates, String newStory) {
        return new Findings(
                mentions,
                leaders,
                topics,
                attribution,
                contentHash,
                minhash,
                newDuplicates,
                storyTerms,
                newStory,
                words,
                enrichedBy);
    }

    /** Ids of all entities of a kind that are named at all. */
    public SortedSet<String> mentioned(EntityKind kind) {
        return ids(kind, mention -> true);
    }

    /** Ids of the entities of a kind that the article is about. */
    public SortedSet<String> subjects(EntityKind kind) {
        return ids(kind, Mention::subject);
    }

    private SortedSet<String> ids(EntityKind kind, Predicate<Mention> which) {
        return mentions.stream()
                .filter(mention -> mention.entity().kind() == kind)
                .filter(which)
                .map(mention -> mention.entity().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
