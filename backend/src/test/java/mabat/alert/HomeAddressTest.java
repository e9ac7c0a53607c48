package mabat.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HomeAddressTest {
    private static final URI LISTENING = URI.create("http://127.0.0.1:43117");

    @Test
    void links_lead_to_where_the_server_listens() {
        HomeAddress home = HomeAddress.of(null);
        assertThatIllegalStateException().isThrownBy(home::text);

        home.listens(LISTENING);

        assertThat(home.text()).isEqualTo("http://127.0.0.1:43117");
    }

    @Test
    void what_the_configuration_says_holds() {
        HomeAddress home = HomeAddress.of(URI.create("https://mabat.example.org/news/"));

        home.listens(LISTENING);

        assertThat(home.text()).isEqualTo("https://mabat.example.org/news");
    }
}
