package mabat.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import mabat.article.IncomingArticle;
import mabat.ingest.IngestItem;
import mabat.ingest.ItemPlace;

/** Plain text: the first line that is not blank is the title, everything after it the text. */
public final class TextReader implements FileReader {
    private static final int LONGEST_TITLE = 1000;

    @Override
    public Stream<IngestItem> read(Path file) throws IOException {
        ItemPlace place = new ItemPlace(file.toString(), 1);
        return Stream.of(
                switch (DecodedText.of(file)) {
                    case DecodedText.Refused refused ->
                            new IngestItem.Unreadable(place, false, refused.reason());
                    case DecodedText.Decoded decoded -> item(place, decoded.text());
                });
    }

    private static IngestItem item(ItemPlace place, String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').stripLeading();
        int end = lines.indexOf('\n');
        String title = (end < 0 ? lines : lines.substring(0, end)).strip();
        if (title.length() > LONGEST_TITLE) {
            return new IngestItem.Unreadable(
                    place,
                    false,
                    "The first line should be the title, but it has "
                            + title.length()
                            + " characters; the most is "
                            + LONGEST_TITLE
                            + ".");
        }
        return new IngestItem.Readable(
                place, IncomingArticle.of(title, end < 0 ? "" : lines.substring(end + 1).strip()));
    }
}
