package mabat.analysis.hebrew;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes a token the way index terms are written, without choosing a base form: lower case, no
 * accents, no quotes or geresh. For wildcards and other term-level queries, where a piece of a word
 * must stay that piece; final letters therefore stay as they are.
 */
public final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Folder folder = new Folder();

    public FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = folder.fold(term.buffer(), 0, term.length());
        term.copyBuffer(folder.text(), 0, length);
        return true;
    }
}
