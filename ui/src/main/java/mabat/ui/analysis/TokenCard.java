package mabat.ui.analysis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import mabat.analysis.Acronyms;
import mabat.analysis.AnalysisReport;
import mabat.analysis.hebrew.TermRule;
import mabat.analysis.hebrew.WordReadings;

/** One word: where it stands, its index terms, and what else it could have been. */
final class TokenCard extends Div {
    /** Less likely readings than these tell nothing. */
    private static final int MOST_READINGS = 12;

    TokenCard(AnalysisReport.Token token) {
        addClassName("token-card");
        H2 surface = new H2(token.surface());
        surface.getElement().setAttribute("dir", "auto");
        Span place =
                new Span(
                        getTranslation(
                                "analysis.place", token.position(), token.start(), token.end()));
        place.addClassName("fact-note");
        Div head = new Div(surface, place);
        head.addClassName("token-head");
        add(head, terms(token.terms()));
        List<WordReadings.Reading> readings = WordReadings.of(token.surface());
        if (!readings.isEmpty()) {
            add(readings(token, readings));
            meanings(readings);
        } else if (token.terms().stream().anyMatch(term -> term.rule() == TermRule.WORD)) {
            add(note(getTranslation("analysis.unknown")));
        }
    }

    private Component terms(List<AnalysisReport.Term> terms) {
        Div all = new Div();
        all.addClassName("token-terms");
        for (AnalysisReport.Term term : terms) {
            Span text = new Span(term.text());
            text.getElement().setAttribute("dir", "auto");
            Span rule = new Span(getTranslation("analysis.rule." + term.rule().type()));
            rule.addClassName("fact-note");
            Div chip = new Div(text, rule);
            chip.addClassName("token-term");
            all.add(chip);
        }
        return all;
    }

    private Component readings(AnalysisReport.Token token, List<WordReadings.Reading> readings) {
        NativeTable table = new NativeTable();
        table.addClassName("token-readings");
        NativeTableRow names = new NativeTableRow();
        for (String column : List.of("particles", "lemma", "kind", "score", "chosen")) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("analysis." + column));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        for (WordReadings.Reading reading :
                readings.subList(0, Math.min(MOST_READINGS, readings.size()))) {
            boolean chosen = token.has(reading.lemma());
            NativeTableRow row =
                    new NativeTableRow(
                            cell(reading.particles(), "auto"),
                            cell(reading.lemma(), "auto"),
                            cell(getTranslation("analysis.kind." + code(reading.kind())), "auto"),
                            cell(String.format(Locale.ROOT, "%.1f", reading.score()), "ltr"),
                            cell(chosen ? getTranslation("analysis.yes") : "", "auto"));
            row.setClassName("chosen", chosen);
            body.add(row);
        }
        table.add(new NativeTableHeader(names), body);
        return table;
    }

    private void meanings(List<WordReadings.Reading> readings) {
        readings.stream()
                .filter(reading -> reading.rule() == TermRule.ACRONYM)
                .map(reading -> Acronyms.expansions(reading.lemma()))
                .filter(meanings -> !meanings.isEmpty())
                .findFirst()
                .ifPresent(meanings ->
                        add(note(getTranslation("analysis.meaning", String.join(", ", meanings)))));
    }

    private static NativeTableCell cell(String text, String direction) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("dir", direction);
        return cell;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("fact-note");
        return note;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
