package mabat.knowledge.table;

import java.util.List;

/**
 * Words for an office: {@code prime minister}.
 *
 * @param offices kinds of offices as in offices.tsv; empty for words that only announce a person
 * @param names titles in offices.tsv that the words stand for when nobody is named; empty when too
 *     vague
 */
public record TitleRow(String language, String phrase, List<String> offices, List<String> names) {}
