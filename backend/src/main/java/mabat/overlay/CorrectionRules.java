package mabat.overlay;

import java.util.List;
import java.util.Optional;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.NameKey;
import mabat.knowledge.NameRegister;

/** Which corrections make sense beside those that stand. The first rule that is broken is told. */
final class CorrectionRules {
    private final List<Correction> standing;
    private final NameRules names;
    private final EntryRules entries;
    private final PersonRules people;
    private final ArticleFindings articles;

    /** What was found in an article; empty when there is no such article. */
    @FunctionalInterface
    interface ArticleFindings {
        Optional<Findings> of(ArticleId id);
    }

    CorrectionRules(NameRegister register, List<Correction> standing, ArticleFindings articles) {
        this.standing = standing;
        this.names = new NameRules(register);
        this.entries = new EntryRules(register, names);
        this.people = new PersonRules(entries, standing);
        this.articles = articles;
    }

    Optional<Refusal> check(Correction correction) {
        if (standing.contains(correction)) {
            return refused("already", "This was changed already.");
        }
        return switch (correction) {
            case Correction.AddName add -> entries.named(add.entry()).or(() -> names.check(add));
            case Correction.HideName hide -> entries.hideName(hide.entry(), hide.name());
            case Correction.AddPerson add ->
                    entries.fresh(EntryRef.Kind.PERSON, add.id(), add.english(), add.hebrew());
            case Correction.AddOrganisation add -> entries.organisation(add);
            case Correction.AddPlace add -> entries.place(add);
            case Correction.AddOffice add -> entries.office(add);
            case Correction.AddTopicTerm add -> entries.term(add);
            case Correction.Hide hide -> entries.hide(hide.entry());
            case Correction.Merge merge -> people.merge(merge);
            case Correction.Split split -> people.split(split);
            case Correction.WrongMention wrong -> wrong(wrong);
        };
    }

    private Optional<Refusal> wrong(Correction.WrongMention wrong) {
        Optional<Findings> findings = articles.of(wrong.article());
        if (findings.isEmpty()) {
            return refused(
                    "article-unknown",
                    "There is no article '" + wrong.article() + "'.",
                    wrong.article().value());
        }
        String key = NameKey.of(wrong.surface());
        boolean mentioned =
                findings.get().mentions().stream()
                        .filter(mention -> mention.entity().equals(wrong.entity()))
                        .anyMatch(mention ->
                                key.isEmpty()
                                        || mention.surfaces().stream()
                                                .anyMatch(s -> NameKey.of(s).equals(key)));
        return mentioned
                ? Optional.empty()
                : refused(
                        "not-mentioned",
                        "The article does not mention "
                                + wrong.entity().id()
                                + (key.isEmpty() ? "." : " as '" + wrong.surface() + "'."),
                        wrong.entity().id(),
                        wrong.surface());
    }

    private static Optional<Refusal> refused(String code, String detail, String... values) {
        return Optional.of(Refusal.of(code, detail, values));
    }
}
