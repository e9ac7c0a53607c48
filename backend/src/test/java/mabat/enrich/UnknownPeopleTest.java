package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.knowledge.Knowledge;
import mabat.knowledge.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownPeopleTest {
    private static final Knowledge KNOWLEDGE = Knowledge.standard();
    private static final UnknownPeople PEOPLE =
            new UnknownPeople(new FirstNames(KNOWLEDGE.base()), new WordReadings());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The coach, Martin Ashgrove, resigned. | Martin Ashgrove",
                "Police chief Dr. Ottoline Vexley spoke. | Ottoline Vexley",
                "It was Peter J. Wickersham's idea. | Peter J. Wickersham",
                "המאמן מרטין אשגרוב התפטר. | מרטין אשגרוב",
                "דבריו של פיטר ויקרשאם נשמעו. | פיטר ויקרשאם",
                "הזמר יוסי קורנבלום הופיע. | יוסי קורנבלום",
                "נפגשנו עם אבנר בן טרסבורגר. | אבנר בן טרסבורגר",
            })
    void somebody_behind_a_first_name_or_a_title_is_found(String text, String name) {
        assertThat(surfaces(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She works at Paul Brown Stadium.",
                "The James Madison University opened.",
                "Martin Ashgrove Quits After Loss To Rivals",
                "President Vladimir Putin spoke.",
                "In March Peter. Nobody knew.",
                "The Roman Catholic bishops met.",
                "The Eurovision Song Contest was long.",
                "The car left General Motors Place.",
                "Perry OKs the bill.",
                "פיטר אמר שלום.",
                "יוסי הלך הביתה.",
                "הנשיא ולדימיר פוטין נאם.",
            })
    void ordinary_words_institutions_and_known_people_are_not_discovered(String text) {
        assertThat(surfaces(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Vladimir Kavardarkov, ולדימיר קאוורדרקוב",
        "Elizabeth Warren, אליזבת וורן",
        "Sebastian Vettel, סבסטיאן ווטל",
        "Daniel Sturridge, דניאל סטרידג'",
        "Patrick Dwyer, פטריק דווייר",
        "Alexander Novak, אלכסנדר נובאק",
        "Roberto Calzadilla, רוברטו קלזדילה",
        "Christian Holmberg, כריסטיאן הולמברג",
        "Tommy Fleetwood, טומי פליטווד",
    })
    void both_scripts_meet_in_one_id(String english, String hebrew) {
        assertThat(id(english)).isEqualTo(id(hebrew));
    }

    @Test
    void names_of_few_consonants_keep_their_letters_so_that_strangers_stay_apart() {
        assertThat(id("Tim Howard")).isNotEqualTo(id("Tom Brady"));
    }

    private static String id(String name) {
        int blank = name.indexOf(' ');
        return UnknownPeople.id(name.substring(0, blank), name.substring(blank + 1));
    }

    private static List<String> surfaces(String text) {
        List<Sighting> known =
                KNOWLEDGE.sightings(List.of(text), null).stream().filter(Sighting::sure).toList();
        return PEOPLE.find(List.of(text), known).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }
}
