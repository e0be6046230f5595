package app.lectern.view;

import app.lectern.script.ReadingChoices;
import app.lectern.script.ReadingChoices.Treatment;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Something besides the plain text that a listener can have read aloud, as a switch or a choice of three on a page. */
public enum ReadingOption {
    HEADINGS('h', "Headings", false),
    PICTURES('p', "Pictures", true),
    TABLES('t', "Tables", true),
    CODE('c', "Program code", true),
    FOOTNOTES('f', "Footnotes", false),
    EMOJI('e', "Names of emoji", false),
    ADDRESSES('a', "Web addresses in full", false),
    TONES('v', "Headings, quotations and lists in a voice of their own", false);

    private final char letter;
    private final String label;
    private final boolean mentionable;

    ReadingOption(char letter, String label, boolean mentionable) {
        this.letter = letter;
        this.label = label;
        this.mentionable = mentionable;
    }

    /** What it is called on a page. */
    public String label() {
        return label;
    }

    /** Its name as a form field, or the value of one. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can also be only mentioned, so that it is a choice of three instead of a switch. */
    public boolean isMentionable() {
        return mentionable;
    }

    /** What a treatment is called on a page. */
    public static String label(Treatment treatment) {
        return switch (treatment) {
            case READ -> "Read";
            case MENTION -> "Mention";
            case SKIP -> "Skip";
        };
    }

    /** What these choices do with each option. */
    public static Map<ReadingOption, Treatment> of(ReadingChoices choices) {
        Map<ReadingOption, Treatment> treatments = new EnumMap<>(ReadingOption.class);
        treatments.put(HEADINGS, choices.headings());
        treatments.put(PICTURES, choices.pictures());
        treatments.put(TABLES, choices.tables());
        treatments.put(CODE, choices.code());
        treatments.put(FOOTNOTES, choices.footnotes());
        treatments.put(EMOJI, onOrOff(choices.emoji()));
        treatments.put(ADDRESSES, onOrOff(choices.wholeAddresses()));
        treatments.put(TONES, onOrOff(choices.audioFormatting()));
        return treatments;
    }

    /** The choices that do this with each option; what is not named is skipped. */
    public static ReadingChoices choices(Map<ReadingOption, Treatment> treatments) {
        return new ReadingChoices(
                HEADINGS.in(treatments),
                PICTURES.in(treatments),
                TABLES.in(treatments),
                CODE.in(treatments),
                FOOTNOTES.in(treatments),
                EMOJI.in(treatments) == Treatment.READ,
                ADDRESSES.in(treatments) == Treatment.READ,
                TONES.in(treatments) == Treatment.READ);
    }

    /**
     * A few letters that stand for these treatments in an address: a small one for what is read, a capital for what is
     * mentioned; "-" if all is skipped.
     */
    public static String code(Map<ReadingOption, Treatment> treatments) {
        StringBuilder code = new StringBuilder();
        for (ReadingOption option : values()) {
            switch (option.in(treatments)) {
                case READ -> code.append(option.letter);
                case MENTION -> code.append(Character.toUpperCase(option.letter));
                case SKIP -> {}
            }
        }
        return code.isEmpty() ? "-" : code.toString();
    }

    /** The treatments that a {@link #code} stands for; letters that mean nothing are passed over. */
    public static Map<ReadingOption, Treatment> ofCode(String code) {
        Map<ReadingOption, Treatment> treatments = new EnumMap<>(ReadingOption.class);
        for (ReadingOption option : values()) {
            if (code.indexOf(option.letter) >= 0) {
                treatments.put(option, Treatment.READ);
            } else if (code.indexOf(Character.toUpperCase(option.letter)) >= 0) {
                treatments.put(option, Treatment.MENTION);
            }
        }
        return treatments;
    }

    private Treatment in(Map<ReadingOption, Treatment> treatments) {
        return treatments.getOrDefault(this, Treatment.SKIP);
    }

    private static Treatment onOrOff(boolean on) {
        return on ? Treatment.READ : Treatment.SKIP;
    }
}
