package mabat.overlay;

import java.util.Set;
import mabat.article.EntityRef;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.NameKey;

/** What a correction is about; two that share something may get in each other's way. */
final class Touched {
    private Touched() {}

    static Set<String> by(Correction correction) {
        return switch (correction) {
            case Correction.AddName add -> Set.of(add.entry().toString(), name(add.name()));
            case Correction.HideName hide -> Set.of(hide.entry().toString(), name(hide.name()));
            case Correction.AddPerson add -> Set.of(person(add.id()));
            case Correction.AddOrganisation add ->
                    Set.of(EntryRef.of(EntityRef.organisation(add.id())).toString());
            case Correction.AddPlace add ->
                    Set.of(new EntryRef(EntryRef.Kind.PLACE, add.id()).toString());
            case Correction.AddOffice add -> Set.of(person(add.person()));
            case Correction.AddTopicTerm add -> Set.of("term:" + NameKey.of(add.term()));
            case Correction.Hide hide -> Set.of(hide.entry().toString());
            case Correction.Merge merge ->
                    merge.discovered().equals(merge.into())
                            ? Set.of(person(merge.into()))
                            : Set.of(person(merge.discovered()), person(merge.into()));
            case Correction.Split split ->
                    split.discovered().equals(split.into())
                            ? Set.of(person(split.into()))
                            : Set.of(person(split.discovered()), person(split.into()));
            case Correction.WrongMention wrong -> Set.of("article:" + wrong.article());
        };
    }

    private static String person(String id) {
        return EntryRef.of(EntityRef.person(id)).toString();
    }

    private static String name(String name) {
        return "name:" + NameKey.of(name);
    }
}
