package mabat.ui.editing;

import mabat.overlay.DiscoveredPeople;
import mabat.ui.component.SignedInUser;

/** What the editors' page is made of. */
record EditingParts(Desk desk, DiscoveredPeople people, EntryChoices choices, SignedInUser user) {}
