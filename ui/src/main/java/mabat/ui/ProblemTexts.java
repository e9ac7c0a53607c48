package mabat.ui;

import mabat.search.QueryProblem;
import mabat.ui.component.InterfaceLanguage;

/** What is wrong with a query, in the language of whoever asked. */
public final class ProblemTexts {
    private final Translations texts;

    public ProblemTexts(Translations texts) {
        this.texts = texts;
    }

    /** Our own text for the problem's code; for a code we do not know, the English sentence. */
    public String of(QueryProblem problem, InterfaceLanguage language) {
        return texts.find(
                        "problem." + problem.code(),
                        language.locale(),
                        problem.arguments().toArray())
                .orElse(problem.detail());
    }
}
