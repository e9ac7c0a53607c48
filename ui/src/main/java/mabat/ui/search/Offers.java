package mabat.ui.search;

import java.util.List;
import mabat.suggest.Completion;
import mabat.suggest.OwnSearches;
import mabat.suggest.TypeAhead;
import mabat.suggest.TypeAheadQuestion;
import mabat.ui.component.InterfaceLanguage;

/** Asks for ways to go on with a query, and puts them into words for the page. */
final class Offers {
    private static final int MOST = 10;

    private final TypeAhead completions;
    private final OfferTexts texts;

    Offers(TypeAhead completions, OfferTexts texts) {
        this.completions = completions;
        this.texts = texts;
    }

    /** A person's own searches, for all the letters of one query. */
    OwnSearches own(String owner) {
        return completions.own(owner);
    }

    /**
     * @param caret anywhere; a place outside the text is its nearest end
     */
    List<Offer> of(
            String owner, OwnSearches own, String text, int caret, InterfaceLanguage language) {
        int place = Math.clamp(caret, 0, text.length());
        TypeAheadQuestion question =
                new TypeAheadQuestion(owner, text, place, language.language(), MOST);
        int behind = text.length() - place;
        return completions.complete(question, own).stream()
                .map(completion -> offer(completion, behind, language))
                .toList();
    }

    /**
     * @param behind how much of the text stands behind the caret
     */
    private Offer offer(Completion completion, int behind, InterfaceLanguage language) {
        return switch (completion) {
            case Completion.Name name -> {
                String shown = shown(name);
                yield new Offer(
                        name.entity().kind().code(),
                        shown,
                        texts.of(name, shown, language),
                        spaced(name.query(), behind),
                        caret(name.query(), behind),
                        "");
            }
            case Completion.Operator operator ->
                    new Offer(
                            "operator",
                            operator.label(),
                            texts.operator(operator.label(), language),
                            operator.query(),
                            Math.max(0, operator.query().length() - behind),
                            "");
            case Completion.Saved saved ->
                    new Offer(
                            "saved",
                            saved.label(),
                            texts.of("offer.saved", language),
                            saved.criteria().query(),
                            saved.criteria().query().length(),
                            Offer.SAVED + saved.id());
            case Completion.Recent recent ->
                    new Offer(
                            "recent",
                            recent.label(),
                            texts.filters(recent.criteria(), "offer.recent", language),
                            recent.label(),
                            recent.label().length(),
                            Offer.address(recent.criteria()));
        };
    }

    /** The name people know it by, when that is in the script that was begun. */
    private static String shown(Completion.Name name) {
        return hebrew(name.label()) == hebrew(name.name()) ? name.label() : name.name();
    }

    private static boolean hebrew(String text) {
        return text.chars().anyMatch(c -> c >= 0x05D0 && c <= 0x05EA);
    }

    /** Behind a name at the end of a query the next word can follow at once. */
    private static String spaced(String query, int behind) {
        return behind == 0 ? query + " " : query;
    }

    private static int caret(String query, int behind) {
        return behind == 0 ? query.length() + 1 : Math.max(0, query.length() - behind);
    }
}
