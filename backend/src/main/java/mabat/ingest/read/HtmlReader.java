package mabat.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mabat.article.CanonicalUrl;
import mabat.article.IncomingArticle;
import mabat.ingest.ArticleFiles;
import mabat.ingest.IngestItem;
import mabat.ingest.ItemPlace;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A saved web page: Readability finds the text, {@link PageMetadata} the rest. */
public final class HtmlReader implements FileReader {

    @Override
    public Stream<IngestItem> read(Path file) throws IOException {
        ItemPlace place = new ItemPlace(file.toString(), 1);
        long size = Files.size(file);
        if (size == 0 || size > ArticleFiles.MOST_BYTES) {
            String reason =
                    size == 0
                            ? "The file is empty."
                            : "The file has "
                                    + size
                                    + " bytes; the most is "
                                    + ArticleFiles.MOST_BYTES
                                    + ".";
            return Stream.of(new IngestItem.Unreadable(place, false, reason));
        }
        byte[] bytes = Files.readAllBytes(file);
        // The charset comes from the byte order mark or the page's meta element, as in a browser.
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        return Stream.of(item(place, page));
    }

    private static IngestItem item(ItemPlace place, Document page) {
        PageMetadata metadata = PageMetadata.of(page);
        String address = metadata.url() == null ? "http://localhost/" : metadata.url();
        Article readable = new Readability4J(address, page.clone()).parse();
        String title = title(page, metadata, readable);
        String text = text(readable, page);
        if (title.isBlank() || text.isBlank()) {
            return new IngestItem.Unreadable(
                    place,
                    false,
                    title.isBlank()
                            ? "The page has no title."
                            : "No article text was found in the page.");
        }
        return new IngestItem.Readable(
                place,
                new IncomingArticle(
                        null,
                        metadata.url() == null || CanonicalUrl.of(metadata.url()).isEmpty()
                                ? null
                                : metadata.url(),
                        metadata.outlet(),
                        metadata.author(),
                        metadata.language(),
                        title.strip(),
                        text,
                        metadata.published()));
    }

    private static String title(Document page, PageMetadata metadata, Article readable) {
        if (metadata.title() != null) {
            return metadata.title();
        }
        Element heading = page.selectFirst("h1");
        if (heading != null && !heading.text().isBlank()) {
            return heading.text();
        }
        String found = readable.getTitle();
        return found == null ? page.title() : found;
    }

    private static String text(Article readable, Document page) {
        String content = readable.getContent();
        Element root = content == null ? page.body() : Jsoup.parseBodyFragment(content).body();
        List<String> blocks =
                root.select("p, li, h2, h3, h4, blockquote, pre, figcaption").stream()
                        .filter(element -> element.select("p, li, blockquote").size() <= 1)
                        .map(Element::text)
                        .filter(text -> !text.isBlank())
                        .toList();
        return blocks.isEmpty() ? root.text() : blocks.stream().collect(Collectors.joining("\n\n"));
    }
}
