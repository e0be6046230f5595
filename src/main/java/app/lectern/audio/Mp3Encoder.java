package app.lectern.audio;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import de.sciss.jump3r.mp3.MPEGMode;
import de.sciss.jump3r.mp3.Presets;
import de.sciss.jump3r.mp3.Quantize;
import de.sciss.jump3r.mp3.QuantizePVT;
import de.sciss.jump3r.mp3.Reservoir;
import de.sciss.jump3r.mp3.Takehiro;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mp3.Version;
import de.sciss.jump3r.mpg.MPGLib;
import java.util.Arrays;

/**
 * MPEG-2 layer III at a constant bitrate, without a bit reservoir so that each frame stands alone. A frame holds 576
 * samples (ISO/IEC 13818-3).
 */
final class Mp3Encoder implements Encoder {

    static final int FRAME_SAMPLES = 576;

    /** The decoder's filter bank delays by 528 samples and one more; players cut it off where the file says so. */
    private static final int DECODER_DELAY = 529;

    /**
     * Silence before the sound. The frame that is left out shares this time with the first one kept, and what is not
     * silent then is heard mirrored before the sound, as a click.
     */
    private static final int LEAD = FRAME_SAMPLES / 2;

    /** The quickest of LAME's settings: at this bitrate it is as near to the original as slower ones. */
    private static final int QUALITY = 9;

    private final int sampleRate;
    private final int kilobits;
    private final byte[] silence;

    /** @param sampleRate 16,000 or 24,000: the frames of other rates have no constant size */
    Mp3Encoder(int sampleRate) {
        this.sampleRate = sampleRate;
        kilobits = sampleRate <= 16_000 ? 40 : 48;
        byte[] silent = encode(new short[4 * FRAME_SAMPLES]);
        silence = Arrays.copyOfRange(silent, silent.length - frameBytes(), silent.length);
    }

    @Override
    public String name() {
        return "mp3-" + sampleRate + "-" + kilobits + "-" + QUALITY + "-2";
    }

    @Override
    public int frameSamples() {
        return FRAME_SAMPLES;
    }

    @Override
    public int frameBytes() {
        return FRAME_SAMPLES / 8 * kilobits * 1000 / sampleRate;
    }

    @Override
    public int delay() {
        return LEAD + DECODER_DELAY;
    }

    @Override
    public int trimmed() {
        return DECODER_DELAY;
    }

    @Override
    public int frames(int samples) {
        return (LEAD + samples + FRAME_SAMPLES - 1) / FRAME_SAMPLES + 1;
    }

    @Override
    public byte[] encode(short[] samples) {
        int frames = frames(samples.length);
        Lame lame = new Lame();
        LameGlobalFlags flags = open(lame);
        int[] padded = new int[(frames - 1) * FRAME_SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            padded[LEAD + i] = samples[i] << 16;
        }
        byte[] bytes = new byte[(frames + 4) * frameBytes()];
        int length = lame.lame_encode_buffer_int(flags, padded, padded, padded.length, bytes, 0, 0);
        length += lame.lame_encode_flush(flags, bytes, length, 0);
        // the first frame holds nothing but the encoder's own delay
        if (length < (frames + 1) * frameBytes()) {
            throw new IllegalStateException("The MP3 encoder gave " + length + " bytes for " + frames + " frames");
        }
        return Arrays.copyOfRange(bytes, frameBytes(), (frames + 1) * frameBytes());
    }

    @Override
    public byte[] silence() {
        return silence.clone();
    }

    private LameGlobalFlags open(Lame lame) {
        GainAnalysis gain = new GainAnalysis();
        BitStream bits = new BitStream();
        Presets presets = new Presets();
        QuantizePVT quantizeTables = new QuantizePVT();
        Quantize quantize = new Quantize();
        VBRTag tag = new VBRTag();
        Version version = new Version();
        ID3Tag id3 = new ID3Tag();
        Reservoir reservoir = new Reservoir();
        Takehiro huffman = new Takehiro();
        MPGLib decoder = new MPGLib();
        lame.setModules(gain, bits, presets, quantizeTables, quantize, tag, version, id3, decoder);
        bits.setModules(gain, decoder, version, tag);
        id3.setModules(bits, version);
        presets.setModules(lame);
        quantize.setModules(bits, reservoir, quantizeTables, huffman);
        quantizeTables.setModules(huffman, reservoir, lame.enc.psy);
        reservoir.setModules(bits);
        huffman.setModules(quantizeTables);
        tag.setModules(lame, bits, version);

        LameGlobalFlags flags = lame.lame_init();
        flags.num_channels = 1;
        flags.mode = MPEGMode.MONO;
        flags.in_samplerate = sampleRate;
        flags.out_samplerate = sampleRate;
        flags.brate = kilobits;
        flags.quality = QUALITY;
        flags.disable_reservoir = true;
        flags.bWriteVbrTag = false;
        flags.write_id3tag_automatic = false;
        flags.findReplayGain = false;
        if (lame.lame_init_params(flags) < 0) {
            throw new IllegalStateException("The MP3 encoder refuses its settings");
        }
        return flags;
    }
}
