package mabat.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class ContentPolicyTest {
    private final ContentPolicy policy = new ContentPolicy();

    @Test
    void scripts_of_the_start_page_are_allowed_one_by_one_with_a_number_that_is_new_each_time() {
        Document page = Jsoup.parse("<script>a()</script><script src=x.js></script><p>text</p>");

        String first = policy.protect(page);
        String nonce = page.getElementsByTag("script").get(0).attr("nonce");
        String second = policy.protect(page);

        assertThat(nonce).hasSize(24);
        assertThat(first).contains("script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'");
        assertThat(second).doesNotContain(nonce);
        assertThat(page.getElementsByTag("script"))
                .allSatisfy(script -> assertThat(second).contains(script.attr("nonce")));
    }

    @Test
    void nothing_from_elsewhere_and_no_frames() {
        assertThat(policy.protect(Jsoup.parse("")))
                .contains(
                        "default-src 'self'",
                        "frame-ancestors 'none'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'")
                .doesNotContain("http:", "https:", "*")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }
}
