package app.lectern.speech;

import com.sun.speech.freetts.diphone.AliasDiphone;
import com.sun.speech.freetts.diphone.Diphone;
import com.sun.speech.freetts.relp.Sample;
import com.sun.speech.freetts.util.WaveUtils;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes a diphone voice of the Festival speech system over, as Debian's festvox packages install it: a folder that holds
 * a {@code .group} file. Made for the American voices whose sounds are those of FreeTTS, such as festvox-kdlpc16k.
 */
public final class VoiceImport {

    private static final String GROUP = ".group";
    /** FreeTTS lets loud sounds wrap instead of clipping; the voice's volume brings the level up again. */
    private static final double GAIN = 0.35;
    /** FreeTTS's own file format: see its {@code DiphoneUnitDatabase}. */
    static final int MAGIC = -17958194;

    private static final int VERSION = 1;
    private static final int HIGHEST = 65_535;
    private static final int SIGN = 32_768;

    private VoiceImport() {}

    /**
     * Makes a voice's folder from an installed one.
     *
     * @param from a folder that holds a group file, itself or in a folder below
     * @param to the folder of all voices, made if there is none; a voice imported earlier is replaced
     * @return the new voice's own folder
     * @throws IOException with a sentence that says what is wrong
     */
    public static Path of(Path from, Path to) throws IOException {
        Path group = group(from);
        FestivalDiphones voice = FestivalDiphones.read(group);
        if (voice.sampleRate() != 16_000) {
            throw new IOException("This voice has " + voice.sampleRate() + " samples a second; only 16000 will do.");
        }
        String id = group.getFileName()
                .toString()
                .replaceAll("\\..*|[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
        Path folder = Files.createDirectories(to.resolve(id));
        Path unfinished = folder.resolve(DiphoneVoices.DIPHONES + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            write(voice, out);
        }
        Files.move(unfinished, folder.resolve(DiphoneVoices.DIPHONES), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve(VoiceFile.NAME), """
                # Imported from %s
                id = %s
                name = %s
                description = A voice of the Festival speech system.
                language = en-US
                engine = freetts
                pitch = 105
                pitchRange = 15
                rate = 160
                volume = 16.2
                licence = see the package that it came with
                """.formatted(
                        group.getFileName(), id, Character.toUpperCase(id.charAt(0)) + id.substring(1)));
        return folder;
    }

    private static Path group(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from, 3)) {
            return files.filter(file -> file.getFileName() != null
                            && file.getFileName().toString().endsWith(GROUP))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no .group file in " + from + "."));
        }
    }

    private static void write(FestivalDiphones voice, DataOutputStream out) throws IOException {
        Set<String> phones = new TreeSet<>(Phones.all());
        phones.add(NearestDiphones.SILENCE);
        List<FestivalDiphones.Diphone> used = voice.diphones().stream()
                .filter(diphone -> phones.containsAll(List.of(diphone.name().split("-"))))
                .toList();
        NearestDiphones nearest = new NearestDiphones(
                used.stream().map(FestivalDiphones.Diphone::name).toList());
        float least = 0;
        float most = 0;
        for (FestivalDiphones.Diphone diphone : used) {
            for (FestivalDiphones.Period period : diphone.periods()) {
                for (float coefficient : period.coefficients()) {
                    least = Math.min(least, coefficient);
                    most = Math.max(most, coefficient);
                }
            }
        }
        Map<String, Diphone> all = new LinkedHashMap<>();
        for (FestivalDiphones.Diphone diphone : used) {
            List<Sample> samples = new ArrayList<>();
            for (FestivalDiphones.Period period : diphone.periods()) {
                samples.add(sample(period, least, most - least));
            }
            // each half needs a period at least
            int middle = Math.max(1, Math.min(samples.size() - 1, diphone.middle()));
            all.put(diphone.name(), new Diphone(diphone.name(), samples.toArray(Sample[]::new), middle));
        }
        for (String first : phones) {
            for (String second : phones) {
                nearest.insteadOf(first, second).ifPresent(known -> {
                    AliasDiphone alias = new AliasDiphone(first + "-" + second, known);
                    alias.setOriginalDiphone(all.get(known));
                    all.put(alias.getName(), alias);
                });
            }
        }
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(voice.sampleRate());
        out.writeInt(used.get(0).periods().get(0).coefficients().length);
        out.writeFloat(least);
        out.writeFloat(most - least);
        out.writeInt(all.size());
        for (Diphone diphone : all.values()) {
            diphone.dumpBinary(out);
        }
    }

    private static Sample sample(FestivalDiphones.Period period, float least, float range) {
        float[] coefficients = period.coefficients();
        short[] frame = new short[coefficients.length];
        for (int i = 0; i < frame.length; i++) {
            frame[i] = (short) (Math.round((coefficients[i] - least) / range * HIGHEST) - SIGN);
        }
        byte[] residual = new byte[period.residual().length];
        for (int i = 0; i < residual.length; i++) {
            short quieter = (short) Math.round(GAIN * period.residual()[i]);
            residual[i] = (byte) ((WaveUtils.shortToUlaw(quieter) & 0xFF) - 128);
        }
        return new Sample(frame, residual);
    }
}
