package mabat.benchmark.analysis;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** An index in memory over texts with ids, asked with any of the words of a query. */
final class Retrieval implements Closeable {

    private static final int DEPTH = 10;
    private static final String TEXT = "text";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder queries;

    Retrieval(Map<String, String> texts, Analyzer analyzer) throws IOException {
        var config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(1.2f, 0.75f));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Document document = new Document();
                document.add(new StringField("id", text.getKey(), Field.Store.YES));
                document.add(new TextField(TEXT, text.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
        queries = new QueryBuilder(analyzer);
    }

    /** One over the rank of the wanted text; 0 when it is not among the first ten. */
    double reciprocalRank(String query, String wanted) throws IOException {
        Query parsed = queries.createBooleanQuery(TEXT, query);
        if (parsed == null) {
            return 0;
        }
        ScoreDoc[] found = searcher.search(parsed, DEPTH).scoreDocs;
        for (int i = 0; i < found.length; i++) {
            if (wanted.equals(searcher.storedFields().document(found[i].doc).get("id"))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
