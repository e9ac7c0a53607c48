package mabat.ui.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the reason and the remedy instead of a stack trace. */
final class NotSafeToStartAnalyzer extends AbstractFailureAnalyzer<NotSafeToStartException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, NotSafeToStartException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
