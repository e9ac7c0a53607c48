package mabat.failure;

import org.jspecify.annotations.Nullable;

/**
 * Something we depend on gave no answer: it is away, overloaded or too slow. Retrying makes sense.
 */
public final class DependencyUnavailableException extends RuntimeException {
    private final String dependency;

    /**
     * @param dependency what is away, in words a user knows, for instance {@code Elasticsearch}
     * @param message what was tried and what to try next; ids and addresses, never secrets
     */
    public DependencyUnavailableException(
            String dependency, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.dependency = dependency;
    }

    public String dependency() {
        return dependency;
    }
}
