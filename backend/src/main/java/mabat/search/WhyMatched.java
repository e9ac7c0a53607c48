package mabat.search;

/**
 * One reason why an article matched.
 *
 * @param word the word of the query, or the field with its value as written
 * @param form the form found in the text; empty when the text does not say it, as for a date
 * @param rule a stable code: {@code same}, {@code inflected}, {@code particle}, {@code acronym},
 *     {@code prefix}, {@code similar}, {@code entity}, {@code concept}; for a field the facet's
 *     parameter ({@code country}, {@code leader}, … {@code language}) or {@code date}; the pages
 *     translate it
 * @param through for {@code entity} and for names asked for by a field: the id; for {@code
 *     concept}: what the other language calls the word; for {@code language}, {@code outlet} and
 *     {@code date}: what the article has; otherwise empty
 */
public record WhyMatched(String word, String form, String rule, String through) {}
