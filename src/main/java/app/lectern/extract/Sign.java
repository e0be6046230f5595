package app.lectern.extract;

/** Something that speaks for or against a piece being the article's. How much is in {@code weights.txt}. */
enum Sign {
    /** Always there: what is true of a piece that shows no other sign. */
    ANY,

    // How much of the body's prose stands directly in the same container.
    CONTAINER_UNDER_2_PERCENT,
    CONTAINER_UNDER_5_PERCENT,
    CONTAINER_UNDER_10_PERCENT,
    CONTAINER_UNDER_30_PERCENT,

    // How much of the body's prose is marked up with the same elements around it.
    MARKUP_UNDER_2_PERCENT,
    MARKUP_UNDER_5_PERCENT,
    MARKUP_UNDER_10_PERCENT,
    MARKUP_UNDER_30_PERCENT,

    // Where it stands.
    BEFORE_PROSE,
    AFTER_PROSE,
    AFTER_MAIN_CONTAINER,
    LAST_TWENTIETH,
    FIRST_PIECES,
    IN_ASIDE,
    IN_HEADER,
    IN_SECTION_OF_ITS_OWN,
    IN_FIGURE,
    IN_LINKED_BLOCK,
    HIDDEN,
    ONE_OF_MANY_ALIKE,

    // What it is.
    HEADING,
    LIST_ITEM,
    QUOTATION,
    CODE,
    DEFINITION,
    TABLE_CELL,

    // How long it is.
    UP_TO_3_WORDS,
    UP_TO_9_WORDS,
    UP_TO_29_WORDS,
    NO_SENTENCE,
    ENDS_OPEN,
    ENDS_WITH_COLON,

    // What is linked.
    SOME_LINKED,
    HALF_LINKED,
    MOSTLY_LINKED,
    ALL_LINKED_SHORT,
    LINKED_HEADING,
    EMPHASISED_THROUGHOUT,

    // What it says and is called.
    NAMED_STRONGLY,
    NAMED_WEAKLY,
    HAS_PROMPT_WORD,
    HAS_PROMPT_WORDS,
    SAYS_WE_OR_OUR,
    HAS_CONTACT,
    HAS_BAR_OR_COPYRIGHT,
    STARTS_WITH_NOTE_MARK,
    BELOW_PROMPT_HEADING,
    SAID_BEFORE,
    REPEATED_LABEL,
    CAPITALS,

    // What stands next to it, as far as a first look tells.
    NEXT_TO_LEFT_OUT,
    BETWEEN_LEFT_OUT,
    NEIGHBOURS_DOUBTED,
    CONTAINER_DOUBTED,
    NEIGHBOURS_TRUSTED
}
