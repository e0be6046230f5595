/** Turns what is written into the words that are said: numbers, dates, money, abbreviations, every script. */
@NullMarked
package app.lectern.words;

import org.jspecify.annotations.NullMarked;
