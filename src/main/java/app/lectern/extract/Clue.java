package app.lectern.extract;

/**
 * Something that can be measured on a piece of a body and that speaks for or against its being the article's. How much
 * it speaks is in {@code forest.txt}. Shares are from 0 to 1, conditions 0 or 1, what does not exist is -1.
 */
enum Clue {
    // What surrounds it: its container is the nearest element that is more than a paragraph, a list or a table; its
    // branch is what hangs with it below the nearest element that holds the main container, too.
    CONTAINER_SHARE,
    CONTAINER_PIECES,
    CONTAINER_SIZE,
    CONTAINER_LINKED,
    CONTAINER_MEAN_WORDS,
    CONTAINERS_ALIKE,
    MARKUP_SHARE,
    MARKED_ALIKE,
    IN_MAIN_CONTAINER,
    BRANCH_SHARE,
    BRANCH_SIZE,
    STEPS_UP,
    STEPS_DOWN,
    IN_ASIDE,
    IN_HEADER,
    IN_FIGURE,
    IN_LINK,
    IN_CELL,
    IN_SECTION,
    IN_ARTICLE,
    IN_DETAILS,
    IN_BUTTON,
    IN_LIST,
    HIDDEN,
    NAMED_STRONGLY,
    NAMED_WEAKLY,
    NAMED_SHARE,
    NAMED_RELATED,
    NAMED_ADVERTISEMENT,
    NAMED_BYLINE,
    NAMED_BIOGRAPHY,
    NAMED_SIGN_UP,
    NAMED_BOILERPLATE,
    NAMED_NOTES,
    NAMED_POLICY,

    // Where it stands in the body.
    POSITION,
    PROSE_BEFORE,
    PIECES_BEFORE,
    PIECES_AFTER,
    SINCE_FIRST_PROSE,
    SINCE_LAST_PROSE,
    SINCE_FIRST_MAIN,
    SINCE_LAST_MAIN,
    IN_CANDIDATES,

    // What shape it has.
    WORDS,
    SENTENCES,
    WORDS_A_SENTENCE,
    LINKED,
    LINKS,
    HEADING,
    LIST_ITEM,
    QUOTATION,
    CODE,
    DEFINITION,
    LEVEL,
    BELOW_COMMON_LEVEL,
    EMPHASISED,
    ENDS_OPEN,
    ENDS_WITH_COLON,
    ENDS_WITH_QUESTION,
    ENDS_WITH_EXCLAMATION,
    ENDS_WITH_STOP,
    STARTS_SMALL,
    STARTS_WITH_MARK,
    CAPITALS,
    CAPITALISED,
    DIGITS,
    REPEATED_LABEL,
    REPEATED_SHAPE,
    SAID_BEFORE,

    // What it says.
    PROMPT_WORDS,
    PROMPT_SHARE,
    SAYS_WE,
    SAYS_YOU,
    HAS_CONTACT,
    HAS_BAR,

    // The heading above it and what is under that.
    HEADING_WORDS,
    HEADING_LEVEL,
    HEADING_LEFT_OUT,
    HEADING_PROMPT_WORDS,
    HEADING_ASKS,
    SINCE_HEADING,
    UNDER_LAST_HEADING,
    SECTION_WORDS,
    SECTION_LINKED,
    SECTION_LEFT_OUT,

    // Its neighbours with words.
    LEFT_OUT_BEFORE,
    LEFT_OUT_AFTER,
    WORDS_BEFORE,
    WORDS_AFTER,
    NEXT_WORDS,
    NEXT_LINKED,
    NEXT_PROMPT_WORDS,
    NEXT_HEADING,
    NEXT_LEFT_OUT,
    NEXT_IN_CONTAINER,
    NEXT_MARKED_ALIKE,
    LAST_WORDS,
    LAST_LINKED,
    LAST_PROMPT_WORDS,
    LAST_HEADING,
    LAST_LEFT_OUT,
    LAST_IN_CONTAINER,
    LAST_MARKED_ALIKE,
    BY_A_PICTURE;

    /** Its place in arrays of clues, from 0; the order means nothing and is kept nowhere. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }
}
