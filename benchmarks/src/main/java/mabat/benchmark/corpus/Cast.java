package mabat.benchmark.corpus;

import java.util.List;

/**
 * Who and what a story is about. The first of each list is what most sentences speak of.
 *
 * @param countries at least two, all different
 * @param people each with the title held on the day; at least one
 * @param organisations at least one
 * @param places at least one
 * @param concepts at least two
 */
record Cast(
        List<Word> countries,
        List<Person> people,
        List<Word> organisations,
        List<Word> places,
        List<Word> concepts) {

    /**
     * @param surname what later sentences call them
     */
    record Person(Word title, Word name, Word surname) {}
}
