package mabat.ui.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.IntPredicate;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mabat.alert.Feed;
import mabat.article.Article;
import mabat.article.CanonicalUrl;
import mabat.article.Language;
import mabat.article.PublicationDate;

/** RFC 4287, in pages as RFC 5005 says. Texts are texts, never HTML. */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final IntPredicate ALLOWED =
            c ->
                    c == 0x9
                            || c == 0xa
                            || c == 0xd
                            || (c >= 0x20 && c <= 0xd7ff)
                            || (c >= 0xe000 && c <= 0xfffd)
                            || c >= 0x10000;

    private final String home;
    private final String self;

    /**
     * @param self the address of the feed's first page
     */
    AtomFeed(String home, String self) {
        this.home = home;
        this.self = self;
    }

    byte[] write(Feed feed) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", "urn:mabat:saved-search:" + feed.search().id());
            element(xml, "title", feed.search().name());
            if (!feed.search().description().isEmpty()) {
                element(xml, "subtitle", feed.search().description());
            }
            element(xml, "updated", time(feed.updated()));
            link(xml, "alternate", home + "/saved/" + feed.search().id());
            link(xml, "self", page(feed.page()));
            link(xml, "first", self);
            if (feed.page() > 1) {
                link(xml, "previous", page(feed.page() - 1));
            }
            if (feed.more()) {
                link(xml, "next", page(feed.page() + 1));
            }
            element(xml, "generator", "Mabat");
            xml.writeStartElement("author");
            element(xml, "name", "Mabat");
            xml.writeEndElement();
            for (Feed.Entry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory takes everything", e);
        }
    }

    private String page(int number) {
        return FeedText.page(self, number);
    }

    private void entry(XMLStreamWriter xml, Feed.Entry entry) throws XMLStreamException {
        Article article = entry.article().article();
        xml.writeStartElement("entry");
        if (article.language() == Language.HEBREW || article.language() == Language.ENGLISH) {
            xml.writeAttribute(XMLConstants.XML_NS_URI, "lang", article.language().code());
        }
        element(xml, "id", "urn:mabat:article:" + FeedText.encoded(article.id()));
        element(xml, "title", article.title());
        element(xml, "updated", time(entry.at()));
        PublicationDate published = article.published();
        if (published != null) {
            element(xml, "published", time(published.at()));
        }
        CanonicalUrl url = article.url();
        link(xml, "alternate", url == null ? FeedText.address(home, article.id()) : url.value());
        if (!article.outlet().isEmpty()) {
            xml.writeStartElement("author");
            element(xml, "name", article.outlet());
            xml.writeEndElement();
        }
        if (!article.lead().isEmpty()) {
            element(xml, "summary", article.lead());
        }
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(ALLOWED).forEach(allowed::appendCodePoint);
        xml.writeCharacters(allowed.toString());
        xml.writeEndElement();
    }

    private static String time(Instant at) {
        return at.toString();
    }
}
