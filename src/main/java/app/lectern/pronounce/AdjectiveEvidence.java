package app.lectern.pronounce;

import java.util.Set;

/** Weighs from its neighbours whether a word that can be a noun or an adjective is the adjective. */
final class AdjectiveEvidence {

    private static final Set<String> DEGREES =
            Set.of("very", "so", "too", "more", "most", "less", "extremely", "highly", "quite", "rather", "how", "as");

    private AdjectiveEvidence() {}

    static double weigh(Context context, int at) {
        String before = context.previous(at);
        String behind = context.next(at);
        double score = 0;
        if (DEGREES.contains(before)) {
            score += 2;
        }
        if (Grammar.BE.contains(before)) {
            score += 1;
        }
        if (behind.isEmpty() || behind.equals("of") || Grammar.FINITE.contains(behind)) {
            score -= Grammar.DETERMINERS.contains(before) ? 2 : 0.5;
        } else if (Grammar.DETERMINERS.contains(before) && !Grammar.isFunctionWord(behind)) {
            score += 1.5;
        }
        return score;
    }
}
