package mabat.mail;

import java.util.ArrayList;
import java.util.List;

/** Remembers mails; does with them what the test says. */
public final class MemoryMailSender implements MailSender {
    private final List<Mail> sent = new ArrayList<>();
    private Result next = new Result.Sent();

    public void answer(Result result) {
        next = result;
    }

    public List<Mail> sent() {
        return sent;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Result send(Mail mail) {
        if (next instanceof Result.Sent) {
            sent.add(mail);
        }
        return next;
    }
}
