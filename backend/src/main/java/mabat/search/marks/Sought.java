package mabat.search.marks;

import java.util.BitSet;
import java.util.List;
import mabat.search.HighlightedText.Mark;
import mabat.search.marks.Paragraph.Reading;

/** What one part of a query looks for in a field of an article. */
sealed interface Sought {

    /**
     * What to mark.
     *
     * @param field its paragraphs
     * @param marks a list for each paragraph, to add to
     */
    void mark(List<Paragraph> field, List<List<Mark>> marks);

    /**
     * Words wherever they stand, if the field has all of them: one word, or the parts of one with a
     * hyphen.
     *
     * @param words terms of each
     */
    record EachWord(Reading reading, List<BitSet> words) implements Sought {
        public EachWord {
            words = List.copyOf(words);
        }

        @Override
        public void mark(List<Paragraph> field, List<List<Mark>> marks) {
            List<List<Spot>> paragraphs =
                    field.stream().map(paragraph -> paragraph.words(reading)).toList();
            for (BitSet word : words) {
                if (paragraphs.stream().noneMatch(spots -> stands(word, spots))) {
                    return;
                }
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                for (Spot spot : paragraphs.get(i)) {
                    if (words.stream().anyMatch(spot.terms()::intersects)) {
                        marks.get(i).add(spot.mark());
                    }
                }
            }
        }

        private static boolean stands(BitSet word, List<Spot> spots) {
            return spots.stream().anyMatch(spot -> spot.terms().intersects(word));
        }
    }

    /** Words side by side, marked as one. */
    record Phrase(SideBySide words) implements Sought {
        @Override
        public void mark(List<Paragraph> field, List<List<Mark>> marks) {
            for (int i = 0; i < field.size(); i++) {
                for (Stretch found : words.in(field.get(i))) {
                    Mark first = found.marks().getFirst();
                    marks.get(i).add(new Mark(first.start(), found.marks().getLast().end()));
                }
            }
        }
    }

    /** Words that stand near each other, each marked. */
    record Together(Arrangement words) implements Sought {
        @Override
        public void mark(List<Paragraph> field, List<List<Mark>> marks) {
            for (int i = 0; i < field.size(); i++) {
                for (Stretch found : words.in(field.get(i))) {
                    marks.get(i).addAll(found.marks());
                }
            }
        }
    }
}
