package mabat.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that are looked for as they are written, because their base form means something else: a
 * marcher is not March, {@code במאי} is a director and mostly not "in May". Hebrew particles and
 * the English plural are still taken off.
 */
final class WrittenForms {
    private static final String MARK = "=";
    private static final Pattern DERIVED =
            Pattern.compile("[a-z-]+(er|or|ers|ors|ation|ism|ist|cy|ity|ics|windows|cannes|isis)");
    private static final String PARTICLES = "ובכלמשה";
    private static final int MOST_PARTICLES = 3;
    private static final int SHORTEST_HOST = 3;

    private WrittenForms() {}

    /** Whether the base form of a word of the lexicon is another word. */
    static boolean areNeeded(WordReadings.Word word) {
        String written = word.written();
        if (written.isEmpty() || word.ownForm().startsWith(written)) {
            return false;
        }
        return !isEnglish(written) || DERIVED.matcher(written).matches();
    }

    static String marked(String written) {
        return written + MARK;
    }

    /** The marked forms as which a word of a text may stand in the lexicon. */
    static List<String> of(String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        forms.add(marked(written));
        if (isEnglish(written)) {
            if (written.endsWith("s")) {
                forms.add(marked(written.substring(0, written.length() - 1)));
            }
        } else {
            for (int cut = 1;
                    cut <= MOST_PARTICLES
                            && written.length() - cut >= SHORTEST_HOST
                            && PARTICLES.indexOf(written.charAt(cut - 1)) >= 0;
                    cut++) {
                forms.add(marked(written.substring(cut)));
            }
        }
        return forms;
    }

    private static boolean isEnglish(String written) {
        return written.charAt(0) < 'א';
    }
}
