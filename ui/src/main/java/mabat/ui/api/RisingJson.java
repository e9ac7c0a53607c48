package mabat.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mabat.article.Language;
import mabat.discovery.Rising;
import mabat.search.CriteriaParameters;
import mabat.search.FacetField;
import org.jspecify.annotations.Nullable;

/** What is more frequent than just before. */
@Schema(name = "Rising")
record RisingJson(
        @JsonProperty("now") Window now,
        @Schema(description = "The days just before, as many.") @JsonProperty("before")
                Window before,
        @Schema(description = "The most striking first.") @JsonProperty("terms") List<Term> terms) {

    static RisingJson of(Rising rising) {
        return new RisingJson(
                Window.of(rising.now()),
                Window.of(rising.before()),
                rising.terms().stream().map(Term::of).toList());
    }

    /** Days, and how many articles of the search they have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RisingWindow")
    record Window(
            @Schema(description = "First day; absent when nothing matches.") @JsonProperty("from")
                    @Nullable LocalDate from,
            @Schema(description = "Last day, inclusive.") @JsonProperty("to")
                    @Nullable LocalDate to,
            @Schema(description = "Exact.") @JsonProperty("articles") long articles) {

        static Window of(Rising.Window window) {
            return new Window(window.dates().from(), window.dates().to(), window.articles());
        }
    }

    /** A name or a word. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RisingTerm")
    record Term(
            @Schema(description = "A name in the language of 'ui', or a word as articles write it.")
                    @JsonProperty("label")
                    String label,
            @Schema(description = "The facet of a name; absent for a word.") @JsonProperty("facet")
                    @Nullable String facet,
            @Schema(description = "The name's id in its facet; absent for a word.")
                    @JsonProperty("id")
                    @Nullable String id,
            @Schema(description = "he or en; absent for a name.") @JsonProperty("language")
                    @Nullable String language,
            @Schema(description = "Articles in the window; exact.") @JsonProperty("now_count")
                    long now,
            @Schema(description = "Articles in the window before; exact.")
                    @JsonProperty("before_count")
                    long before,
            @Schema(description = "Log-likelihood ratio of the two rates.") @JsonProperty("score")
                    double score,
            @Schema(description = "Parameters of the search that finds the articles counted.")
                    @JsonProperty("criteria")
                    Map<String, List<String>> criteria) {

        static Term of(Rising.Term term) {
            FacetField field = term.field();
            return new Term(
                    term.label(),
                    field == null ? null : field.parameter(),
                    field == null ? null : term.id(),
                    field == null && term.language() != Language.UNDETERMINED
                            ? term.language().code()
                            : null,
                    term.now(),
                    term.before(),
                    term.score(),
                    CriteriaParameters.write(term.criteria()));
        }
    }
}
