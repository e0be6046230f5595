package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.List;

/** Clues from where a piece stands: the elements around it, and its position in the body. */
final class PlaceClues {

    private static final int FAR = 20;
    private static final List<String> NOTES = List.of("footnote", "reference", "citation");
    private static final List<String> POLICIES = List.of("policy", "licen", "republi", "disclos", "disclaim");

    private final BodyMeasures body;
    private final List<Candidates.Candidate> candidates;
    private final Names names;

    PlaceClues(BodyMeasures body, List<Candidates.Candidate> candidates, Names names) {
        this.body = body;
        this.candidates = candidates;
        this.names = names;
    }

    void find(int at, Clues clues) {
        Piece piece = body.pieces.get(at);
        container(piece.region().container(), clues);
        clues.set(Clue.MARKUP_SHARE, body.markupShare(piece.region()));
        clues.set(Clue.MARKED_ALIKE, Math.min(20, body.markedAlike(piece.region())));
        branch(piece, clues);
        elements(piece, clues);
        position(piece, at, clues);
    }

    private void container(Region container, Clues clues) {
        BodyMeasures.Held held = body.held(container);
        clues.set(Clue.CONTAINER_SHARE, held.prose / body.prose);
        clues.set(Clue.CONTAINER_PIECES, Math.min(50, held.pieces));
        clues.set(Clue.CONTAINER_SIZE, Math.min(50, container.size()));
        clues.set(Clue.CONTAINER_LINKED, held.linkedWords / Math.max(1, held.words));
        clues.set(Clue.CONTAINER_MEAN_WORDS, (double) held.words / Math.max(1, held.pieces));
        clues.set(Clue.CONTAINERS_ALIKE, Math.min(10, body.alike(container)));
        clues.set(Clue.IN_MAIN_CONTAINER, container.equals(body.main));
    }

    private void branch(Piece piece, Clues clues) {
        Region branch = piece.region();
        int up = 0;
        for (Region region = piece.region(); region != null; region = region.parent) {
            int down = body.stepsFromMain(region);
            if (down >= 0) {
                clues.set(Clue.STEPS_UP, up);
                clues.set(Clue.STEPS_DOWN, down);
                break;
            }
            branch = region;
            up++;
        }
        clues.set(Clue.BRANCH_SHARE, body.share(branch));
        clues.set(Clue.BRANCH_SIZE, Math.min(60, branch.size()));
    }

    private void elements(Piece piece, Clues clues) {
        double namedShare = 1;
        for (Region region = piece.region(); region != null; region = region.parent) {
            boolean small = region.size() < 0.5 * body.pieces.size();
            switch (region.element.normalName()) {
                case "aside" -> clues.set(Clue.IN_ASIDE, true);
                case "header" -> clues.set(Clue.IN_HEADER, true);
                case "figure" -> clues.set(Clue.IN_FIGURE, true);
                case "a" -> clues.set(Clue.IN_LINK, true);
                case "td", "th" -> clues.set(Clue.IN_CELL, true);
                case "details" -> clues.set(Clue.IN_DETAILS, true);
                case "button" -> clues.set(Clue.IN_BUTTON, true);
                case "li" -> clues.set(Clue.IN_LIST, true);
                case "section" -> clues.set(Clue.IN_SECTION, small || clues.get(Clue.IN_SECTION) > 0);
                case "article" -> clues.set(Clue.IN_ARTICLE, small || clues.get(Clue.IN_ARTICLE) > 0);
                default -> {}
            }
            if (small) {
                clues.set(Clue.NAMED_NOTES, clues.get(Clue.NAMED_NOTES) > 0 || isCalled(region, NOTES));
                clues.set(Clue.NAMED_POLICY, clues.get(Clue.NAMED_POLICY) > 0 || isCalled(region, POLICIES));
            }
            Names.Hint hint = small ? region.hint(names) : null;
            if (hint != null) {
                clues.set(hint.weak() ? Clue.NAMED_WEAKLY : Clue.NAMED_STRONGLY, true);
                named(hint.reason(), clues);
                namedShare = Math.min(namedShare, body.share(region));
            }
        }
        clues.set(Clue.NAMED_SHARE, namedShare);
        clues.set(Clue.HIDDEN, piece.region().hidden);
    }

    private static boolean isCalled(Region region, List<String> parts) {
        return parts.stream().anyMatch(region.names::contains);
    }

    private static void named(Reason reason, Clues clues) {
        switch (reason) {
            case RELATED, READ_MORE, NAVIGATION, CONTENTS -> clues.set(Clue.NAMED_RELATED, true);
            case ADVERTISEMENT, SPONSOR -> clues.set(Clue.NAMED_ADVERTISEMENT, true);
            case BYLINE, TAGS, CREDIT -> clues.set(Clue.NAMED_BYLINE, true);
            case BIOGRAPHY -> clues.set(Clue.NAMED_BIOGRAPHY, true);
            case SIGN_UP, FORM, SUBSCRIPTION, COMMENTS, SHARE -> clues.set(Clue.NAMED_SIGN_UP, true);
            default -> clues.set(Clue.NAMED_BOILERPLATE, true);
        }
    }

    private void position(Piece piece, int at, Clues clues) {
        int size = body.pieces.size();
        clues.set(Clue.POSITION, (double) at / size);
        clues.set(Clue.PROSE_BEFORE, body.proseBefore(at));
        clues.set(Clue.PIECES_BEFORE, Math.min(60, at));
        clues.set(Clue.PIECES_AFTER, Math.min(60, size - at));
        clues.set(Clue.SINCE_FIRST_PROSE, near(at - body.firstProse));
        clues.set(Clue.SINCE_LAST_PROSE, near(at - body.lastProse));
        clues.set(Clue.SINCE_FIRST_MAIN, near(at - body.firstMain));
        clues.set(Clue.SINCE_LAST_MAIN, near(at - body.lastMain));
        clues.set(Clue.IN_CANDIDATES, (int) candidates.stream()
                .filter(each -> each.region().contains(piece))
                .count());
    }

    private static int near(int steps) {
        return Math.max(-FAR, Math.min(FAR, steps));
    }
}
