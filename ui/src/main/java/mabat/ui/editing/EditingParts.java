package mabat.ui.editing;

import java.util.function.Supplier;
import mabat.knowledge.EntityPrefixes;
import mabat.overlay.DiscoveredPeople;
import mabat.ui.component.SignedInUser;

/**
 * What the editors' page is made of.
 *
 * @param names always of the present knowledge base
 */
record EditingParts(
        Desk desk, DiscoveredPeople people, Supplier<EntityPrefixes> names, SignedInUser user) {}
