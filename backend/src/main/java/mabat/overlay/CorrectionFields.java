package mabat.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mabat.knowledge.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A correction as flat fields, for storing and sending; which of them are there depends on the
 * kind.
 *
 * @param kind add-name, hide-name, add-person, add-organisation, add-place, add-office,
 *     add-topic-term, hide, merge, split or wrong-mention
 * @param entry such as {@code person:xi-jinping}
 * @param type of an organisation, a place or an office
 * @param of country (or organisation) that a place, an organisation or an office belongs to
 * @param into who a discovered person is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionFields(
        String kind,
        @Nullable String entry,
        @Nullable String language,
        @Nullable String name,
        @Nullable String certainty,
        @Nullable Boolean surname,
        @Nullable String type,
        @Nullable String of,
        @Nullable String english,
        @Nullable String hebrew,
        @Nullable Integer weight,
        @Nullable String from,
        @Nullable String to,
        @Nullable String into,
        @Nullable List<String> surfaces,
        @Nullable String article) {

    /** Fields that are no correction; the message says which and what is expected. */
    public static final class UnreadableException extends IllegalArgumentException {
        UnreadableException(String message) {
            super(message);
        }
    }

    public static CorrectionFields of(Correction correction) {
        return FieldsOfCorrection.of(correction);
    }

    /**
     * @throws UnreadableException when a field is missing or says nothing we know
     */
    public Correction toCorrection() {
        return new CorrectionOfFields(this).read();
    }
}
