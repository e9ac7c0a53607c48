package mabat.elastic;

import java.util.List;
import java.util.Optional;
import mabat.analysis.AnalysisVersion;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes sure at every start that the indices are what the files say.
 *
 * <ul>
 *   <li>No index yet: it is created together with its aliases, in one step.
 *   <li>Same version: settings and mappings are compared, and any difference is an error that names
 *       it. Somebody has changed the index by hand, or the file without its version.
 *   <li>How often it is refreshed is set back: a load of many articles that was killed leaves it
 *       changed.
 *   <li>The file is newer: a new index is built beside the old one, filled by {@link IndexCopy},
 *       and the aliases move in one step, so that every search finds one or the other, whole.
 *   <li>The analysis makes other terms ({@link AnalysisVersion}: other rules or another lexicon):
 *       the same as a newer file.
 *   <li>The file is older: an error. The index belongs to a newer Mabat.
 * </ul>
 *
 * <p>No write is lost while an index is copied: before the copy starts Elasticsearch is told to
 * block writes to the old index, which it does only once all writes under way have ended. Whoever
 * writes meanwhile is answered "not now" ({@link DependencyUnavailableException}), so nothing is
 * acknowledged that the copy could miss; searches go on (decision 0006). The old index stays, still
 * blocked, until the next start, because pages being turned at the time of the move still read from
 * it.
 *
 * <p>One application at a time may bring an index to a new version. A second one doing the same
 * makes the first one fail before it moves the aliases.
 */
public final class IndexInstaller {

    private static final System.Logger LOG = System.getLogger(IndexInstaller.class.getName());
    private static final String REFRESH_INTERVAL = "/index/refresh_interval";

    private final JsonWire wire;
    private final IndexNames names;

    public IndexInstaller(Elasticsearch elasticsearch, IndexNames names) {
        this.wire = elasticsearch.json();
        this.names = names;
    }

    /**
     * Installs or verifies all indices.
     *
     * @throws DependencyRefusedException if an index is not what it must be; the message names the
     *     index and each difference
     */
    public void install() {
        for (var file : IndexFile.values()) {
            install(file, file.definition());
        }
    }

    /** For one index, with a definition that need not be the one in the file. */
    void install(IndexFile file, IndexDefinition definition) {
        var live = LiveIndex.find(wire, names.read(file));
        if (live.isEmpty()) {
            create(file, definition);
        } else if (live.get().version() < definition.version()
                || isAnalysedOtherwise(definition, live.get())) {
            bringUpToDate(file, definition, live.get());
        } else {
            verify(file, definition, live.get());
        }
    }

    /** Another word list or other rules: words of a query would miss those in the index. */
    private static boolean isAnalysedOtherwise(IndexDefinition definition, LiveIndex live) {
        var wanted = AnalysisVersion.parse(IndexDefinition.analysisOf(definition.mappings()));
        var found = AnalysisVersion.parse(IndexDefinition.analysisOf(live.mappings()));
        if (live.version() > definition.version()) {
            return false;
        }
        if (found.rules() > wanted.rules()) {
            throw refused(
                    live,
                    "was analysed by a newer Mabat (analysis "
                            + found
                            + ", this one knows "
                            + wanted
                            + "). Start the newer one again.");
        }
        return !found.equals(wanted);
    }

    private void create(IndexFile file, IndexDefinition definition) {
        var aliases = aliases(names.read(file));
        aliases.set(names.write(file), writeIndex());
        try {
            wire.put("/" + names.index(file, 1), definition.toCreateBody(aliases));
        } catch (DependencyRefusedException e) {
            // Another application may have been faster by a moment.
            verify(file, definition, LiveIndex.find(wire, names.read(file)).orElseThrow(() -> e));
        }
    }

    private void verify(IndexFile file, IndexDefinition definition, LiveIndex live) {
        if (live.version() > definition.version()) {
            throw refused(
                    live,
                    "was made by a newer Mabat (version "
                            + live.version()
                            + ", this one knows "
                            + definition.version()
                            + "). Start the newer one again.");
        }
        var differences = IndexDifferences.between(definition, live);
        if (!differences.isEmpty()) {
            throw refused(
                    live,
                    "is not what "
                            + file.baseName()
                            + ".json says. If the file was changed on purpose, raise"
                            + " mappings._meta.schema in it, and a new index is built at the next"
                            + " start. Differences:\n  "
                            + String.join("\n  ", differences));
        }
        requireWriteAlias(file, live);
        liftBlock(file, live);
        setRefreshBack(definition, live);
        removePrevious(file, live);
    }

