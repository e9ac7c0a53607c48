package mabat.search.marks;

import java.util.ArrayList;
import java.util.List;
import mabat.search.HighlightedText.Mark;
import mabat.search.marks.Paragraph.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Words in this order with nothing between them; often only one.
 *
 * @param words as the analyzer cut them, at least one; how far their positions are apart counts
 */
record SideBySide(Reading reading, List<Spot> words) implements Arrangement {
    SideBySide {
        words = List.copyOf(words);
    }

    @Override
    public List<Stretch> in(Paragraph paragraph) {
        List<Spot> spots = paragraph.words(reading);
        List<Stretch> found = new ArrayList<>();
        for (int from = 0; from < spots.size(); from++) {
            Stretch here = from(spots, from);
            if (here != null) {
                found.add(here);
            }
        }
        return found;
    }

    private @Nullable Stretch from(List<Spot> spots, int first) {
        int shift = spots.get(first).position() - words.getFirst().position();
        List<Mark> marks = new ArrayList<>();
        int at = first;
        for (Spot word : words) {
            while (at < spots.size() && spots.get(at).position() < word.position() + shift) {
                at++;
            }
            if (at == spots.size()
                    || spots.get(at).position() > word.position() + shift
                    || !spots.get(at).terms().intersects(word.terms())) {
                return null;
            }
            marks.add(spots.get(at).mark());
        }
        return new Stretch(spots.get(first).position(), spots.get(at).position(), 0, marks);
    }
}
