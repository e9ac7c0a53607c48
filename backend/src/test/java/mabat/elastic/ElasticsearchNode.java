package mabat.elastic;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real Elasticsearch with our plugin for integration tests, started once per run, and indices of
 * its own for each test class, made from the production files:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();
 * }</pre>
 *
 * <p>Which node is decided by system properties: {@code mabat.test.elasticsearch} is the address of
 * a running one; else {@code mabat.test.node=container} starts a container from the image {@code
 * mabat.test.node.image}; else the packed node runs as a child process, which needs nothing
 * installed. A node that cannot be had is a failure of the test, never a reason to skip it.
 */
public final class ElasticsearchNode implements BeforeAllCallback, AfterAllCallback {

    private static final int LONGEST_NAME = 40;

    private final boolean install;
    private @Nullable String prefix;
    private @Nullable Elasticsearch elasticsearch;

    private ElasticsearchNode(boolean install) {
        this.install = install;
    }

    /** All indices are there when the first test of the class runs. */
    public static ElasticsearchNode withIndices() {
        return new ElasticsearchNode(true);
    }

    /** A prefix for names, and nothing by it: for tests that install indices themselves. */
    public static ElasticsearchNode empty() {
        return new ElasticsearchNode(false);
    }

    /**
     * Address of the node, for tests that make their own connection; starts the node if need be.
     */
    public static URI uri() {
        return SharedNode.uri();
    }

    public Elasticsearch elasticsearch() {
        return requireNonNull(elasticsearch, "only while tests of the class run");
    }

    /** Names of this class's own indices. */
    public IndexNames names() {
        return new IndexNames(requireNonNull(prefix, "only while tests of the class run"));
    }

    /** How the application would be told to use this node and these indices. */
    public ElasticsearchProperties properties() {
        return ElasticsearchProperties.at(uri()).withIndexPrefix(names().prefix());
    }

    /** Makes everything written so far visible to search. */
    public void refresh() {
        elasticsearch().json().post("/" + names().prefix() + "-*/_refresh");
    }

    /** Removes all documents, so that one test does not see those of another. */
    public void clear() {
        drop();
        new IndexInstaller(elasticsearch(), names()).install();
    }

    /** Builds the indices of articles and of their versions anew, as other mappings make it do. */
    public void rebuildArticles() {
        IndexInstaller installer = new IndexInstaller(elasticsearch(), names());
        for (IndexFile file : List.of(IndexFile.REPLACED_ARTICLES, IndexFile.ARTICLES)) {
            IndexDefinition present = file.definition();
            ObjectNode mappings = (ObjectNode) present.mappings().deepCopy();
            ((ObjectNode) mappings.path("_meta")).put("schema", present.version() + 1);
            installer.install(
                    file, new IndexDefinition(present.settings(), mappings, present.version() + 1));
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        prefix = prefixFor(context.getRequiredTestClass());
        elasticsearch = Elasticsearch.connect(List.of(uri()), ElasticsearchProperties.at(uri()));
        if (install) {
            new IndexInstaller(elasticsearch(), names()).install();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        drop();
        elasticsearch().close();
    }

    /** Wildcards cannot be used to delete on our node, which is how it should be. */
    void drop() {
        var wire = elasticsearch().json();
        wire.find("/" + names().prefix() + "-*")
                .orElse(JsonNodeFactory.instance.objectNode())
                .propertyNames()
                .forEach(index -> wire.delete("/" + index));
    }

    private static String prefixFor(Class<?> test) {
        var name = test.getSimpleName().toLowerCase(Locale.ROOT);
        var shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        var random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        return "test-" + shortName + "-" + random;
    }
}
