package mabat.alert;

import java.util.Optional;
import mabat.mail.MailSender;
import mabat.outgoing.GuardedClient;
import mabat.outgoing.OutgoingAnswer;

/** Delivers by the message's channel. */
final class Deliveries implements Delivery {
    private static final int GONE = 410;

    private final Digests digests;
    private final DigestMail mails;
    private final MailSender sender;
    private final Webhook webhooks;
    private final GuardedClient client;

    Deliveries(
            Digests digests,
            DigestMail mails,
            MailSender sender,
            Webhook webhooks,
            GuardedClient client) {
        this.digests = digests;
        this.mails = mails;
        this.sender = sender;
        this.webhooks = webhooks;
        this.client = client;
    }

    @Override
    public Result deliver(Message message) {
        Optional<Digest> digest = digests.of(message);
        if (digest.isEmpty()) {
            return new Result.Done();
        }
        return switch (message.channel()) {
            case EMAIL -> mailed(digest.get());
            case WEBHOOK -> called(digest.get());
        };
    }

    private Result mailed(Digest digest) {
        return switch (sender.send(mails.of(digest))) {
            case MailSender.Result.Sent sent -> new Result.Done();
            case MailSender.Result.Refused(var reason) -> new Result.Never(reason);
            case MailSender.Result.Failed(var reason) -> new Result.Later(reason);
        };
    }

    private Result called(Digest digest) {
        return switch (client.send(webhooks.of(digest))) {
            case OutgoingAnswer.Received received when received.isGood() -> new Result.Done();
            case OutgoingAnswer.Received received when received.status() == GONE ->
                    new Result.Never("The receiver says that it is gone (410).");
            case OutgoingAnswer.Received received ->
                    new Result.Later("The receiver answered " + received.status() + ".");
            case OutgoingAnswer.Forbidden(var reason) -> new Result.Never(reason);
            case OutgoingAnswer.Failed(var reason) -> new Result.Later(reason);
        };
    }
}
