package mabat.ui.search;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mabat.ui.component.InterfaceLanguage;

/** The words in the calendar of a date field. */
final class CalendarTexts {
    private CalendarTexts() {}

    static DatePickerI18n in(InterfaceLanguage language, UnaryOperator<String> texts) {
        DatePickerI18n i18n = new DatePickerI18n();
        i18n.setMonthNames(
                Stream.of(Month.values())
                        .map(month ->
                                month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                        .toList());
        i18n.setWeekdays(days(language, TextStyle.FULL_STANDALONE));
        i18n.setWeekdaysShort(days(language, TextStyle.SHORT_STANDALONE));
        i18n.setFirstDayOfWeek(language == InterfaceLanguage.HEBREW ? 0 : 1);
        i18n.setToday(texts.apply("dates.today"));
        i18n.setCancel(texts.apply("action.cancel"));
        i18n.setDateFormats("d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd");
        i18n.setBadInputErrorMessage(texts.apply("dates.unreadable"));
        return i18n;
    }

    /** Sunday first, as the component expects. */
    private static List<String> days(InterfaceLanguage language, TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, language.locale()))
                .toList();
    }
}
