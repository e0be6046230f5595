package app.lectern.pronounce;

import java.util.Set;

/** Weighs whether "read", written alike in present and past, stands in the past. */
final class PastEvidence {

    private static final Set<String> PARTICIPLE = Grammar.words("well widely much lip being be");
    private static final Set<String> PLURAL_SUBJECTS = Grammar.words("i you we they");
    private static final Set<String> PAST_SIGNS =
            Grammar.words("yesterday ago last once earlier previously had was were did said after");
    private static final Set<String> PRESENT_SIGNS =
            Grammar.words("can could is are will should today now may every daily usually often always");

    private PastEvidence() {}

    static double weigh(Context context, int at) {
        int before = at - 1;
        while (before > 0 && Grammar.isAdverb(context.word(before))) {
            before--;
        }
        String word = context.word(before);
        boolean had = word.endsWith("'d") || word.endsWith("'ve");
        if (had || Grammar.BE.contains(word) || Grammar.HAVE.contains(word) || PARTICIPLE.contains(word)) {
            return 6;
        }
        String first = Grammar.SUBJECTS.contains(word) ? context.word(before - 1) : word;
        if (word.equals("to") || Grammar.MODALS.contains(first) || Grammar.DO.contains(first)) {
            return -6;
        }
        boolean noun =
                Grammar.DETERMINERS.contains(word) || Grammar.QUANTIFIERS.contains(word) || Grammar.isAdjective(word);
        boolean gripping = word.endsWith("ing") && Grammar.DETERMINERS.contains(context.word(before - 1));
        if (before < 0 || noun || gripping || context.mark(at + 1) == '-') {
            return -3;
        }
        double score = PLURAL_SUBJECTS.contains(word) || Grammar.isPlural(word) ? 0.5 : 1.5;
        for (int i = 0; i < context.size(); i++) {
            String other = context.word(i);
            if (PAST_SIGNS.contains(other) || (other.length() > 4 && other.endsWith("ed"))) {
                score += 0.7;
            } else if (PRESENT_SIGNS.contains(other)) {
                score -= 0.7;
            }
        }
        return score;
    }
}
