package app.lectern.view;

import app.lectern.script.ReadingChoices;
import app.lectern.script.ReadingChoices.Treatment;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Something besides the plain text that a listener can have read aloud, as a switch on a page. */
public enum ReadingOption {
    HEADINGS('h', "Headings"),
    CAPTIONS('p', "Picture captions"),
    TABLES('t', "Tables, cell by cell"),
    CODE('c', "Program code"),
    FOOTNOTES('f', "Footnotes"),
    EMOJI('e', "Names of emoji"),
    ADDRESSES('a', "Web addresses in full"),
    TONES('v', "Headings, quotations and lists in a voice of their own");

    private final char letter;
    private final String label;

    ReadingOption(char letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /** What it is called on a page. */
    public String label() {
        return label;
    }

    /** Its name as a form field's value. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The switches that stand for these choices. */
    public static Set<ReadingOption> of(ReadingChoices choices) {
        Set<ReadingOption> on = EnumSet.noneOf(ReadingOption.class);
        set(on, HEADINGS, choices.headings() == Treatment.READ);
        set(on, CAPTIONS, choices.pictures() != Treatment.SKIP);
        set(on, TABLES, choices.tables() == Treatment.READ);
        set(on, CODE, choices.code() == Treatment.READ);
        set(on, FOOTNOTES, choices.footnotes() == Treatment.READ);
        set(on, EMOJI, choices.emoji());
        set(on, ADDRESSES, choices.wholeAddresses());
        set(on, TONES, choices.audioFormatting());
        return on;
    }

    /** The choices that these switches stand for; tables and code are at least mentioned. */
    public static ReadingChoices choices(Set<ReadingOption> on) {
        return new ReadingChoices(
                on.contains(HEADINGS) ? Treatment.READ : Treatment.SKIP,
                on.contains(CAPTIONS) ? Treatment.MENTION : Treatment.SKIP,
                on.contains(TABLES) ? Treatment.READ : Treatment.MENTION,
                on.contains(CODE) ? Treatment.READ : Treatment.MENTION,
                on.contains(FOOTNOTES) ? Treatment.READ : Treatment.SKIP,
                on.contains(EMOJI),
                on.contains(ADDRESSES),
                on.contains(TONES));
    }

    /** A few letters that stand for these switches in an address; "-" if all are off. */
    public static String code(Set<ReadingOption> on) {
        StringBuilder code = new StringBuilder();
        for (ReadingOption option : values()) {
            if (on.contains(option)) {
                code.append(option.letter);
            }
        }
        return code.isEmpty() ? "-" : code.toString();
    }

    /** The switches that a {@link #code} stands for; letters that mean nothing are passed over. */
    public static Set<ReadingOption> ofCode(String code) {
        Set<ReadingOption> on = EnumSet.noneOf(ReadingOption.class);
        for (ReadingOption option : values()) {
            set(on, option, code.indexOf(option.letter) >= 0);
        }
        return on;
    }

    private static void set(Set<ReadingOption> on, ReadingOption option, boolean value) {
        if (value) {
            on.add(option);
        }
    }
}
