package mabat.query;

import java.util.List;
import java.util.Locale;

/**
 * Every problem a query can have. The code is stable: pages translate it, and the API answers with
 * it.
 */
public enum ProblemCode {
    TOO_LONG("The query has {0} characters; at most {1} are allowed."),
    TOO_MANY_CLAUSES("The query has more than {0} words and conditions; use fewer."),
    TOO_DEEP("Brackets are nested more than {0} deep; remove some."),
    UNCLOSED_BRACKET("A bracket is opened here but never closed; add ) or remove it."),
    UNOPENED_BRACKET("A bracket is closed here but was never opened; remove it or add (."),
    EMPTY_BRACKETS(
            "There is nothing between these brackets; remove them or write something inside."),
    UNCLOSED_QUOTE("A quotation starts here but never ends; add the closing quote."),
    EMPTY_QUOTES("There is nothing between these quotes; remove them or write something inside."),
    LEADING_OPERATOR(
            "{0} needs something before it; remove it, or quote it to search for the word."),
    TRAILING_OPERATOR(
            "{0} needs something after it; remove it, or quote it to search for the word."),
    TWO_OPERATORS("{0} cannot follow {1} directly; remove one of them."),
    PREFIX_TOO_SHORT("At least {0} letters are needed before *; write more of the word."),
    WILDCARD_INSIDE("* can only stand at the end of a word; write the beginning of the word."),
    SIMILAR_TOO_SHORT("At least {0} letters are needed before ~; write the whole word."),
    DISTANCE_OUT_OF_RANGE("The number after {0} must be from 1 to {1}."),
    TIMES_OUT_OF_RANGE("The number after {0} must be from 2 to {1}."),
    NOT_BESIDE_PROXIMITY(
            "Only words, phrases and OR can stand beside {0}; use AND for other conditions."),
    NOT_INSIDE_TIMES("Only words, phrases and OR can be counted by {0}."),
    FIELD_WITHOUT_VALUE("{0}: needs a value right after the colon."),
    FIELD_INSIDE_FIELD("{0}: cannot stand inside another field; put it beside."),
    UNKNOWN_FIELD("There is no field {0}; did you mean {1}?"),
    BAD_DATE(
            "{0} is not a date; write 2023, 2023-03, 2023-03-01, 2023-01..2023-03, >=2023-09 or 7d."),
    DATE_ORDER("The range {0} ends before it begins; swap the two dates."),
    NO_WORDS("There is no word in this query; write at least one letter or digit."),
    TOO_MANY_ENDINGS(
            "More than {0} different words begin with {1}; write more letters before the *."),
    UNKNOWN_VALUE("There is no {0} called {1}; write its name in English or Hebrew, or its code."),

    /** Notices: the query was read, and this says how. */
    READ_LITERALLY("{0} was read as plain words; {1} has no meaning here."),
    STRAY_QUOTE("A single quote mark in {0} was passed over; quote both ends for a phrase."),
    NO_SUCH_FIELD("{0} is not a field, so {1} was read as plain words."),
    MISSING_NUMBER(
            "{0} was read as a plain word; as an operator it needs a number, as in {0}/{1}."),
    MIXED_OPERATORS(
            "Words side by side bind more tightly than OR; use brackets to say it otherwise."),
    NOT_IN_ANY_ARTICLE("No article has the {0} {1}."),
    MEANT_KEYBOARD("On the other keyboard layout this is {0}, which finds {1}."),
    MEANT_NAME("{0} is spelled much like a name and finds {1}."),
    MEANT_SPELLING("{0} is spelled much like this and finds {1}."),
    BAD_CURSOR("The page could not be continued, so this is the first one."),
    PAGE_RENEWED("The result list was renewed since the page before.");

    private final String template;

    ProblemCode(String template) {
        this.template = template;
    }

    /** The stable name: {@code unclosed-bracket}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String detail(List<String> arguments) {
        String text = template;
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
