package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, sections 14.1 and 14.2, on a file of 1,000 bytes. */
class ByteRangesTest {

    private static final long LENGTH = 1_000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-499, 0, 500",
        "bytes=500-999, 500, 1000",
        "bytes=500-, 500, 1000",
        "bytes=0-, 0, 1000",
        "bytes=-1, 999, 1000",
        "bytes=-500, 500, 1000",
        "bytes=-5000, 0, 1000",
        "bytes=999-5000, 999, 1000",
        "bytes=0-999999999999999999, 0, 1000",
        "BYTES=1-2, 1, 3",
        "'bytes= ,1-2, ', 1, 3",
        "'bytes=1-2,2000-', 1, 3",
    })
    void oneRangeIsOnePart(String header, long from, long to) {
        assertThat(ByteRanges.parse(header, LENGTH))
                .hasValueSatisfying(
                        ranges -> assertThat(ranges.parts()).containsExactly(new ByteRanges.Part(from, to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=2000-3000,-0"})
    void whatDoesNotExistLeavesNoPart(String header) {
        assertThat(ByteRanges.parse(header, LENGTH))
                .hasValueSatisfying(ranges -> assertThat(ranges.parts()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=abc",
                "bytes=100-50",
                "bytes=",
                "bytes=,",
                "bytes=-",
                "bytes=--1",
                "bytes=1",
                "bytes 0-1",
                "lines=0-1",
                "bytes=0-1,abc",
                "bytes=0-5,5-9",
                "bytes=9999999999999999999-",
                "bytes=0-0,2-2,4-4,6-6,8-8,10-10,12-12,14-14,16-16,18-18,20-20,22-22,24-24,26-26,28-28,30-30,32-32",
            })
    void aHeaderThatMakesNoSenseIsIgnored(String header) {
        assertThat(ByteRanges.parse(header, LENGTH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,10-11", "bytes= 0-1 , 10-11"})
    void severalRangesStayInTheirOrder(String header) {
        assertThat(ByteRanges.parse(header, LENGTH))
                .hasValueSatisfying(ranges -> assertThat(ranges.parts())
                        .containsExactly(new ByteRanges.Part(0, 2), new ByteRanges.Part(10, 12)));
    }
}
