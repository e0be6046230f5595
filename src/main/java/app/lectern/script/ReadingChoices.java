package app.lectern.script;

/**
 * What a listener wants to hear of an article.
 *
 * @param headings what to do with headings; MENTION says only "Heading"
 * @param pictures pictures; MENTION announces the caption or the alternative text
 * @param tables tables; MENTION says how big they are, READ goes through the cells
 * @param code pieces of program code; MENTION says how long they are
 * @param footnotes footnotes; MENTION says that there is one
 * @param emoji whether emoji are named
 * @param wholeAddresses whether addresses on the web are read in full, instead of "link to example dot org"
 * @param audioFormatting whether headings, quotations and lists are marked by the voice
 */
public record ReadingChoices(
        Treatment headings,
        Treatment pictures,
        Treatment tables,
        Treatment code,
        Treatment footnotes,
        boolean emoji,
        boolean wholeAddresses,
        boolean audioFormatting) {

    /** What to do with a kind of block. */
    public enum Treatment {
        /** Say what it holds. */
        READ,
        /** Say that it is there. */
        MENTION,
        /** Say nothing of it. */
        SKIP
    }

    /** What most people want: the text in full, a word about pictures, tables and code, no footnotes. */
    public static ReadingChoices standard() {
        return new ReadingChoices(
                Treatment.READ,
                Treatment.MENTION,
                Treatment.MENTION,
                Treatment.MENTION,
                Treatment.SKIP,
                false,
                false,
                true);
    }
}
