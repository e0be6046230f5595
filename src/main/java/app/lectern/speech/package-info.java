/** Says sentences: the voices that may be chosen and the engines that turn words into samples. */
@NullMarked
package app.lectern.speech;

import org.jspecify.annotations.NullMarked;
