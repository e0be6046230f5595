package app.lectern.script;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Picture;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Sentence.Delivery;
import app.lectern.article.Span;
import app.lectern.article.Table;
import app.lectern.article.Word;
import app.lectern.pronounce.Pronouncer;
import app.lectern.script.ReadingChoices.Treatment;
import app.lectern.words.Verbaliser;
import java.util.ArrayList;
import java.util.List;

/** One article on its way to becoming a script. For use by one thread, once. */
final class Composition {

    private static final int MOST_WORDS = 110;
    private static final int MOST_CHARACTERS = 700;
    /** Takes the place of a footnote mark, so that the offsets of all the rest stay. */
    private static final char INVISIBLE = '\u200B';

    private final ReadingChoices choices;
    private final Pronouncer pronouncer;
    private final Verbaliser verbaliser;
    private final List<Sentence> sentences = new ArrayList<>();

    Composition(ReadingChoices choices, Pronouncer pronouncer) {
        this.choices = choices;
        this.pronouncer = pronouncer;
        this.verbaliser = new Verbaliser(choices.emoji(), choices.wholeAddresses());
    }

    Script script(Article article) {
        Block title = Block.of(
                Sentence.TITLE, Block.Kind.HEADING, 1, article.metadata().title());
        if (!isBeginning(title.text(), article.blocks())) {
            read(title, Delivery.TITLE);
        }
        Block.Kind before = Block.Kind.HEADING;
        for (Block block : article.blocks()) {
            pauseBetween(before, block.kind());
            compose(block);
            before = block.kind();
        }
        return new Script(sentences);
    }

    /** A text without a title is called after its first sentence, which nobody wants to hear twice. */
    private static boolean isBeginning(String title, List<Block> blocks) {
        String said = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
        boolean whole = said.length() < title.length() || title.matches(".*[.!?][\"”’)]*");
        return whole && !blocks.isEmpty() && blocks.get(0).text().startsWith(said);
    }

    private void compose(Block block) {
        switch (block.kind()) {
            case HEADING -> treated(choices.headings(), block, "Heading.", Delivery.HEADING);
            case QUOTATION -> read(block, Delivery.QUOTATION);
            case LIST_ITEM -> read(block, Delivery.LIST_ITEM);
            case EMBED -> {
                announce(block, block.label().equals("video") ? "Video." : "Embedded post.");
                read(block, Delivery.QUOTATION);
            }
            case PICTURE -> picture(block);
            case TABLE -> table(block);
            case CODE -> treated(choices.code(), block, code(block), Delivery.BODY);
            case FOOTNOTE -> treated(choices.footnotes(), block, "Footnote.", Delivery.BODY);
            case SEPARATOR -> {}
            default -> read(block, Delivery.BODY);
        }
    }

    private void treated(Treatment treatment, Block block, String mention, Delivery delivery) {
        if (treatment == Treatment.READ) {
            read(block, delivery);
        } else if (treatment == Treatment.MENTION) {
            announce(block, mention);
        }
    }

    private void picture(Block block) {
        Picture picture = block.picture();
        if (choices.pictures() == Treatment.SKIP || block.text().isBlank()) {
            return;
        }
        announce(block, "Picture.");
        if (choices.pictures() == Treatment.READ
                && picture != null
                && !picture.caption().isBlank()) {
            announce(block, picture.alternative());
        }
        read(block, Delivery.ANNOUNCEMENT);
    }

    private void table(Block block) {
        Table table = block.table();
        if (choices.tables() == Treatment.SKIP || table == null) {
            return;
        }
        announce(
                block,
                "Table with " + count(table.columns(), "column") + " and "
                        + count(table.rows().size(), "row") + ".");
        if (choices.tables() == Treatment.READ) {
            read(block, Delivery.BODY);
        } else {
            announce(block, table.caption());
        }
    }

    private static String code(Block block) {
        String language = block.label().isBlank() ? "Code, " : "Code in " + block.label() + ", ";
        return language + count((int) block.text().lines().count(), "line") + ".";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Says something about a block that does not stand in its text. */
    private void announce(Block block, String printed) {
        List<Word> words = words(printed, printed);
        if (!words.isEmpty()) {
            add(block, new Stretch(0, 0), printed, words, Delivery.ANNOUNCEMENT, Pauses.BETWEEN_SENTENCES);
        }
    }

    private void read(Block block, Delivery delivery) {
        String text = withoutMarks(block);
        boolean first = true;
        for (Stretch sentence : SentenceSplitter.split(text)) {
            for (Stretch piece : LengthLimit.pieces(text, sentence, MOST_CHARACTERS)) {
                boolean last = piece.end() == sentence.end();
                say(block, text, piece, delivery, first ? label(block) : List.of(), last);
                first = false;
            }
        }
    }

    private void say(Block block, String text, Stretch stretch, Delivery delivery, List<Word> label, boolean last) {
        String printed = block.text().substring(stretch.start(), stretch.end());
        List<Word> words = words(text.substring(stretch.start(), stretch.end()), printed);
        if (words.size() > MOST_WORDS && stretch.length() > 1) {
            List<Stretch> halves = LengthLimit.halves(text, stretch);
            say(block, text, halves.get(0), delivery, label, false);
            say(block, text, halves.get(1), delivery, List.of(), last);
        } else if (!words.isEmpty()) {
            List<Word> all = new ArrayList<>(label);
            all.addAll(words);
            add(block, stretch, printed, all, delivery, last ? Pauses.BETWEEN_SENTENCES : Pauses.WITHIN_SENTENCE);
        }
    }

    private List<Word> words(String said, String printed) {
        return pronouncer.pronounce(Phrasing.withRests(verbaliser.words(said)), printed);
    }

    /** The number of a list item, said before its first sentence; a bullet says nothing. */
    private List<Word> label(Block block) {
        if (block.kind() != Block.Kind.LIST_ITEM) {
            return List.of();
        }
        return verbaliser.words(block.label()).stream()
                .map(word -> new Word(word.spoken(), word.phones(), 0, 0, Word.Break.MINOR))
                .toList();
    }

    private void add(Block block, Stretch stretch, String printed, List<Word> words, Delivery delivery, int pause) {
        sentences.add(new Sentence(
                "s" + (sentences.size() + 1),
                block.id(),
                stretch.start(),
                stretch.end(),
                printed,
                words,
                choices.audioFormatting() ? delivery : Delivery.BODY,
                pause));
    }

    private void pauseBetween(Block.Kind before, Block.Kind next) {
        if (!sentences.isEmpty()) {
            Sentence last = sentences.get(sentences.size() - 1);
            int pause = Math.max(last.pauseMillis(), Pauses.afterBlock(before, next));
            sentences.set(
                    sentences.size() - 1,
                    new Sentence(
                            last.id(),
                            last.blockId(),
                            last.start(),
                            last.end(),
                            last.printed(),
                            last.words(),
                            last.delivery(),
                            pause));
        }
    }

    private static String withoutMarks(Block block) {
        StringBuilder text = new StringBuilder(block.text());
        for (Span span : block.spans()) {
            for (int at = span.start(); span.kind() == Span.Kind.FOOTNOTE_MARK && at < span.end(); at++) {
                text.setCharAt(at, INVISIBLE);
            }
        }
        return text.toString();
    }
}
