package mabat.search;

/**
 * One reason why an article matched.
 *
 * @param word the word of the query
 * @param form the form found in the text
 * @param rule a stable code: {@code same}, {@code inflected}, {@code particle}, {@code acronym},
 *     {@code prefix}, {@code similar}, {@code entity}, {@code concept}; the pages translate it
 * @param through for {@code entity}: the entity's id; for {@code concept}: what the other language
 *     calls the word; otherwise empty
 */
public record WhyMatched(String word, String form, String rule, String through) {}
