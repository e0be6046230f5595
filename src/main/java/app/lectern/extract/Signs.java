package app.lectern.extract;

import app.lectern.article.Block.Kind;
import app.lectern.article.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for signs on the pieces of a body. */
final class Signs {

    private final List<Piece> pieces;
    private final Verdicts verdicts;
    private final Names names;
    private final Wording wording;
    private final Map<Region, Double> inContainer = new HashMap<>();
    private final Map<Integer, Double> inMarkup = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private double prose;
    private double hiddenProse;
    private int firstProse = Integer.MAX_VALUE;
    private int lastProse;
    private int lastMain;
    private boolean belowPrompt;

    Signs(List<Piece> pieces, Verdicts verdicts, Names names, Wording wording) {
        this.pieces = pieces;
        this.verdicts = verdicts;
        this.names = names;
        this.wording = wording;
        measure();
    }

    private void measure() {
        for (Piece piece : pieces) {
            if (!verdicts.keeps(piece)) {
                continue;
            }
            double words = Prose.of(piece);
            Region container = piece.region().container();
            inContainer.merge(container, words, Double::sum);
            inMarkup.merge(piece.region().markup, words, Double::sum);
            prose += words;
            hiddenProse += piece.region().hidden ? words : 0;
            if (words > 0) {
                firstProse = Math.min(firstProse, piece.index());
                lastProse = piece.index();
            }
            if (piece.words() > 0 && piece.words() < 10) {
                labels.merge(piece.text(), 1, Integer::sum);
            }
        }
        Set<Region> seen = new HashSet<>();
        for (Piece piece : pieces) {
            Region container = piece.region().container();
            if (verdicts.keeps(piece) && inContainer.getOrDefault(container, 0.0) >= 0.1 * prose) {
                lastMain = piece.index();
            }
            if (seen.add(container)) {
                alike.merge(likeness(container), 1, Integer::sum);
            }
        }
    }

    private static String likeness(Region container) {
        return container.markup + " " + container.names;
    }

