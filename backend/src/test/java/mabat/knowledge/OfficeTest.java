package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeTest {
    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_STATE, President, true, true",
        "HEAD_OF_GOVERNMENT, Prime Minister, true, true",
        "FINANCE_MINISTER, Treasurer, true, false",
        "PARTY_LEADER, Chairman, true, false",
        "OTHER, Supreme Leader, true, false",
        "OTHER, Vice President, true, false",
        "OTHER, President of the Supreme Court, false, false",
        "OTHER, Ambassador to the United Nations, false, false",
        "OTHER, Spokesperson, false, false",
    })
    void kind_and_title_tell_who_leads(
            OfficeKind kind, String title, boolean leads, boolean leadsCountry) {
        Office office = new Office(kind, title, "", "BY", LocalDate.of(2020, 1, 1), null);

        assertThat(office.leads()).isEqualTo(leads);
        assertThat(office.leadsCountry()).isEqualTo(leadsCountry);
        assertThat(OfficeKind.of(kind.code())).contains(kind);
    }
}
