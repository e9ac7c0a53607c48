package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final ArticleId ARTICLE = new ArticleId("a-1");
    private static final ArticleId OTHER = new ArticleId("a-2");
    private static final EntityRef GEORGIA = EntityRef.country("GE");

    @Test
    void a_wrong_mention_is_gone_from_its_article_only_and_in_that_spelling_only() {
        Verdicts verdicts =
                new Verdicts(List.of(new Correction.WrongMention(ARTICLE, GEORGIA, "Georgia")));
        List<String> parts = List.of("Georgia votes", "A Georgian election");
        List<Sighting> seen = List.of(seen(GEORGIA, 0, 0, 7), seen(GEORGIA, 1, 2, 10));

        assertThat(verdicts.apply(ARTICLE, parts, seen)).containsExactly(seen.get(1));
        assertThat(verdicts.apply(OTHER, parts, seen)).isEqualTo(seen);
    }

    @Test
    void without_a_spelling_every_mention_is_gone() {
        Verdicts verdicts =
                new Verdicts(List.of(new Correction.WrongMention(ARTICLE, GEORGIA, "")));
        List<String> parts = List.of("Georgia votes", "A Georgian election");

        assertThat(
                        verdicts.apply(
                                ARTICLE,
                                parts,
                                List.of(seen(GEORGIA, 0, 0, 7), seen(GEORGIA, 1, 2, 10))))
                .isEmpty();
    }

    @Test
    void people_are_who_editors_say_through_any_number_of_steps() {
        Verdicts verdicts =
                new Verdicts(
                        List.of(
                                new Correction.Merge("unverified:a", "unverified:b"),
                                new Correction.Merge("unverified:b", "jane-doe"),
                                new Correction.Split(
                                        "unverified:a",
                                        new TreeSet<>(List.of("J. Roe")),
                                        "unverified:roe"),
                                new Correction.Hide(
                                        EntryRef.of(EntityRef.person("unverified:noise")))));

        assertThat(verdicts.meant(EntityRef.person("unverified:a"), "Jane"))
                .contains(EntityRef.person("jane-doe"));
        assertThat(verdicts.meant(EntityRef.person("unverified:a"), "j.  ROE"))
                .contains(EntityRef.person("unverified:roe"));
        assertThat(verdicts.meant(EntityRef.person("unverified:noise"), "Noise")).isEmpty();
        assertThat(verdicts.meant(GEORGIA, "Georgia")).contains(GEORGIA);
    }

    @Test
    void only_articles_with_verdicts_have_a_stamp_and_equal_verdicts_an_equal_one() {
        Correction one = new Correction.WrongMention(ARTICLE, GEORGIA, "Georgia");
        Correction two = new Correction.WrongMention(ARTICLE, EntityRef.country("JO"), "");

        assertThat(new Verdicts(List.of(one)).stamp(OTHER)).isEmpty();
        assertThat(new Verdicts(List.of(one)).stamp(ARTICLE)).startsWith("!");
        assertThat(new Verdicts(List.of(one, two)).stamp(ARTICLE))
                .isEqualTo(new Verdicts(List.of(two, one)).stamp(ARTICLE))
                .isNotEqualTo(new Verdicts(List.of(one)).stamp(ARTICLE));
    }

    private static Sighting seen(EntityRef entity, int part, int start, int end) {
        return new Sighting(entity, NameKind.NAME, entity.id(), part, start, end, 0, true);
    }
}
