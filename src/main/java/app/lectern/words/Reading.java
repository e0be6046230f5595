package app.lectern.words;

/**
 * How one stretch of text is read.
 *
 * @param end offset behind the stretch
 * @param spoken the words, parted by single blanks: lower case for a word, a capital for the name of a letter ("A",
 *     "O's"), a comma behind a word for a short rest; empty for something that is passed over in silence
 */
record Reading(int end, String spoken) {}
