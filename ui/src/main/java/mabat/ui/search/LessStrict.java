package mabat.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.QueryProblem;
import mabat.search.Relaxation;

/** What else would find something: other spellings, and the search with one condition less. */
final class LessStrict extends Div {
    /** Notices that propose another query have codes that begin like this. */
    private static final String MEANT = "meant-";

    private final Consumer<Criteria> go;

    LessStrict(Consumer<Criteria> go) {
        this.go = go;
        addClassName("less-strict");
    }

    /** Whether a notice proposes another query. */
    static boolean proposes(QueryProblem notice) {
        return notice.code().startsWith(MEANT) && !notice.repair().isBlank();
    }

    /** Queries that were probably meant, each with the reason and how much it finds. */
    void meant(Criteria criteria, List<QueryProblem> notices) {
        List<QueryProblem> meant = notices.stream().filter(LessStrict::proposes).toList();
        if (meant.isEmpty()) {
            return;
        }
        Div all = group("nothing.meant");
        for (QueryProblem notice : meant) {
            String count = notice.arguments().size() > 1 ? notice.arguments().get(1) : "";
            String reason = "nothing." + notice.code();
            all.add(
                    offer(
                            notice.repair(),
                            count.matches("\\d+")
                                    ? getTranslation(
                                            "nothing.reason",
                                            getTranslation(reason),
                                            Long.parseLong(count))
                                    : getTranslation(reason),
                            criteria.withQuery(notice.repair())));
        }
        add(all);
    }

    /** The search with one condition less; the first of them costs most. */
    void less(List<Relaxation> relaxations) {
        if (relaxations.isEmpty()) {
            return;
        }
        Div all = group("nothing.less");
        // of two that find as much, the one that takes away less comes first
        List<Relaxation> dearest =
                relaxations.stream()
                        .sorted(
                                Comparator.comparingLong(Relaxation::total)
                                        .reversed()
                                        .thenComparing(one -> one.what() == Relaxation.What.QUERY))
                        .toList();
        for (Relaxation one : dearest) {
            NativeButton offer =
                    offer(
                            without(one),
                            getTranslation("results.count", one.total()),
                            one.criteria());
            offer.setClassName("dearest", one == dearest.get(0));
            all.add(offer);
        }
        add(all);
    }

    private String without(Relaxation one) {
        FacetField field = one.field();
        return switch (one.what()) {
            case PART -> getTranslation("nothing.without.part", one.removed());
            case FACET ->
                    field == null
                            ? ""
                            : getTranslation(
                                    "nothing.without.facet",
                                    getTranslation("facet." + field.parameter() + ".one"));
            case QUERY, DATES, STORY ->
                    getTranslation("nothing.without." + one.what().name().toLowerCase(Locale.ROOT));
        };
    }

    private Div group(String key) {
        Div group = new Div(new Paragraph(getTranslation(key)));
        group.addClassName("relaxations");
        return group;
    }

    private NativeButton offer(String text, String note, Criteria criteria) {
        Span label = new Span(text);
        label.getElement().setAttribute("dir", "auto");
        Span small = new Span(note);
        small.addClassName("offer-count");
        NativeButton button = new NativeButton();
        button.add(label, small);
        button.addClassName("less-offer");
        button.addClickListener(click -> go.accept(criteria));
        return button;
    }
}
