package mabat.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A web address in the one form under which we know a page: lower-case host, no fragment, no
 * default port, no tracking parameters, no trailing slash after a path.
 *
 * @param value an absolute http or https URL, at most 2,048 characters
 */
public record CanonicalUrl(String value) {
    private static final int LONGEST = 2048;
    private static final Pattern TRACKING =
            Pattern.compile("(utm_[a-z_]+|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src|cmpid)=.*");

    public CanonicalUrl {
        if (!canonical(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("Not a canonical URL: " + value);
        }
    }

    /** The canonical form; empty when the text is no absolute http or https address. */
    public static Optional<CanonicalUrl> of(String text) {
        return canonical(text).map(CanonicalUrl::new);
    }

    private static Optional<String> canonical(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.strip()).normalize();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
                return Optional.empty();
            }
            StringBuilder out = new StringBuilder(scheme).append("://");
            out.append(uri.getHost().toLowerCase(Locale.ROOT));
            int port = uri.getPort();
            if (port >= 0 && port != (scheme.equals("http") ? 80 : 443)) {
                out.append(':').append(port);
            }
            out.append(path(uri.getRawPath()));
            String query = query(uri.getRawQuery());
            return Optional.of(query.isEmpty() ? out.toString() : out + "?" + query);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String path(@Nullable String raw) {
        String path = raw == null || raw.isEmpty() ? "/" : raw;
        return path.length() > 1 && path.endsWith("/") ? path.replaceAll("/+$", "") : path;
    }

    private static String query(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return Arrays.stream(raw.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !TRACKING.matcher(pair).matches())
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return value;
    }
}
