package mabat.node;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A version of Elasticsearch such as 9.5.2; what follows a third number is ignored. */
record NodeVersion(int major, int minor, int patch) implements Comparable<NodeVersion> {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})(?:[.-].*)?");
    private static final Comparator<NodeVersion> ORDER =
            Comparator.comparingInt(NodeVersion::major)
                    .thenComparingInt(NodeVersion::minor)
                    .thenComparingInt(NodeVersion::patch);

    /**
     * @throws IllegalArgumentException if it is no version
     */
    static NodeVersion parse(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a version: " + text);
        }
        return new NodeVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    @Override
    public int compareTo(NodeVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
