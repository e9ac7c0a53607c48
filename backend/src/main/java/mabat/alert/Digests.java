package mabat.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.keep.Keep;
import mabat.keep.Kept;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleLibrary;

/** Puts together what messages say. */
final class Digests {
    /** Articles named in one message. */
    static final int MOST = 100;

    private final Keep keep;
    private final Announced announced;
    private final SavedSearches searches;
    private final ArticleLibrary library;

    Digests(
            Keep keep,
            Announcements announcements,
            SavedSearches searches,
            ArticleLibrary library) {
        this.keep = keep;
        this.announced = new Announced(announcements, keep);
        this.searches = searches;
        this.library = library;
    }

    /** Empty when nobody wants it any more, or nothing of it is there any more. */
    Optional<Digest> of(Message message) {
        Optional<Subscription> subscription =
                keep.find(Subscription.class, message.subscription()).map(Kept::value);
        if (subscription.isEmpty()) {
            return Optional.empty();
        }
        Map<ArticleId, Instant> said =
                announced.between(message.search(), message.after(), message.upTo());
        List<EnrichedArticle> articles =
                said.keySet().stream()
                        .limit(MOST)
                        .flatMap(id -> library.find(id).stream())
                        .toList();
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        Instant last = said.values().iterator().next();
        int more = Math.max(0, said.size() - MOST);
        return searches.find(message.person(), message.search())
                .map(search ->
                        new Digest(id(message), search, subscription.get(), articles, more, last));
    }

    private static String id(Message message) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(message.key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
