package mabat.ui.editing;

import mabat.knowledge.EntityPrefixes;
import mabat.knowledge.KnowledgeBase;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.Overlay;
import mabat.ui.Translations;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;
import mabat.ui.entity.EntityActions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the editors' page and the actions on other pages get their parts. */
@Configuration(proxyBeanMethods = false)
class EditingPageConfiguration {
    @Bean
    Desk desk(Overlay overlay, SignedInUser user, Translations texts, Labels labels) {
        return new Desk(overlay, user, new ChangeTexts(texts, labels), texts);
    }

    @Bean
    EditingParts editingParts(
            Desk desk, DiscoveredPeople people, KnowledgeBase knowledge, SignedInUser user) {
        return new EditingParts(desk, people, knowledge.derived(EntityPrefixes::new), user);
    }

    @Bean
    EditorActions editorActions(Desk desk) {
        return new EditorActions(desk);
    }

    @Bean
    EntityActions editorsEntityActions(EditorActions actions) {
        return profile -> actions.of(profile.ref()).stream().toList();
    }
}
