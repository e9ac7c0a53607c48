package mabat.ui.search;

import java.time.Clock;
import mabat.ui.component.ErrorReports;
import mabat.ui.component.Labels;

/** What the parts of the search page share besides the search itself. */
record SearchParts(
        Labels labels,
        ProblemTexts problems,
        ErrorReports errors,
        Clock clock,
        SaveDialog.Opener saving) {}