    private void bringUpToDate(IndexFile file, IndexDefinition definition, LiveIndex old) {
        requireWriteAlias(file, old);
        removePrevious(file, old);
        var next = names.index(file, old.generation() + 1);
        remove(next);
        LOG.log(
                System.Logger.Level.INFO,
                "Building {0} (version {1}, analysis {2}) from {3} (version {4}, analysis {5})",
                next,
                definition.version(),
                IndexDefinition.analysisOf(definition.mappings()),
                old.name(),
                old.version(),
                IndexDefinition.analysisOf(old.mappings()));
        wire.put("/" + next, definition.toCreateBody(aliases(names.next(file))));
        try {
            wire.put("/" + old.name() + "/_block/write");
            new IndexCopy(wire, old.name(), names.next(file), file::upToDate).run();
            moveAliases(file, old.name(), next);
        } catch (DependencyRefusedException | DependencyUnavailableException e) {
            undo(old, next, e);
            throw e;
        }
    }

    private void moveAliases(IndexFile file, String old, String next) {
        var body = JsonNodeFactory.instance.objectNode();
        var actions = body.putArray("actions");
        for (var alias : List.of(names.read(file), names.write(file))) {
            actions.addObject().putObject("remove").put("index", old).put("alias", alias);
        }
        actions.addObject().putObject("add").put("index", next).put("alias", names.read(file));
        actions.addObject()
                .putObject("add")
                .put("index", next)
                .put("alias", names.write(file))
                .put("is_write_index", true);
        actions.addObject().putObject("remove").put("index", next).put("alias", names.next(file));
        wire.post("/_aliases", body);
    }

    private void undo(LiveIndex old, String next, RuntimeException cause) {
        try {
            remove(next);
            unblock(old.name());
        } catch (DependencyRefusedException | DependencyUnavailableException e) {
            // The next start clears up; what went wrong first matters more.
            cause.addSuppressed(e);
        }
    }

    private void requireWriteAlias(IndexFile file, LiveIndex live) {
        var target = LiveIndex.namesBehind(wire, names.write(file));
        if (!target.equals(List.of(live.name()))) {
            throw refused(
                    live,
                    "can be read, but the alias for writing, "
                            + names.write(file)
                            + ", leads to "
                            + target
                            + ". Make both lead to the same index.");
        }
    }

    /** A copy that was cut off leaves its block behind. */
    private void liftBlock(IndexFile file, LiveIndex live) {
        if (!live.isBlocked()) {
            return;
        }
        var unfinished = LiveIndex.namesBehind(wire, names.next(file));
        if (!unfinished.isEmpty()) {
            throw refused(
                    live,
                    "is being copied into "
                            + unfinished
                            + " by a newer Mabat. Let it finish; if it was stopped, start it again"
                            + " or delete that index.");
        }
        unblock(live.name());
    }

    private void unblock(String index) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putNull("index.blocks.write");
        wire.put("/" + index + "/_settings", body);
    }

    private void setRefreshBack(IndexDefinition definition, LiveIndex live) {
        var wanted = definition.settings().at(REFRESH_INTERVAL);
        if (!wanted.isMissingNode() && !wanted.equals(live.settings().at(REFRESH_INTERVAL))) {
            var body = JsonNodeFactory.instance.objectNode();
            body.set("index.refresh_interval", wanted);
            wire.put("/" + live.name() + "/_settings", body);
        }
    }

    private void removePrevious(IndexFile file, LiveIndex live) {
        if (live.generation() > 1) {
            remove(names.index(file, live.generation() - 1));
        }
    }

    private void remove(String index) {
        if (exists(index)) {
            wire.delete("/" + index);
        }
    }

    private boolean exists(String index) {
        Optional<JsonNode> found = wire.find("/" + index);
        return found.isPresent();
    }

    private static ObjectNode aliases(String first) {
        var aliases = JsonNodeFactory.instance.objectNode();
        aliases.putObject(first);
        return aliases;
    }

    private static ObjectNode writeIndex() {
        return JsonNodeFactory.instance.objectNode().put("is_write_index", true);
    }

    private static DependencyRefusedException refused(LiveIndex index, String problem) {
        return new DependencyRefusedException(
                Elasticsearch.NAME, "The index " + index.name() + " " + problem, null);
    }
}
