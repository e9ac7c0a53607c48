package mabat.keep;

/** Something that is kept. Implemented by records that Jackson reads and writes. */
public interface Entry {
    /** Unique among the entries of its type; any text. */
    String key();

    /** Whose it is; empty when it belongs to nobody. */
    default String person() {
        return "";
    }

    /** The saved search it is about; empty when it is about none. */
    default String search() {
        return "";
    }

    /** A word to find it by, of the type's own choice; empty for none. */
    default String state() {
        return "";
    }
}
