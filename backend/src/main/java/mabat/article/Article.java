package mabat.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was published, cleaned, identified and dated; what enrichment found in it is in
 * {@link Findings}.
 *
 * @param url the canonical address, absent for texts without one
 * @param outlet who published it, as readers know it; empty when unknown
 * @param author the byline; empty when unknown
 * @param languageConfidence 0 to 1
 * @param published absent when no date could be found; never guessed from our clock
 * @param title the headline; never blank
 * @param lead the first paragraph; empty when there is only a title
 * @param body the paragraphs after the lead, in order, none blank
 * @param removed what was taken out as boilerplate, in the order it stood
 */
public record Article(
        ArticleId id,
        @Nullable CanonicalUrl url,
        String outlet,
        String author,
        Language language,
        double languageConfidence,
        @Nullable PublicationDate published,
        String title,
        String lead,
        List<String> body,
        List<RemovedText> removed) {

    public Article {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An article needs a title: " + id);
        }
        body = List.copyOf(body);
        removed = List.copyOf(removed);
    }

    public Optional<PublicationDate> publishedIfKnown() {
        return Optional.ofNullable(published);
    }

    /** The same article with another date. */
    public Article publishedOn(@Nullable PublicationDate other) {
        return new Article(
                id,
                url,
                outlet,
                author,
                language,
                languageConfidence,
                other,
                title,
                lead,
                body,
                removed);
    }

    /** Lead and body; the title is not among them. */
    public List<String> paragraphs() {
        if (lead.isEmpty()) {
            return body;
        }
        List<String> all = new ArrayList<>(body.size() + 1);
        all.add(lead);
        all.addAll(body);
        return List.copyOf(all);
    }
}