    /** The signs of each piece, in order; none for pieces that are left out already or hold no words. */
    List<EnumSet<Sign>> all() {
        List<EnumSet<Sign>> all = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
            if (piece.kind() == Kind.HEADING) {
                belowPrompt = !verdicts.keeps(piece) || wording.promptWords(piece.text()) > 0;
            }
            if (prose > 0 && verdicts.keeps(piece) && piece.words() > 0 && piece.kind() != Kind.PICTURE) {
                signs.add(Sign.ANY);
                place(piece, at, signs);
                shape(piece, signs);
                content(piece, signs);
            }
            all.add(signs);
        }
        return all;
    }

    private void place(Piece piece, int at, Set<Sign> signs) {
        Region container = piece.region().container();
        double share = prose == 0 ? 1 : inContainer.getOrDefault(container, 0.0) / prose;
        add(
                signs,
                share,
                Sign.CONTAINER_UNDER_2_PERCENT,
                Sign.CONTAINER_UNDER_5_PERCENT,
                Sign.CONTAINER_UNDER_10_PERCENT,
                Sign.CONTAINER_UNDER_30_PERCENT);
        double markup = prose == 0 ? 1 : inMarkup.getOrDefault(piece.region().markup, 0.0) / prose;
        add(
                signs,
                markup,
                Sign.MARKUP_UNDER_2_PERCENT,
                Sign.MARKUP_UNDER_5_PERCENT,
                Sign.MARKUP_UNDER_10_PERCENT,
                Sign.MARKUP_UNDER_30_PERCENT);
        add(signs, piece.index() < firstProse, Sign.BEFORE_PROSE);
        add(signs, piece.index() > lastProse, Sign.AFTER_PROSE);
        add(signs, piece.index() > lastMain, Sign.AFTER_MAIN_CONTAINER);
        add(signs, at >= pieces.size() * 0.95, Sign.LAST_TWENTIETH);
        add(signs, at < 4, Sign.FIRST_PIECES);
        add(signs, alike.getOrDefault(likeness(container), 0) >= 3 && share < 0.1, Sign.ONE_OF_MANY_ALIKE);
        add(signs, piece.region().hidden && hiddenProse < 0.5 * prose, Sign.HIDDEN);
        int size = container.size();
        add(signs, share < 0.1 && size <= 12 && container.is("section"), Sign.IN_SECTION_OF_ITS_OWN);
        for (Region region = piece.region(); region != null; region = region.parent) {
            switch (region.element.normalName()) {
                case "aside" -> signs.add(Sign.IN_ASIDE);
                case "header" -> signs.add(Sign.IN_HEADER);
                case "figure" -> signs.add(Sign.IN_FIGURE);
                case "a" -> signs.add(Sign.IN_LINKED_BLOCK);
                case "td", "th" -> signs.add(Sign.TABLE_CELL);
                default -> {}
            }
            if (region.size() < 0.5 * pieces.size()) {
                Names.Hint hint = region.hint(names);
                if (hint != null) {
                    signs.add(hint.weak() ? Sign.NAMED_WEAKLY : Sign.NAMED_STRONGLY);
                }
            }
        }
    }

    private static void shape(Piece piece, Set<Sign> signs) {
        switch (piece.kind()) {
            case HEADING -> signs.add(Sign.HEADING);
            case LIST_ITEM -> signs.add(Sign.LIST_ITEM);
            case QUOTATION -> signs.add(Sign.QUOTATION);
            case CODE -> signs.add(Sign.CODE);
            case TERM, DEFINITION -> signs.add(Sign.DEFINITION);
            default -> {}
        }
        int words = piece.words();
        add(signs, words <= 3, Sign.UP_TO_3_WORDS);
        add(signs, words > 3 && words <= 9, Sign.UP_TO_9_WORDS);
        add(signs, words > 9 && words <= 29, Sign.UP_TO_29_WORDS);
        add(signs, piece.sentences() == 0, Sign.NO_SENTENCE);
        char last = piece.text().charAt(piece.text().length() - 1);
        add(signs, Character.isLetterOrDigit(last), Sign.ENDS_OPEN);
        add(signs, last == ':', Sign.ENDS_WITH_COLON);
        double linked = piece.linkShare();
        add(signs, linked > 0.1 && linked <= 0.4, Sign.SOME_LINKED);
        add(signs, linked > 0.4 && linked <= 0.7, Sign.HALF_LINKED);
        add(signs, linked > 0.7, Sign.MOSTLY_LINKED);
        add(signs, linked > 0.9 && words < 10 && piece.kind() == Kind.PARAGRAPH, Sign.ALL_LINKED_SHORT);
        add(signs, linked > 0.9 && piece.kind() == Kind.HEADING, Sign.LINKED_HEADING);
        add(
                signs,
                piece.kind() != Kind.HEADING
                        && piece.spans().stream()
                                .anyMatch(span -> span.kind() == Span.Kind.EMPHASIS
                                        && span.end() - span.start()
                                                >= 0.9 * piece.text().length()),
                Sign.EMPHASISED_THROUGHOUT);
    }

    private void content(Piece piece, Set<Sign> signs) {
        String text = piece.text();
        int prompts = wording.promptWords(text);
        add(signs, prompts == 1, Sign.HAS_PROMPT_WORD);
        add(signs, prompts > 1, Sign.HAS_PROMPT_WORDS);
        add(signs, wording.saysWe(text), Sign.SAYS_WE_OR_OUR);
        add(signs, text.indexOf('@') > 0 || text.contains("://") || text.contains("www."), Sign.HAS_CONTACT);
        add(signs, text.contains("|") || text.contains("©") || text.contains("•"), Sign.HAS_BAR_OR_COPYRIGHT);
        add(signs, "*[(†—–-".indexOf(text.charAt(0)) >= 0, Sign.STARTS_WITH_NOTE_MARK);
        add(signs, belowPrompt, Sign.BELOW_PROMPT_HEADING);
        add(signs, piece.words() >= 6 && !said.add(text), Sign.SAID_BEFORE);
        add(signs, labels.getOrDefault(text, 0) >= 3, Sign.REPEATED_LABEL);
        add(signs, isCapitals(text), Sign.CAPITALS);
    }

    private static boolean isCapitals(String text) {
        return text.length() > 4
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }

    private static void add(Set<Sign> signs, boolean applies, Sign sign) {
        if (applies) {
            signs.add(sign);
        }
    }

    private static void add(Set<Sign> signs, double share, Sign two, Sign five, Sign ten, Sign thirty) {
        if (share < 0.3) {
            signs.add(share < 0.02 ? two : share < 0.05 ? five : share < 0.1 ? ten : thirty);
        }
    }
}
