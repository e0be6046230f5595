package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** For each piece of an outline why it is not the article's, as far as that has been found out. */
final class Verdicts {

    private final @Nullable Reason[] reasons;
    private final List<Supplier<String>> causes;

    Verdicts(Outline outline) {
        reasons = new Reason[outline.pieces().size()];
        causes = new ArrayList<>(Collections.nCopies(reasons.length, () -> ""));
    }

    /** Leaves a piece out, unless it already is. */
    void leaveOut(int piece, Reason reason, String cause) {
        leaveOut(piece, reason, () -> cause);
    }

    /** The same, with a cause that is put into words only for those who ask. */
    void leaveOut(int piece, Reason reason, Supplier<String> cause) {
        if (reasons[piece] == null) {
            reasons[piece] = reason;
            causes.set(piece, cause);
        }
    }

    void leaveOut(Region region, Reason reason, String cause) {
        for (int piece = region.from; piece < region.to(); piece++) {
            leaveOut(piece, reason, cause);
        }
    }

    void leaveOut(List<Piece> pieces, Reason reason, String cause) {
        pieces.forEach(piece -> leaveOut(piece.index(), reason, cause));
    }

    @Nullable
    Reason reason(int piece) {
        return reasons[piece];
    }

    /** The rule that left the piece out, for those who ask why; empty if it was kept. */
    String cause(int piece) {
        return causes.get(piece).get();
    }

    boolean keeps(Piece piece) {
        return reasons[piece.index()] == null;
    }
}
