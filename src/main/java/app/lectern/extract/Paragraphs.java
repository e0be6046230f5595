package app.lectern.extract;

import app.lectern.article.Block;
import app.lectern.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the paragraphs, headings, lists, quotations and code of a plain text, Markdown's signs among them. */
final class Paragraphs {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:([-*+•])|(\\d{1,3})[.)])\\s+(\\S.*)");
    private static final Pattern QUOTED = Pattern.compile("\\s*>\\s?(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_=]\\s*){3,}");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    /** A line this long that ends without a full stop was probably wrapped. */
    private static final int WRAPPED = 45;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private String label = "";
    private int last;

    private Paragraphs() {}

    static List<Block> read(String text) {
        Paragraphs paragraphs = new Paragraphs();
        boolean code = false;
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
            if (FENCE.matcher(line).matches()) {
                paragraphs.close();
                code = !code;
            } else if (code) {
                paragraphs.code(line);
            } else {
                paragraphs.line(line, next);
            }
        }
        paragraphs.close();
        return paragraphs.blocks;
    }

    private void line(String line, String next) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher quoted = QUOTED.matcher(line);
        boolean underlined = next.length() > 2 && (next.matches("={3,}\\s*") || next.matches("-{3,}\\s*"));
        if (line.isBlank()) {
            close();
        } else if (line.strip().equals("--")) {
            start(Kind.PARAGRAPH, "", "--");
            close();
        } else if (RULE.matcher(line).matches()) {
            close();
        } else if (heading.matches()) {
            heading(heading.group(2), heading.group(1).length());
        } else if (underlined && open.length() == 0) {
            heading(line, next.startsWith("=") ? 1 : 2);
        } else if (item.matches()) {
            start(Kind.LIST_ITEM, item.group(1) == null ? item.group(2) + "." : "•", item.group(3));
        } else if (quoted.matches()) {
            if (quoted.group(1).isBlank()) {
                close();
            } else {
                add(Kind.QUOTATION, quoted.group(1));
            }
        } else {
            add(kind == Kind.LIST_ITEM && Character.isWhitespace(line.charAt(0)) ? kind : Kind.PARAGRAPH, line);
        }
        last = line.strip().length();
    }

    private void heading(String text, int level) {
        close();
        blocks.add(block(Kind.HEADING, level, text.strip(), ""));
    }

    private void code(String line) {
        if (kind != Kind.CODE) {
            close();
            kind = Kind.CODE;
        }
        open.append(open.length() == 0 ? "" : "\n").append(line);
    }

    private void start(Kind newKind, String newLabel, String line) {
        close();
        kind = newKind;
        label = newLabel;
        open.append(line.strip());
    }

    /** Joins a line to what is open, if the line break before it came from wrapping; else starts anew. */
    private void add(Kind newKind, String line) {
        boolean goesOn = open.length() > 0 && newKind == kind && last >= WRAPPED;
        if (goesOn) {
            open.append(' ').append(line.strip());
        } else {
            start(newKind, "", line);
        }
    }

    private void close() {
        String text =
                kind == Kind.CODE ? open.toString() : open.toString().strip().replaceAll("\\s+", " ");
        if (!text.isBlank()) {
            boolean heading = kind == Kind.PARAGRAPH && isHeading(text);
            Kind real = heading ? Kind.HEADING : kind;
            int level = real == Kind.HEADING ? 2 : real == Kind.LIST_ITEM || real == Kind.QUOTATION ? 1 : 0;
            blocks.add(block(real, level, text, label));
        }
        open.setLength(0);
        kind = Kind.PARAGRAPH;
        label = "";
    }

    private Block block(Kind of, int level, String text, String mark) {
        MarkdownInline words = of == Kind.CODE ? new MarkdownInline(text, List.of()) : MarkdownInline.of(text);
        return new Block("b" + blocks.size(), of, level, words.text(), words.spans(), mark, null, null);
    }

    /** A short line by itself that does not end like a sentence. */
    private static boolean isHeading(String text) {
        char end = text.charAt(text.length() - 1);
        return Counts.words(text) <= 10 && Character.isLetterOrDigit(end) && Character.isUpperCase(text.charAt(0));
    }
}
