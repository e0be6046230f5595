package app.lectern.narrate;

/** What is rendered first when there is more to do than processors. */
public enum Urgency {
    /** Someone waits for this sentence. */
    LISTENING,
    /** Someone will soon want it. */
    READ_AHEAD,
    /** A whole file is being made that nobody listens to yet. */
    BUNDLE
}
