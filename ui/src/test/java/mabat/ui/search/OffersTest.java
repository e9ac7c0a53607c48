package mabat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.EntityRef;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.suggest.InMemoryRecentSearches;
import mabat.suggest.KeptSearches;
import mabat.suggest.TypeAhead;
import mabat.ui.Translations;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import org.junit.jupiter.api.Test;

class OffersTest {
    private final InMemoryRecentSearches recent = new InMemoryRecentSearches();
    private final KnowledgeBase knowledge =
            new KnowledgeBase(
                    "test",
                    List.of(
                            new Entity(
                                    EntityRef.country("BY"),
                                    "",
                                    "Belarus",
                                    "בלארוס",
                                    List.of("Belarus", "Belorussia"),
                                    List.of("בלארוס"),
                                    List.of())));
    private final Offers offers =
            new Offers(
                    new TypeAhead(
                            knowledge,
                            owner ->
                                    List.of(
                                            new KeptSearches.Kept(
                                                    "s1", "Belarus weekly", Criteria.of("minsk"))),
                            recent),
                    new OfferTexts(new Translations(), new Labels(knowledge, new Translations())));

    @Test
    void a_name_is_offered_in_the_script_that_was_begun_with_its_other_name() {
        assertThat(offered("sanctions בלא", InterfaceLanguage.ENGLISH))
                .contains(
                        new Offer(
                                "country",
                                "בלארוס",
                                "Country · Belarus",
                                "sanctions בלארוס ",
                                17,
                                ""));
    }

    @Test
    void a_name_is_shown_as_people_know_it_with_the_spelling_that_was_begun() {
        assertThat(offered("belor", InterfaceLanguage.ENGLISH))
                .filteredOn(offer -> offer.kind().equals("country"))
                .extracting(Offer::label, Offer::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Belarus", "Country · Belorussia"));
    }

    @Test
    void the_caret_stays_in_front_of_what_stands_behind_it() {
        assertThat(offers.of("noa", offers.own("noa"), "bela (x)", 4, InterfaceLanguage.ENGLISH))
                .filteredOn(offer -> offer.kind().equals("country"))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.text()).startsWith("Belarus").endsWith(" (x)");
                    assertThat(offer.text().substring(offer.caret())).isEqualTo(" (x)");
                });
    }

    @Test
    void an_operator_says_what_it_does() {
        assertThat(offered("china NEA", InterfaceLanguage.ENGLISH))
                .filteredOn(offer -> offer.kind().equals("operator"))
                .extracting(Offer::text, Offer::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "china NEAR/5 ",
                                "With at most 5 other words between them, in any order."));
    }

    @Test
    void a_saved_search_is_opened_by_its_id() {
        assertThat(offered("week", InterfaceLanguage.ENGLISH))
                .filteredOn(offer -> offer.kind().equals("saved"))
                .extracting(Offer::act)
                .containsExactly("saved:s1");
        assertThat(Offer.saved("saved:s1")).contains("s1");
        assertThat(Offer.criteria("saved:s1")).isEmpty();
    }

    @Test
    void a_recent_search_comes_back_with_its_filters() {
        Criteria criteria =
                Criteria.of("grain talks")
                        .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(List.of("BY")));
        recent.remember("noa", criteria);

        Offer offer = offered("", InterfaceLanguage.ENGLISH).get(0);

        assertThat(offer.note()).isEqualTo("Country: Belarus");
        assertThat(Offer.criteria(offer.act())).contains(criteria);
    }

    @Test
    void what_a_page_claims_about_the_caret_is_not_believed() {
        assertThat(offers.of("noa", offers.own("noa"), "bela", 99, InterfaceLanguage.HEBREW))
                .isNotEmpty();
        assertThat(offers.of("noa", offers.own("noa"), "bela", -1, InterfaceLanguage.HEBREW))
                .isNotNull();
    }

    private List<Offer> offered(String text, InterfaceLanguage language) {
        return offers.of("noa", offers.own("noa"), text, text.length(), language);
    }
}
