package mabat.mail;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Speaks SMTP. */
public final class SmtpMailSender implements MailSender {
    private final MailProperties properties;
    private final Clock clock;

    public SmtpMailSender(MailProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public boolean isSetUp() {
        return properties.host() != null;
    }

    @Override
    public Result send(Mail mail) {
        if (!isSetUp()) {
            return new Result.Failed("No mail server is named; set mabat.mail.host.");
        }
        try {
            MimeMessage message = message(session(), mail);
            Transport.send(message);
            return new Result.Sent();
        } catch (AddressException e) {
            return new Result.Refused("Not a mail address: " + e.getRef());
        } catch (SendFailedException e) {
            boolean never = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return never
                    ? new Result.Refused(String.valueOf(e.getMessage()))
                    : new Result.Failed(String.valueOf(e.getMessage()));
        } catch (MessagingException e) {
            return new Result.Failed(String.valueOf(e.getMessage()));
        }
    }

    private Session session() {
        Properties smtp = new Properties();
        String millis = String.valueOf(properties.timeout().toMillis());
        smtp.put("mail.smtp.host", requireNonNull(properties.host()));
        smtp.put("mail.smtp.port", String.valueOf(properties.port()));
        smtp.put("mail.smtp.connectiontimeout", millis);
        smtp.put("mail.smtp.timeout", millis);
        smtp.put("mail.smtp.writetimeout", millis);
        switch (properties.security()) {
            case NONE -> {}
            case STARTTLS -> {
                smtp.put("mail.smtp.starttls.enable", "true");
                smtp.put("mail.smtp.starttls.required", "true");
                smtp.put("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                smtp.put("mail.smtp.ssl.enable", "true");
                smtp.put("mail.smtp.ssl.checkserveridentity", "true");
            }
        }
        return properties.username() == null
                ? Session.getInstance(smtp)
                : Session.getInstance(withUser(smtp), new Login());
    }

    private static Properties withUser(Properties smtp) {
        smtp.put("mail.smtp.auth", "true");
        return smtp;
    }

    private final class Login extends Authenticator {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(properties.username(), properties.password());
        }
    }

    /** A message whose id is the mail's; Jakarta Mail would make one up. */
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        String utf8 = StandardCharsets.UTF_8.name();
        InternetAddress from = new InternetAddress(properties.from(), true);
        String domain = properties.from().replaceFirst("^.*@", "").replaceAll("[>\\s]", "");
        MimeMessage message = new WithId(session, "<" + mail.id() + "@" + domain + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(oneLine(mail.subject()), utf8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), oneLine(header.getValue()));
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), utf8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), utf8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    /** Nobody adds headers through the name of a search. */
    private static String oneLine(@Nullable String text) {
        return String.valueOf(text).replaceAll("[\\r\\n]+", " ");
    }
}
