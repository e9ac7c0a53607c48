package mabat.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mabat.search.DateRange;
import mabat.search.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Articles over time, as bars that can be brushed with mouse, finger or keys. The drawing is in
 * {@code wc/date-histogram.js}.
 */
@Tag("date-histogram")
public final class DateHistogram extends Component implements HasSize {
    public DateHistogram(Consumer<DateRange> choose) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("histogram.label"));
        getElement().setProperty("hint", getTranslation("histogram.hint"));
        getElement()
                .addEventListener(
                        "range-chosen",
                        event ->
                                choose.accept(
                                        new DateRange(
                                                day(
                                                        event.getEventData()
                                                                .path("event.detail.from")
                                                                .asString("")),
                                                day(
                                                        event.getEventData()
                                                                .path("event.detail.to")
                                                                .asString("")))))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://wc/date-histogram.js");
    }

    public void show(Histogram histogram) {
        DateTexts texts = new DateTexts(InterfaceLanguage.of(this));
        List<Map<String, Object>> bars =
                histogram.bars().stream().map(bar -> asMap(bar, histogram, texts)).toList();
        getElement().setPropertyList("bars", bars);
    }

    private Map<String, Object> asMap(Histogram.Bar bar, Histogram histogram, DateTexts texts) {
        String span = texts.bar(bar.from(), histogram.interval());
        return Map.of(
                "from", bar.from().toString(),
                "to", DateTexts.lastDay(bar.from(), histogram.interval()).toString(),
                "count", bar.count(),
                "label", getTranslation("histogram.bar", span, bar.count()));
    }

    public void select(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        getElement().setProperty("from", from == null ? "" : from.toString());
        getElement().setProperty("to", to == null ? "" : to.toString());
    }
}
