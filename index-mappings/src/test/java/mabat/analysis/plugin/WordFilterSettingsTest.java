package mabat.analysis.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class WordFilterSettingsTest {

    private record Chosen(boolean particles, boolean surface, int lemmas)
            implements WordFilterSettings {}

    @Test
    void the_written_form_can_be_left_out() throws IOException {
        assertThat(terms(new Chosen(true, false, 3), "ספרים")).doesNotContain("ספרים=");
        assertThat(terms(new Chosen(true, true, 3), "ספרים")).contains("ספר", "ספרים=");
    }

    @Test
    void particles_can_stay_on() throws IOException {
        assertThat(terms(new Chosen(true, true, 3), "ללוקשנקו")).contains("לוקשנקו");
        assertThat(terms(new Chosen(false, true, 3), "ללוקשנקו")).doesNotContain("לוקשנקו");
    }

    @Test
    void one_lemma_is_the_likeliest() throws IOException {
        assertThat(terms(new Chosen(true, false, 1), "מבקר")).hasSize(1);
        assertThat(terms(new Chosen(true, false, 3), "מבקר")).hasSizeGreaterThan(1);
    }

    private static List<String> terms(WordFilterSettings settings, String text) throws IOException {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = new WordFilterFactory(settings).create(words)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
        }
        return terms;
    }
}
