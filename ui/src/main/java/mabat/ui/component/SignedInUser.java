package mabat.ui.component;

/** Who looks at the page. */
public interface SignedInUser {
    /** The owner of saved searches. */
    String id();

    /** What the account menu shows. */
    String name();

    /** Whether they may see the tools of editors. */
    boolean edits();

    /** Ends the session and shows the sign-in page. */
    void signOut();
}
