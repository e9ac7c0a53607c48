package mabat.ui.entity;

import java.time.Clock;
import mabat.entity.EntityProfiles;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.SavedSearches;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the page of an entity gets its parts. */
@Configuration(proxyBeanMethods = false)
class EntityPageConfiguration {
    @Bean
    EntityParts entityParts(
            EntityProfiles profiles,
            KnowledgeBase knowledge,
            Labels labels,
            SavedSearches saved,
            SignedInUser user,
            Clock clock,
            ObjectProvider<EntityActions> actions) {
        return new EntityParts(
                profiles, knowledge, labels, saved, user, clock, actions.orderedStream().toList());
    }
}
