package mabat.failure;

import org.jspecify.annotations.Nullable;

/**
 * Something we depend on answered no. Asking again unchanged will not help: our mistake, or
 * versions differ.
 */
public final class DependencyRefusedException extends RuntimeException {
    private final String dependency;

    /**
     * @param dependency who refused, in words a user knows, for instance {@code Elasticsearch}
     * @param message what was asked and the reason given
     */
    public DependencyRefusedException(
            String dependency, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.dependency = dependency;
    }

    public String dependency() {
        return dependency;
    }
}
