package mabat.ui.command;

/** The words of a command are off; the message says which, and what is expected. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }
}
