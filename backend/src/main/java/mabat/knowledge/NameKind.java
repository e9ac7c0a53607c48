package mabat.knowledge;

/** As what a name was seen; the weights decide how much an article is about the entity. */
public enum NameKind {
    /** A country's or organisation's name. */
    NAME(1.0),
    /** A person's full name. */
    FULL_NAME(1.0),
    /** A surname alone. */
    SURNAME(1.0),
    /** A nationality: Belarusian. */
    DEMONYM(0.8),
    CAPITAL(0.7),
    REGION(0.7),
    /** A place that stands for a government: the Kremlin. */
    METONYM(0.7),
    CITY(0.5),
    /** A title beside a country names the holder of the office: the Belarusian president. */
    TITLE(0.8);

    private final double weight;

    NameKind(double weight) {
        this.weight = weight;
    }

    /** 0 to 1. */
    public double weight() {
        return weight;
    }

    /** Whether the name is a place in the country rather than the country's own name. */
    public boolean isPlace() {
        return this == CAPITAL || this == REGION || this == METONYM || this == CITY;
    }
}
