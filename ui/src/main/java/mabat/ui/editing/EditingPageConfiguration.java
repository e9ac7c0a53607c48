package mabat.ui.editing;

import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Derived;
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
    EntryChoices entryChoices(
            Desk desk, KnowledgeBase knowledge, CurrentKnowledge current, DiscoveredPeople people) {
        return new EntryChoices(
                knowledge.derived(EntityPrefixes::new),
                new Derived<>(current, now -> now.register(now.corrections())),
                people,
                desk.texts());
    }

    @Bean
    EditingParts editingParts(
            Desk desk, DiscoveredPeople people, EntryChoices choices, SignedInUser user) {
        return new EditingParts(desk, people, choices, user);
    }

    @Bean
    EditorActions editorActions(Desk desk, DiscoveredPeople people, EntryChoices choices) {
        return new EditorActions(desk, people, choices);
    }

    @Bean
    EntityActions editorsEntityActions(EditorActions actions) {
        return profile -> actions.of(profile.ref()).stream().toList();
    }
}
