package mabat.knowledge.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import mabat.knowledge.Concept;
import mabat.knowledge.TopicTerm;

/**
 * All tables, read and checked row by row; what one table says about another is checked by a test.
 *
 * @param version changes whenever a table does
 */
public record KnowledgeTables(
        String version,
        List<CountryRow> countries,
        List<PlaceRow> places,
        List<PersonRow> people,
        List<OfficeRow> offices,
        List<OrganisationRow> organisations,
        List<TopicRow> topics,
        List<TopicTerm> topicTerms,
        List<BlockRow> blocks,
        List<TitleRow> titles,
        List<Concept> concepts) {

    /**
     * The tables that ship with Mabat.
     *
     * @throws MalformedTableException when one cannot be read
     */
    public static KnowledgeTables standard() {
        Reader reader = new Reader();
        List<CountryRow> countries = reader.rows("countries.tsv", KnowledgeTables::country);
        List<PlaceRow> places = reader.rows("places.tsv", KnowledgeTables::place);
        List<PersonRow> people = reader.rows("people.tsv", KnowledgeTables::person);
        List<OfficeRow> offices = reader.rows("offices.tsv", KnowledgeTables::office);
        List<OrganisationRow> organisations =
                reader.rows("organisations.tsv", KnowledgeTables::organisation);
        List<TopicRow> topics = reader.rows("topics.tsv", KnowledgeTables::topic);
        List<TopicTerm> terms = reader.rows("topic-terms.tsv", KnowledgeTables::topicTerm);
        List<BlockRow> blocks = reader.rows("blocks.tsv", KnowledgeTables::block);
        List<TitleRow> titles = reader.rows("titles.tsv", KnowledgeTables::title);
        List<Concept> concepts = reader.rows("concepts.tsv", KnowledgeTables::concept);
        return new KnowledgeTables(
                reader.version(),
                countries,
                places,
                people,
                offices,
                organisations,
                topics,
                terms,
                blocks,
                titles,
                concepts);
    }

    private static CountryRow country(Table.Line line) {
        return new CountryRow(
                line.need("id"),
                line.cell("qid"),
                names(line, "name_en", "aliases_en"),
                names(line, "name_he", "aliases_he"),
                line.aliases("demonyms_en"),
                line.aliases("demonyms_he"),
                line.values("successors"));
    }

    private static PlaceRow place(Table.Line line) {
        return new PlaceRow(
                line.need("id"),
                line.need("country"),
                PlaceRow.Type.valueOf(line.need("class").toUpperCase(Locale.ROOT)),
                line.aliases("names_en"),
                line.aliases("names_he"));
    }

    private static PersonRow person(Table.Line line) {
        return new PersonRow(
                line.need("id"),
                line.cell("qid"),
                names(line, "name_en", "aliases_en"),
                names(line, "name_he", "aliases_he"),
                line.aliases("surnames_en"),
                line.aliases("surnames_he"));
    }

    private static OfficeRow office(Table.Line line) {
        String to = line.cell("to");
        try {
            return new OfficeRow(
                    line.need("person"),
                    line.need("office"),
                    line.need("title_en"),
                    line.need("title_he"),
                    line.need("of"),
                    PartialDate.first(line.need("from")),
                    to.isEmpty() ? null : PartialDate.last(to),
                    line.need("check"));
        } catch (DateTimeException | NumberFormatException e) {
            throw line.wrong("no date: " + e.getMessage());
        }
    }

    private static OrganisationRow organisation(Table.Line line) {
        return new OrganisationRow(
                line.need("id"),
                line.cell("qid"),
                line.need("kind"),
                line.cell("country"),
                names(line, "name_en", "aliases_en"),
                names(line, "name_he", "aliases_he"));
    }

    private static TopicRow topic(Table.Line line) {
        return new TopicRow(
                line.need("id"), line.need("iptc"), line.need("label_en"), line.need("label_he"));
    }

    private static TopicTerm topicTerm(Table.Line line) {
        return new TopicTerm(
                line.need("topic"),
                line.need("language"),
                line.need("term"),
                Integer.parseInt(line.need("weight")));
    }

    /** Terms with a mark mean several things; expanding a query by them would surprise. */
    private static Concept concept(Table.Line line) {
        return new Concept(
                line.need("id"),
                clear(line, "english"),
                clear(line, "hebrew"),
                line.need("domain"));
    }

    private static List<String> clear(Table.Line line, String column) {
        return line.aliases(column).stream()
                .filter(alias -> alias.mark() == Alias.Mark.CLEAR)
                .map(Alias::text)
                .toList();
    }

    private static BlockRow block(Table.Line line) {
        return new BlockRow(line.need("language"), line.need("phrase"), line.need("eats"));
    }

    private static TitleRow title(Table.Line line) {
        return new TitleRow(
                line.need("language"),
                line.need("phrase"),
                line.values("offices"),
                line.values("names"));
    }

    private static List<Alias> names(Table.Line line, String shown, String others) {
        line.need(shown);
        List<Alias> all = new ArrayList<>(line.aliases(shown));
        all.addAll(line.aliases(others));
        return List.copyOf(all);
    }

    /** Reads resources and remembers what they were made of. */
    private static final class Reader {
        private final MessageDigest digest = sha256();

        <R> List<R> rows(String file, Function<Table.Line, R> row) {
            byte[] bytes = bytes(file);
            digest.update(bytes);
            return Table.read(file, new String(bytes, StandardCharsets.UTF_8)).lines().stream()
                    .map(row)
                    .toList();
        }

        String version() {
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        }

        private static byte[] bytes(String file) {
            try (InputStream in =
                    KnowledgeTables.class.getResourceAsStream("/mabat/knowledge/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("The table " + file + " is missing");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("reading the table " + file + " failed", e);
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
