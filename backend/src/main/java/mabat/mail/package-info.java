/**
 * Sending e-mail over SMTP.
 *
 * <p>Start with {@link mabat.mail.MailSender}. A mail has a text and an HTML form and a message id
 * of our own, which stays the same when it is sent again, so that a mailbox that got it twice shows
 * it once. Nothing here knows what a mail is about.
 */
@NullMarked
package mabat.mail;

import org.jspecify.annotations.NullMarked;
