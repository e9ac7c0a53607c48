package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mabat.article.EntityRef;
import mabat.article.Language;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {
    private static final EntityRef DISCOVERED = EntityRef.person("unverified:n-lvrn");

    private final KnowledgeBase base = new KnowledgeBase("1", List.of());

    @Test
    void discovered_people_are_called_what_articles_write() {
        KnowledgeBase naming =
                KnowledgeBase.following(() -> base)
                        .naming((id, language) -> Optional.of("Noa Lavren"));

        assertThat(naming.label(DISCOVERED, Language.ENGLISH)).isEqualTo("Noa Lavren");
    }

    @Test
    void whom_no_article_names_is_called_by_the_words_of_the_id() {
        assertThat(base.label(DISCOVERED, Language.ENGLISH)).isEqualTo("n lvrn");
    }

    @Test
    void other_ids_that_nobody_knows_stay_as_they_are() {
        KnowledgeBase naming = base.naming((id, language) -> Optional.of("Noa Lavren"));

        assertThat(naming.label(EntityRef.country("XX"), Language.ENGLISH)).isEqualTo("XX");
    }
}
