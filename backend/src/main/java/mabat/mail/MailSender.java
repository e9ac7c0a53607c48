package mabat.mail;

/** Port: hands mails to a server. */
public interface MailSender {
    /** Whether a server was named at all. */
    boolean isSetUp();

    Result send(Mail mail);

    /** What became of a mail. */
    sealed interface Result {
        /** The server took it. */
        record Sent() implements Result {}

        /** It will never be taken, for instance because the address is none. */
        record Refused(String reason) implements Result {}

        /** Sending it again may help. */
        record Failed(String reason) implements Result {}
    }
}
