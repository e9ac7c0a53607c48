package mabat.ui.security;

/** Going on would leave Mabat open to everyone, or set up in a way nobody asked for. */
final class NotSafeToStartException extends RuntimeException {
    private final String remedy;

    /**
     * @param remedy what to do about it
     */
    NotSafeToStartException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
