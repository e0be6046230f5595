package app.lectern.extract;

import app.lectern.article.Block.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clues from what stands next to a piece. */
final class NeighbourClues {

    private static final int WINDOW = 4;

    private final BodyMeasures body;
    private final Verdicts verdicts;
    private final Wording wording;

    NeighbourClues(BodyMeasures body, Verdicts verdicts, Wording wording) {
        this.body = body;
        this.verdicts = verdicts;
        this.wording = wording;
    }

    void find(int at, Clues clues) {
        window(at, -1, clues, Clue.LEFT_OUT_BEFORE, Clue.WORDS_BEFORE);
        window(at, 1, clues, Clue.LEFT_OUT_AFTER, Clue.WORDS_AFTER);
        neighbour(
                at,
                -1,
                clues,
                List.of(
                        Clue.LAST_WORDS,
                        Clue.LAST_LINKED,
                        Clue.LAST_PROMPT_WORDS,
                        Clue.LAST_HEADING,
                        Clue.LAST_LEFT_OUT,
                        Clue.LAST_IN_CONTAINER,
                        Clue.LAST_MARKED_ALIKE));
        neighbour(
                at,
                1,
                clues,
                List.of(
                        Clue.NEXT_WORDS,
                        Clue.NEXT_LINKED,
                        Clue.NEXT_PROMPT_WORDS,
                        Clue.NEXT_HEADING,
                        Clue.NEXT_LEFT_OUT,
                        Clue.NEXT_IN_CONTAINER,
                        Clue.NEXT_MARKED_ALIKE));
        clues.set(Clue.BY_A_PICTURE, isPicture(at - 1) || isPicture(at + 1));
    }

    private void window(int at, int step, Clues clues, Clue leftOut, Clue words) {
        int out = 0;
        int sum = 0;
        int seen = 0;
        for (int next = at + step; exists(next) && seen < WINDOW; next += step) {
            Piece piece = body.pieces.get(next);
            if (piece.words() > 0) {
                out += verdicts.keeps(piece) ? 0 : 1;
                sum += piece.words();
                seen++;
            }
        }
        clues.set(leftOut, out);
        clues.set(words, Math.min(400, sum));
    }

    private void neighbour(int at, int step, Clues clues, List<Clue> kinds) {
        int next = at + step;
        while (exists(next) && body.pieces.get(next).words() == 0) {
            next += step;
        }
        @Nullable Piece other = exists(next) ? body.pieces.get(next) : null;
        if (other == null) {
            kinds.forEach(kind -> clues.set(kind, -1));
            return;
        }
        Region own = body.pieces.get(at).region();
        clues.set(kinds.get(0), Math.min(200, other.words()));
        clues.set(kinds.get(1), other.linkShare());
        clues.set(kinds.get(2), Math.min(8, wording.promptWords(body.words(next))));
        clues.set(kinds.get(3), other.kind() == Kind.HEADING);
        clues.set(kinds.get(4), !verdicts.keeps(other));
        clues.set(kinds.get(5), other.region().container().equals(own.container()));
        clues.set(kinds.get(6), other.region().markup == own.markup);
    }

    private boolean isPicture(int at) {
        return exists(at) && body.pieces.get(at).kind() == Kind.PICTURE;
    }

    private boolean exists(int at) {
        return at >= 0 && at < body.pieces.size();
    }
}
