package mabat.knowledge.table;

/**
 * A phrase in which a name does not mean what it means elsewhere: {@code New Mexico}.
 *
 * @param phrase a last word of a single Hebrew letter stands for every word that begins with it
 * @param eats id of the country, place, person or organisation that is not meant
 */
public record BlockRow(String language, String phrase, String eats) {}
