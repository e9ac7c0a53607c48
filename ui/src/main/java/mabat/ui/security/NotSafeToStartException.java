package mabat.ui.security;

/** Going on would leave Mabat open to everyone, or set up in a way nobody asked for. */
final class NotSafeToStartException extends RuntimeException {
    /**
     * @param reason one sentence
     * @param remedy what to do about it, one or more sentences
     */
    NotSafeToStartException(String reason, String remedy) {
        super(reason + " " + remedy);
    }
}
