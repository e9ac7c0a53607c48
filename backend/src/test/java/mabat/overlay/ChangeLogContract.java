package mabat.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.overlay.Change.Action;
import org.junit.jupiter.api.Test;

/** What every log of changes does. */
public abstract class ChangeLogContract {
    protected abstract ChangeLog log();

    @Test
    void what_was_added_is_read_in_order_and_whole() {
        ChangeLog log = log();
        List<Change> all = every();

        all.forEach(change -> assertThat(log.add(change)).isTrue());

        assertThat(log.after(0)).isEqualTo(all);
        assertThat(log.after(2)).isEqualTo(all.subList(2, all.size()));
        assertThat(log.after(all.size())).isEmpty();
    }

    @Test
    void a_number_is_taken_once() {
        ChangeLog log = log();
        Change first = change(1, new Action.Correct(hide("sco")));
        Change second = change(1, new Action.Correct(hide("nato")));

        assertThat(log.add(first)).isTrue();
        assertThat(log.add(second)).isFalse();
        assertThat(log.after(0)).containsExactly(first);
    }

    private static List<Change> every() {
        EntryRef xi = EntryRef.of(EntityRef.person("xi-jinping"));
        List<Correction> corrections =
                List.of(
                        new Correction.AddName(
                                xi, Language.HEBREW, "שי", Correction.Certainty.AMBIGUOUS, true),
                        new Correction.HideName(xi, "Xi"),
                        new Correction.AddPerson("jane-doe", "Jane Doe", "ג'יין דו"),
                        new Correction.AddOrganisation("acme", "company", "", "Acme", "אקמי"),
                        new Correction.AddPlace(
                                "lida-by", Correction.PlaceType.CITY, "BY", "Lida", "לידה"),
                        new Correction.AddOffice(
                                "jane-doe",
                                "foreign_minister",
                                "BY",
                                "Foreign Minister",
                                "שרת החוץ",
                                LocalDate.parse("2026-01-02"),
                                null),
                        new Correction.AddTopicTerm("trade", Language.ENGLISH, "tariff", -2),
                        hide("sco"),
                        new Correction.Merge("unverified:j-doe", "jane-doe"),
                        new Correction.Split(
                                "unverified:roe",
                                new TreeSet<>(List.of("Richard Roe")),
                                "unverified:richard-roe"),
                        new Correction.WrongMention(
                                new ArticleId("a-1"), EntityRef.country("GE"), "Georgia"));
        List<Change> changes = new ArrayList<>();
        for (Correction correction : corrections) {
            changes.add(change(changes.size() + 1, new Action.Correct(correction)));
        }
        changes.add(change(changes.size() + 1, new Action.Undo(3)));
        return changes;
    }

    private static Correction hide(String organisation) {
        return new Correction.Hide(EntryRef.of(EntityRef.organisation(organisation)));
    }

    private static Change change(long number, Action action) {
        return new Change(
                number, "Noa", Instant.parse("2026-03-01T10:00:00Z"), "כי כך צריך", action);
    }
}
