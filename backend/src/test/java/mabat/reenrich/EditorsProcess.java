package mabat.reenrich;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.ElasticsearchProperties;
import mabat.elastic.IndexNames;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.node.LocalNodeProperties;

/**
 * A process that renews articles while an editor changes one thing after the other, until somebody
 * kills it. Says {@code done N changes M} whenever it got further.
 */
public final class EditorsProcess {
    private EditorsProcess() {}

    /**
     * @param args the node's address and the prefix of the indices, and a folder that stays empty
     */
    public static void main(String[] args) {
        ElasticsearchLink link =
                ElasticsearchLink.open(
                        ElasticsearchProperties.at(URI.create(args[0])).withIndexPrefix(args[1]),
                        LocalNodeProperties.inFolder(Path.of(args[2])),
                        event -> {});
        EditorsWorld world =
                new EditorsWorld(
                        link.elasticsearch(), new IndexNames(args[1]), Clock.systemUTC(), 100);
        Reenrichment job = world.bean(Reenrichment.class);
        world.change("Noa", new Correction.Hide(EntryRef.of(EntityRef.person("xi-jinping"))));
        job.start("Noa");
        for (char letter = 'a'; letter <= 'z'; letter++) {
            long number = world.change("Noa", name(letter));
            System.out.println(
                    "done " + job.state().orElseThrow().enriched().done() + " changes " + number);
        }
    }

    static Correction name(char letter) {
        return new Correction.AddName(
                EntryRef.of(EntityRef.person("joe-biden")),
                Language.ENGLISH,
                "Zorglub Kavar " + letter,
                Correction.Certainty.CLEAR,
                false);
    }
}
