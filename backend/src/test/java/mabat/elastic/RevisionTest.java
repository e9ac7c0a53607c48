package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
    @Test
    void a_revision_is_read_back_from_its_text() {
        assertThat(Revision.parse(new Revision(17, 2).toString())).contains(new Revision(17, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "-1", "1-2-3", "a-b", "1--2", "99999999999999999999-1"})
    void any_other_text_is_none(String text) {
        assertThat(Revision.parse(text)).isEmpty();
    }
}
