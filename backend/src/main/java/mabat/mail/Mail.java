package mabat.mail;

import java.util.Map;

/**
 * One e-mail.
 *
 * @param id the same when it is sent again: letters, digits, dots and hyphens
 * @param to an address
 * @param language of the subject and the texts: he, en
 * @param html a whole document
 * @param headers further ones, such as {@code List-Unsubscribe}; ASCII
 */
public record Mail(
        String id,
        String to,
        String language,
        String subject,
        String text,
        String html,
        Map<String, String> headers) {
    public Mail {
        headers = Map.copyOf(headers);
    }
}
