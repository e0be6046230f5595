package app.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final String DECLARED = "<html><head><meta charset=\"koi8-r\">";

    @Test
    void theByteOrderMarkWinsOverTheHeaderAndTheHeaderOverTheDocument() {
        byte[] marked = ("\uFEFF" + DECLARED).getBytes(StandardCharsets.UTF_8);

        assertThat(Charsets.of(marked, "text/html; charset=windows-1251", true)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Charsets.of(bytes(DECLARED), "text/html; charset=\"windows-1251\"", true))
                .isEqualTo(Charset.forName("windows-1251"));
        assertThat(Charsets.of(bytes(DECLARED), "text/html", true)).isEqualTo(Charset.forName("koi8-r"));
        assertThat(Charsets.of(bytes(DECLARED), "text/plain", false)).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=euc-jp>|EUC-JP",
                "<META CharSet = 'Windows-1250' >|windows-1250",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">|ISO-8859-2",
                "<?xml version=\"1.0\" encoding=\"iso-8859-7\"?><html>|ISO-8859-7",
                "<!-- <meta charset=koi8-r> --><meta charset=koi8-u>|KOI8-U",
                "<meta charset=utf-16>|UTF-8",
                "<meta charset=utf-7>|UTF-8",
                "<meta charset=ibm037>|UTF-8",
                "<meta charset=nonsense>|UTF-8",
                "<meta charset=\"\">|UTF-8"
            })
    void aDocumentDeclaresItsEncoding(String head, String expected) {
        assertThat(Charsets.of(bytes(head), "", true)).isEqualTo(Charset.forName(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1,windows-1252",
        "latin1,windows-1252",
        "us-ascii,windows-1252",
        "iso-8859-9,windows-1254",
        "gb2312,gb18030",
        "gbk,gb18030",
        "shift_jis,windows-31j",
        "euc-kr,x-windows-949",
        "big5,big5-hkscs",
        "UTF8,utf-8",
        "utf-16be,utf-16be",
        "macintosh,x-MacRoman"
    })
    void namesMeanWhatBrowsersTakeThemFor(String name, String expected) {
        assertThat(Charsets.of(bytes("<p>"), "text/html;charset=" + name, true)).isEqualTo(Charset.forName(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf-8",
                "utf-16le",
                "windows-1251",
                "windows-874",
                "iso-8859-16",
                "koi8-u",
                "iso-2022-jp",
                "ibm866",
                "x-mac-cyrillic"
            })
    void theEncodingsOfTheStandardAreKnown(String name) {
        assertThat(Charsets.of(new byte[] {(byte) 0x80}, "text/html;charset=" + name, true))
                .isNotEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void withoutAWordItIsUtf8IfItCanBe() {
        assertThat(Charsets.of("Köln".getBytes(StandardCharsets.UTF_8), "", true))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(Charsets.of(bytes("K\u00f6ln"), "", true)).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void theStandardLooksForADeclarationInTheBeginningOnly() {
        assertThat(Charsets.of(bytes(" ".repeat(1100) + DECLARED), "", true)).isEqualTo(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
