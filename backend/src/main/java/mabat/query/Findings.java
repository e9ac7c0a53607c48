package mabat.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one query: the first error counts, every notice does. */
final class Findings {
    private final String typed;
    private final List<Problem> notices = new ArrayList<>();
    private @Nullable Problem error;

    Findings(String typed) {
        this.typed = typed;
    }

    /** A change of the query as typed that would help. */
    record Edit(int start, int end, String replacement) {
        static Edit remove(Span at) {
            return new Edit(at.start(), at.end(), "");
        }

        static Edit insert(int at, String text) {
            return new Edit(at, at, text);
        }
    }

    /** The error that comes first in the query wins; later ones are often its consequences. */
    void error(ProblemCode code, Span at, Edit repair, String... arguments) {
        Problem found = new Problem(code, List.of(arguments), at, apply(repair));
        if (error == null || at.start() < error.at().start()) {
            error = found;
        }
    }

    void notice(ProblemCode code, Span at, Edit repair, String... arguments) {
        notices.add(new Problem(code, List.of(arguments), at, apply(repair)));
    }

    private String apply(Edit edit) {
        String changed =
                typed.substring(0, edit.start()) + edit.replacement() + typed.substring(edit.end());
        return changed.replaceAll(" {2,}", " ").strip();
    }

    boolean failed() {
        return error != null;
    }

    @Nullable Problem error() {
        return error;
    }

    /** In text order. */
    List<Problem> notices() {
        return notices.stream().sorted(Comparator.comparing(p -> p.at().start())).toList();
    }
}
