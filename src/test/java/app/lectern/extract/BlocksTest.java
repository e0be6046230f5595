package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut;
import app.lectern.article.Page;
import app.lectern.article.Picture;
import app.lectern.article.Span;
import app.lectern.article.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mark-up makes of a block and of the words in it. */
class BlocksTest {

    private static final String BEFORE =
            "<p>The tide mill ground by day and by night, and the miller's hours moved by fifty minutes a day.</p>";
    private static final String AFTER =
            "<p>It went on grinding buckwheat for the farms on the far shore until the last miller retired.</p>";

    @Test
    void listsAndQuotationsKnowHowDeepTheyStand() {
        List<Block> blocks = blocks("""
                <ol start="3"><li>Open the gates when the tide has risen to the mark.<ul><li>Look for boats in the \
                channel before you do so.</li></ul></li></ol>
                <blockquote><p>He wrote it down as she had said it.</p><blockquote>Go up the hill, all of you.</blockquote>
                </blockquote>
                """);

        assertThat(blocks)
                .extracting(Block::kind, Block::level, Block::label)
                .contains(
                        tuple(Kind.LIST_ITEM, 1, "3."),
                        tuple(Kind.LIST_ITEM, 2, "•"),
                        tuple(Kind.QUOTATION, 1, ""),
                        tuple(Kind.QUOTATION, 2, ""));
    }

    @Test
    void aTableKeepsItsCaptionItsHeaderAndTheColumnsOfItsCells() {
        Table table = only(Kind.TABLE, """
                <table><caption>Sacks ground in a year</caption>
                <tr><td></td><th>Wheat</th><th>Rye</th></tr>
                <tr><th rowspan="2">Mill</th><td>4,200</td><td></td></tr>
                <tr><td>3,900</td><td>12</td></tr>
                <tr><td colspan="2">None at all</td><td>7</td></tr></table>
                """).table();

        assertThat(table).isNotNull();
        assertThat(table.caption()).isEqualTo("Sacks ground in a year");
        assertThat(table.header()).containsExactly("", "Wheat", "Rye");
        assertThat(table.rows())
                .containsExactly(
                        List.of("Mill", "4,200", ""), List.of("Mill", "3,900", "12"), List.of("None at all", "", "7"));
        assertThat(table.columns()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pre><code class='language-java'>int a = 1;</code></pre>|java",
                "<div class='highlight-python notranslate'><div class='highlight'><pre>int a = 1;</pre></div></div>|python",
                "<pre data-lang='Go'>int a = 1;</pre>|go",
                "<pre>int a = 1;</pre>|''"
            })
    void aListingSaysItsLanguage(String markup, String language) {
        assertThat(Code.language(Jsoup.parse(markup).expectFirst("pre"))).isEqualTo(language);
    }

    @Test
    void lineNumbersBesideAListingAreNotRead() {
        Block code = only(
                Kind.CODE,
                "<table class='rouge-table'><tr><td class='gutter'><pre class='lineno'>1\n2</pre></td><td><pre>int a = 1;"
                        + "\nint b = 2;</pre></td></tr></table>");

        assertThat(code.text()).isEqualTo("int a = 1;\nint b = 2;");
    }

    @ParameterizedTest
    @CsvSource({
        "'The mill in 1903. <span class=\"credit\">Tom Reid</span>', The mill in 1903., Tom Reid",
        "'The mill in 1903. Photo: Tom Reid', The mill in 1903., Photo: Tom Reid",
        "'The mill in 1903. Photograph by Tom Reid', The mill in 1903., Photograph by Tom Reid",
        "'The mill in 1903 (Foto: Tom Reid)', The mill in 1903, (Foto: Tom Reid)",
        "'The mill in 1903 © Tom Reid', The mill in 1903, © Tom Reid",
        "'The mill, as a photo by itself could not show it.', 'The mill, as a photo by itself could not show it.', ''"
    })
    void aPicturesCreditIsApartFromItsCaption(String printed, String caption, String credit) {
        Block block = only(
                Kind.PICTURE,
                "<figure><img src='https://example.org/mill.jpg' alt='A stone mill'><figcaption>" + printed
                        + "</figcaption></figure>");

        assertThat(block.picture())
                .isEqualTo(new Picture("https://example.org/mill.jpg", "A stone mill", caption, credit));
    }

    @Test
    void aCaptionOfATableIsReadLikeText() {
        assertThat(blocks("<figure><table><tr><td>Wheat</td><td>Rye</td></tr><tr><td>1</td><td>2</td></tr></table>"
                        + "<figcaption>What was ground in the mill in its last year.</figcaption></figure>"))
                .extracting(Block::kind)
                .contains(Kind.TABLE)
                .doesNotContain(Kind.PICTURE);
    }

