package mabat.ui.entity;

import java.time.Clock;
import java.util.List;
import mabat.entity.EntityProfiles;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.SavedSearches;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;

/** What the page of an entity is made with. */
record EntityParts(
        EntityProfiles profiles,
        KnowledgeBase knowledge,
        Labels labels,
        SavedSearches saved,
        SignedInUser user,
        Clock clock,
        List<EntityActions> actions) {
    EntityParts {
        actions = List.copyOf(actions);
    }
}
