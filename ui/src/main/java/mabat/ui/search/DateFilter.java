package mabat.ui.search;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mabat.search.DateRange;
import mabat.search.Histogram;
import mabat.ui.component.DateHistogram;
import mabat.ui.component.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/** Narrowing by publication date: a histogram to brush, quick ranges, and two fields. */
final class DateFilter extends Section {
    private final Consumer<DateRange> choose;
    private final DateHistogram histogram;
    private final Paragraph undated = new Paragraph();
    private final Div quick = new Div();
    private final List<NativeButton> quickButtons = new ArrayList<>();
    private final List<DateRange> quickRanges = new ArrayList<>();
    private final DatePicker from;
    private final DatePicker to;

    DateFilter(Clock clock, Consumer<DateRange> choose) {
        this.choose = choose;
        addClassName("dates");
        histogram = new DateHistogram(choose);
        undated.addClassName("undated");
        quick.addClassName("quick");
        quick.getElement().setAttribute("role", "group");
        quick.getElement().setAttribute("aria-label", getTranslation("dates.quick"));
        LocalDate today = LocalDate.now(clock);
        quick("dates.week", new DateRange(today.minusDays(6), null));
        quick("dates.month", new DateRange(today.minusMonths(1).plusDays(1), null));
        quick("dates.year", new DateRange(today.minusYears(1).plusDays(1), null));
        quick("dates.all", DateRange.open());
        from = picker("dates.from");
        to = picker("dates.to");
        Div fields = new Div(from, to);
        fields.addClassName("date-fields");
        add(new H3(getTranslation("dates.heading")), histogram, undated, quick, fields);
    }

    private void quick(String key, DateRange range) {
        NativeButton button = new NativeButton(getTranslation(key), click -> choose.accept(range));
        quickButtons.add(button);
        quickRanges.add(range);
        quick.add(button);
    }

    private DatePicker picker(String key) {
        InterfaceLanguage language = InterfaceLanguage.current();
        DatePicker picker = new DatePicker(getTranslation(key));
        picker.setLocale(language.locale());
        picker.setI18n(CalendarTexts.in(language, this::getTranslation));
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(fields(picker, change.getValue()));
            }
        });
        return picker;
    }

    /** What the two fields say; the one just changed wins when they cross. */
    private DateRange fields(DatePicker changed, @Nullable LocalDate value) {
        LocalDate start = from.getValue();
        LocalDate end = to.getValue();
        if (start != null && end != null && end.isBefore(start)) {
            return changed == from ? new DateRange(value, null) : new DateRange(null, value);
        }
        return new DateRange(start, end);
    }

    void show(DateRange range) {
        from.setValue(range.from());
        to.setValue(range.to());
        histogram.select(range);
        for (int i = 0; i < quickButtons.size(); i++) {
            quickButtons
                    .get(i)
                    .getElement()
                    .setAttribute(
                            "aria-pressed", Boolean.toString(quickRanges.get(i).equals(range)));
        }
    }

    void show(DateRange range, Histogram shown) {
        show(range);
        histogram.show(shown);
        undated.setText(
                shown.undated() == 0 ? "" : getTranslation("dates.undated", shown.undated()));
        undated.setVisible(shown.undated() > 0);
    }
}
