package mabat.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;

/** Port: keeps announcements. What was added is found at once. Fails like {@code Keep}. */
public interface Announcements {
    /** Adds announcements, at most one for a search and round. */
    void add(List<Announcement> announcements);

    /**
     * @param after exclusive
     * @param upTo inclusive
     * @return for this search, oldest first, with rounds that do not count
     */
    List<Announcement> of(String search, long after, long upTo);

    /**
     * For which searches and in which rounds articles were announced; rounds that do not count are
     * among them.
     */
    Map<ArticleId, Set<SearchAndRound>> mentioning(Set<ArticleId> articles);

    /** Searches with announcements in these rounds, with those of rounds that do not count. */
    Set<String> searchesAfter(long after, long upTo);

    /** Removes what is older than a moment. */
    void removeBefore(Instant moment);

    /**
     * Removes what these rounds announced.
     *
     * @param first inclusive
     * @param last inclusive
     */
    void remove(long first, long last);

    record SearchAndRound(String search, long round) {}
}
