package mabat.ui.search;

import java.time.Clock;
import mabat.discovery.Discovery;
import mabat.search.SearchTurns;
import mabat.suggest.RecentSearches;
import mabat.ui.ProblemTexts;
import mabat.ui.component.ErrorReports;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;

/** What the parts of the search page share besides the search itself. */
record SearchParts(
        Labels labels,
        ProblemTexts problems,
        ErrorReports errors,
        Clock clock,
        SignedInUser user,
        Offers offers,
        Discovery discovery,
        RecentSearches recent,
        SearchTurns turns,
        KeptSearch kept) {}
