package mabat.ui.savedsearch;

import mabat.alert.Paused;
import mabat.savedsearch.SavedSearch;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading;
import mabat.ui.ProblemTexts;
import mabat.ui.component.InterfaceLanguage;

/**
 * Why a search is not checked, in the reader's language. What is kept is what was logged, in
 * English; a query that still cannot be read says the same again in any language.
 */
final class PauseReasons {
    private final CriteriaReader reader;
    private final ProblemTexts texts;

    PauseReasons(CriteriaReader reader, ProblemTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    String of(Paused paused, SavedSearch search, InterfaceLanguage language) {
        return switch (reader.read(search.criteria(), language.language())) {
            case CriteriaReading.Unclear(var problem) -> texts.of(problem, language);
            case CriteriaReading.Understood understood -> paused.reason();
        };
    }
}
