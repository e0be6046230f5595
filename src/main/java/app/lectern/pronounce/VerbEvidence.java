package app.lectern.pronounce;

import java.util.Set;

/** Weighs from its neighbours whether a word that can be a noun or an adjective and a verb is the verb. */
final class VerbEvidence {

    /** Which form of the verb the word would be. */
    enum Form {
        /** As in the dictionary: "record". */
        BASE,
        /** With the s that also makes the plural: "records". */
        THIRD,
        /** The past or its participle: "wound". */
        PAST
    }

    private static final double CERTAIN = 4;

    private static final Set<String> JOINING = Grammar.words("and or but nor");
    private static final Set<String> BEFORE_INFINITIVE =
            Grammar.words("help helps helped helping let lets make makes made");

    private final Context context;
    private final int at;
    private final Form form;

    private VerbEvidence(Context context, int at, Form form) {
        this.context = context;
        this.at = at;
        this.form = form;
    }

    /** Positive for a verb, negative for a noun or an adjective; from about 4 on as good as certain. */
    static double weigh(Context context, int at, Form form) {
        VerbEvidence evidence = new VerbEvidence(context, at, form);
        return (context.isCapitalInside(at) ? -1.5 : 0) + evidence.before() + evidence.behind();
    }

    private double before() {
        int first = at;
        double sum = 0;
        while (context.mark(first) == ' ' && Grammar.isAdverb(context.word(first - 1))) {
            sum += 0.7;
            first--;
        }
        return switch (context.mark(first)) {
            case ' ' -> sum + after(context.word(first - 1), first - 1, first < at);
            case '-', '–' -> sum - 1.5;
            case ',' -> sum + (Grammar.isAdjective(context.word(first - 1)) ? -1 : 0.2);
            default -> first == 0 ? sum - (form == Form.BASE ? 1.2 : 2) : sum;
        };
    }

    /** What a word says about the one behind it. */
    private double after(String word, int index, boolean withAdverb) {
        String before = context.previous(index);
        if (word.equals("to")) {
            return form != Form.BASE ? -2 : isInfinitive(index) ? CERTAIN : -1.5;
        }
        if (Grammar.MODALS.contains(word) || Grammar.DO.contains(word)) {
            return form == Form.BASE ? CERTAIN : -1;
        }
        if (Grammar.SUBJECTS.contains(word)) {
            return CERTAIN;
        }
        if (word.equals("it") || word.equals("which") || word.equals("that")) {
            return form != Form.BASE ? CERTAIN : Grammar.isPlural(before) ? 3 : 0;
        }
        if (BEFORE_INFINITIVE.contains(word)) {
            return form == Form.BASE && !word.startsWith("ma") ? 3 : -2;
        }
        if (Grammar.QUANTIFIERS.contains(word)) {
            return -2.5;
        }
        if (Grammar.DETERMINERS.contains(word) || context.isPossessive(index)) {
            return -CERTAIN - 1;
        }
        if (word.equals("her")) {
            return -3;
        }
        if (Grammar.PREPOSITIONS.contains(word)) {
            return -CERTAIN;
        }
        if (Grammar.HAVE.contains(word) || Grammar.BE.contains(word)) {
            return form == Form.PAST ? 2.5 : -2.5;
        }
        if (Grammar.isAdjective(word) || Grammar.COUNTS.contains(word)) {
            return -3;
        }
        if (Grammar.OBJECTS.contains(word)) {
            return 1;
        }
        if (JOINING.contains(word)) {
            return joined(index);
        }
        if (word.endsWith("ing") || word.endsWith("ed") || Grammar.VERBS.contains(word)) {
            return form == Form.PAST ? -0.5 : -1.5;
        }
        if (Grammar.MODALS.contains(before) || (before.equals("to") && isInfinitive(index - 1))) {
            return -3;
        }
        return switch (form) {
            case BASE -> Grammar.isPlural(word) ? (context.next(at).isEmpty() ? 0.3 : 1.5) : withAdverb ? 0.5 : -2;
            case THIRD -> Grammar.isPlural(word) ? -1.5 : 0.5;
            case PAST -> context.isCapital(index) ? 2 : 1;
        };
    }

    /** What the other side of an "and" says: "to buy and use", "the rise and use". */
    private double joined(int and) {
        if (context.mark(and) != ' ') {
            return 0;
        }
        for (int index = and - 1; index >= 0 && index >= and - 5; index--) {
            String word = context.word(index);
            if (Grammar.MODALS.contains(word) || (word.equals("to") && isInfinitive(index))) {
                return form == Form.BASE ? 1.5 : 0;
            }
            if (Grammar.QUANTIFIERS.contains(word)) {
                return -2.5;
            }
            if (Grammar.DETERMINERS.contains(word) || Grammar.PREPOSITIONS.contains(word)) {
                return -1;
            }
            if (context.mark(index) != ' ') {
                return 0;
            }
        }
        return 0;
    }

    private boolean isInfinitive(int to) {
        String before = context.previous(to);
        return !Grammar.TAKES_TO.contains(before);
    }

    private double behind() {
        String word = context.next(at);
        if (word.isEmpty()) {
            return context.mark(at + 1) == '-' || context.mark(at + 1) == '–' ? -1.5 : -0.7;
        }
        if (Grammar.isOpening(word)) {
            return 3;
        }
        if (word.equals("of")) {
            return form == Form.PAST ? 0 : -CERTAIN - 1;
        }
        if (Grammar.FINITE.contains(word)) {
            return -3;
        }
        if (Grammar.PARTICLES.contains(word)) {
            return 1.5;
        }
        if (Grammar.isAdverb(word)) {
            return 0.7;
        }
        boolean object = Grammar.isPlural(word) || Grammar.isAdjective(word);
        boolean content = !Grammar.isFunctionWord(word) && !word.endsWith("ing") && !word.endsWith("ed");
        return switch (form) {
            case BASE -> object ? 0.7 : 0;
            case THIRD -> content ? 1.5 : 0;
            case PAST -> 0;
        };
    }
}
