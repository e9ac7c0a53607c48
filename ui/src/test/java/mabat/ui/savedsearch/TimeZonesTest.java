package mabat.ui.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {
    @ParameterizedTest
    @CsvSource({
        "he, Asia/Jerusalem, ירושלים · Asia/Jerusalem",
        "he, Europe/London, לונדון · Europe/London",
        "en, Europe/London, London · Europe/London",
        "he, UTC, UTC"
    })
    void a_zone_is_told_by_a_place_in_the_readers_language(
            String language, String zone, String label) {
        assertThat(new TimeZones(Locale.forLanguageTag(language)).label(ZoneId.of(zone)))
                .isEqualTo(label);
    }

    @Test
    void zones_that_nobody_lives_by_are_left_out_unless_chosen() {
        TimeZones zones = new TimeZones(Locale.ENGLISH);

        assertThat(zones.with(ZoneId.of("UTC")))
                .contains(ZoneId.of("UTC"), ZoneId.of("Asia/Jerusalem"))
                .doesNotHaveDuplicates()
                .noneMatch(
                        zone -> zone.getId().startsWith("Etc/") || zone.getId().equals("EST5EDT"));
        assertThat(zones.with(ZoneId.of("Etc/GMT+5"))).contains(ZoneId.of("Etc/GMT+5"));
    }
}
