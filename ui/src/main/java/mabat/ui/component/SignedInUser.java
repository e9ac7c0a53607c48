package mabat.ui.component;

/** Who looks at the page. */
public interface SignedInUser {
    /** The owner of saved searches. */
    String id();

    /** What the account menu shows. */
    String name();

    /** Ends the session and shows the sign-in page. */
    void signOut();
}