    @Test
    void aFootnoteIsTiedToItsMarkAndSetApart() {
        Article article = article("<p>The mill is the oldest of its kind that has all of its wheels.<sup><a href='#fn1'"
                + " id='ref1'>1</a></sup></p>" + AFTER
                + "<hr><ol><li id='fn1'>Le Goff, Mills of the Western Sea, page 88. <a href='#ref1'>↩</a></li></ol>");
        Block text = article.blocks().get(1);
        Block note = article.blocks().stream()
                .filter(block -> block.kind() == Kind.FOOTNOTE)
                .findFirst()
                .orElseThrow();

        assertThat(note.text()).isEqualTo("Le Goff, Mills of the Western Sea, page 88.");
        assertThat(note.label()).isEqualTo("1");
        assertThat(text.spans())
                .singleElement()
                .satisfies(mark -> assertThat(mark)
                        .isEqualTo(new Span(
                                Span.Kind.FOOTNOTE_MARK,
                                text.text().length() - 1,
                                text.text().length(),
                                note.id())));
        assertThat(PlainTextWriter.write(article)).doesNotContain("wheels.1").doesNotContain("Le Goff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<math alttext='E equals m c squared'><mi>E</mi></math>|E equals m c squared|MATHEMATICS|''",
                "<math><semantics><mi>E</mi><annotation>E=</annotation></semantics></math>|E|MATHEMATICS|''",
                "<img class='tex math-inline' src='/e.png' alt='E = mc^2'>|E = mc^2|MATHEMATICS|''",
                "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>|漢字|RUBY|かんじ",
                "<abbr title='Coastal Fund'>CF</abbr>|CF|ABBREVIATION|Coastal Fund",
                "<i lang='fr'>en plein air</i>|en plein air|LANGUAGE|fr",
                "<span lang='de-AT'>Heuriger</span>|Heuriger|LANGUAGE|de-AT",
                "<em>not</em>|not|EMPHASIS|''",
                "<kbd>Ctrl</kbd>|Ctrl|CODE|''"
            })
    void wordsKeepWhatIsSpecialAboutThem(String markup, String words, Span.Kind kind, String value) {
        Block block = blocks("<p>What the engineer wrote on the board was " + markup
                        + " and nobody in the room asked what it meant.</p>")
                .get(1);

        assertThat(block.spans())
                .filteredOn(span -> span.kind() == kind)
                .singleElement()
                .satisfies(span -> {
                    assertThat(block.text().substring(span.start(), span.end())).isEqualTo(words);
                    assertThat(span.value()).isEqualTo(value);
                });
    }

    @Test
    void aParagraphInAnotherLanguageSaysSo() {
        Block block = blocks("<p lang='fr'>Le moulin tournait la nuit, et personne ne dormait dans la rue du port.</p>")
                .get(1);

        assertThat(block.spans())
                .containsExactly(new Span(Span.Kind.LANGUAGE, 0, block.text().length(), "fr"));
    }

    @Test
    void aPartInThePagesOwnLanguageIsNothingSpecial() {
        assertThat(blocks("<p>Nobody asked what the <span lang='en-GB'>engineer</span> had meant by that word.</p>")
                        .get(1)
                        .spans())
                .isEmpty();
    }

    @Test
    void aQuotedPostIsOneBlockAndStaysWhatItIs() {
        Block post = only(
                Kind.EMBED,
                "<blockquote class='short-embed'><p>The gates of the mill have just been opened for the first time"
                        + " since 1954.</p>— Anna (@anna) <a href='https://example.org/1'>May 3</a></blockquote>");

        assertThat(post.label()).isEqualTo("post");
        assertThat(post.text()).startsWith("The gates").contains("— Anna (@anna) May 3");
    }

    @Test
    void aVideoIsKnownByItsTitleAndNotReadAsText() {
        Article article = article(
                "<iframe src='https://example.org/v' title='The wheels turning' allowfullscreen></iframe>" + AFTER);

        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == Kind.EMBED)
                .extracting(Block::text)
                .containsExactly("The wheels turning");
        assertThat(PlainTextWriter.write(article)).doesNotContain("wheels turning");
    }

    @Test
    void signsThatLeadFromAHeadingToItselfAreNotRead() {
        assertThat(blocks("<h2>How it worked<a class='anchor' href='#how'>#</a></h2>" + AFTER)
                        .get(1)
                        .text())
                .isEqualTo("How it worked");
    }

    @Test
    void anOrnamentSeparatesAndIsNotRead() {
        assertThat(blocks("<p>* * *</p>" + AFTER).get(1)).satisfies(block -> {
            assertThat(block.kind()).isEqualTo(Kind.SEPARATOR);
            assertThat(block.text()).isEmpty();
        });
    }

    @Test
    void whatIsPrintedLargeBesideTheTextIsNotSaidTwice() {
        Article article =
                article("<p>She looked at the wheel for a while. “The sea does the work,” she said, “and I only"
                        + " open the door for it.”</p><blockquote class='pullquote'>“The sea does the work”</blockquote>"
                        + AFTER);

        assertThat(article.blocks()).extracting(Block::text).doesNotContain("“The sea does the work”");
        assertThat(article.leftOut()).hasSize(1);
    }

    @Test
    void aCorrectionStaysAndTheAuthorsLifeIsKeptApart() {
        Article article = article(AFTER.replace("It went", "The mill went")
                + "<p class='correction'><em>Correction: an earlier version of this article said that there were four"
                + " wheels. There are three.</em></p>" + AFTER
                + "<div class='author-bio'><p>Anna Le Goff writes about mills and lives beside one.</p></div>");

        assertThat(article.blocks()).extracting(Block::text).anyMatch(text -> text.startsWith("Correction:"));
        assertThat(article.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.BIOGRAPHY);
    }

    private static Block only(Kind kind, String markup) {
        List<Block> found =
                blocks(markup).stream().filter(block -> block.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Block> blocks(String markup) {
        return article(markup + AFTER).blocks();
    }

    private static Article article(String markup) {
        String html = "<html lang='en'><title>The mill</title><article>" + BEFORE + markup + "</article>";
        return new Extractor()
                .extract(new Page(null, "text/html", StandardCharsets.UTF_8, html.getBytes(StandardCharsets.UTF_8)));
    }
}
