package app.lectern.speech;

import com.sun.speech.freetts.util.WaveUtils;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a diphone database of the Festival speech system: a "grouped" index of the Edinburgh Speech Tools, behind it for
 * each diphone a track of linear prediction coefficients and a signal with what they leave over.
 *
 * @param sampleRate samples a second
 * @param diphones in the order of the file
 */
record FestivalDiphones(int sampleRate, List<Diphone> diphones) {

    private static final String END_OF_HEADER = "EST_Header_End";
    private static final int SOUND_FILE = 0x2E736E64;
    private static final int MU_LAW = 1;

    FestivalDiphones {
        diphones = List.copyOf(diphones);
    }

    /**
     * Half of one sound and half of the next.
     *
     * @param name the two phones with a hyphen between
     * @param middle the pitch period that the second half begins with
     */
    record Diphone(String name, int middle, List<Period> periods) {

        Diphone {
            periods = List.copyOf(periods);
        }
    }

    /**
     * One period of the voice's pitch.
     *
     * @param coefficients of the prediction
     * @param residual what the prediction leaves over, 16-bit samples
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Period(float[] coefficients, short[] residual) {}

    /**
     * Reads a group file.
     *
     * @throws IOException if it is none, or one of another kind than is read here
     */
    static FestivalDiphones read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            Map<String, String> header = header(bytes);
            if (!"grouped".equals(header.get("DataFormat")) || !"snd".equals(header.get("sig_file_format"))) {
                throw new IOException("Not a grouped index of diphones: " + file);
            }
            List<String[]> entries = new ArrayList<>();
            for (int left = Integer.parseInt(header.get("NumEntries")); left > 0; left--) {
                entries.add(line(bytes).split(" "));
            }
            int base = bytes.position();
            int sampleRate = bytes.getInt(base + Integer.parseInt(entries.get(0)[2]) + 16);
            List<Diphone> diphones = new ArrayList<>();
            for (String[] entry : entries) {
                bytes.order(ByteOrder.BIG_ENDIAN);
                short[] residual = signal(bytes, base + Integer.parseInt(entry[2]));
                bytes.position(base + Integer.parseInt(entry[1]));
                List<Period> periods = periods(bytes, residual, sampleRate);
                diphones.add(new Diphone(entry[0], Integer.parseInt(entry[3]), periods));
            }
            return new FestivalDiphones(sampleRate, diphones);
        } catch (RuntimeException malformed) {
            throw new IOException("Not a diphone database of Festival: " + file, malformed);
        }
    }

    /** Cuts half way between the pitch marks, so that each period has its pulse in the middle, as FreeTTS expects. */
    private static List<Period> periods(ByteBuffer bytes, short[] residual, int sampleRate) {
        Map<String, String> header = header(bytes);
        bytes.order("01".equals(header.get("ByteOrder")) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int frames = Integer.parseInt(header.get("NumFrames"));
        int channels = Integer.parseInt(header.get("NumChannels"));
        boolean breaks = "true".equals(header.get("BreaksPresent"));
        double[] marks = new double[frames];
        List<float[]> coefficients = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            marks[frame] = bytes.getFloat() * (double) sampleRate;
            // whether there is speech, and the power: both are in the residual as well
            bytes.position(bytes.position() + (breaks ? 2 : 1) * Float.BYTES);
            float[] values = new float[channels - 1];
            bytes.asFloatBuffer().get(values);
            bytes.position(bytes.position() + values.length * Float.BYTES);
            coefficients.add(values);
        }
        List<Period> periods = new ArrayList<>();
        int from = 0;
        for (int frame = 0; frame < frames; frame++) {
            double end = frame + 1 < frames ? (marks[frame] + marks[frame + 1]) / 2 : residual.length;
            int to = (int) Math.max(from + 1L, Math.min(residual.length, Math.round(end)));
            periods.add(new Period(coefficients.get(frame), Arrays.copyOfRange(residual, from, to)));
            from = to;
        }
        return periods;
    }

    private static short[] signal(ByteBuffer bytes, int at) throws IOException {
        if (bytes.getInt(at) != SOUND_FILE || bytes.getInt(at + 12) != MU_LAW) {
            throw new IOException("The signals are not in µ-law");
        }
        short[] samples = new short[bytes.getInt(at + 8)];
        int from = at + bytes.getInt(at + 4);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = WaveUtils.ulawToShort((short) (bytes.get(from + i) & 0xFF));
        }
        return samples;
    }

    private static Map<String, String> header(ByteBuffer bytes) {
        Map<String, String> header = new HashMap<>();
        for (String line = line(bytes); !line.equals(END_OF_HEADER); line = line(bytes)) {
            String[] parts = line.split(" ", 2);
            if (parts.length == 2) {
                header.put(parts[0], parts[1].strip());
            }
        }
        return header;
    }

    private static String line(ByteBuffer bytes) {
        StringBuilder line = new StringBuilder();
        for (char next = (char) bytes.get(); next != '\n'; next = (char) bytes.get()) {
            line.append(next);
        }
        return line.toString();
    }
}
