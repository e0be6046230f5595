package app.lectern.edition;

import app.lectern.article.Metadata;
import app.lectern.audio.Artwork;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The picture that goes with an article on lock screens and in players: a page whose lines of text become a sound wave,
 * with a ribbon. Its colours and its wave follow from title and site, so an article keeps its picture and two articles
 * can be told apart. It holds no letters, since a machine without fonts must be able to draw it.
 */
public final class Cover {

    /** Side length in pixels of the picture that is embedded in audio files. */
    public static final int EMBEDDED = 400;

    private static final int LINES = 9;
    private static final List<Palette> PALETTES = List.of(
            new Palette(0xFBF8F1, 0x1F1B16, 0x7D1D2F),
            new Palette(0xEEF3F1, 0x12302B, 0xB4541A),
            new Palette(0xF3EFF6, 0x2A1E3F, 0x0F6B62),
            new Palette(0xF7F1E3, 0x33290F, 0x1C4E80),
            new Palette(0xEDF2F8, 0x14233B, 0xA3263A),
            new Palette(0x1E2025, 0xEFE9DD, 0xF2B56B),
            new Palette(0x14302B, 0xE9F2EC, 0xF0C25A),
            new Palette(0x2B1A2E, 0xF3E9F2, 0x7FD1C0));

    private record Palette(int paper, int ink, int ribbon) {}

    private Cover() {}

    /** The picture to embed in an article's audio files. */
    public static Artwork of(Metadata metadata) {
        return new Artwork("image/png", png(metadata.title(), metadata.site(), EMBEDDED));
    }

    /**
     * The picture as a PNG file; the same words always give the same bytes on the same Java.
     *
     * @param size side length in pixels, 32 to 3,000
     */
    public static byte[] png(String title, String site, int size) {
        if (size < 32 || size > 3000) {
            throw new IllegalArgumentException("A cover's side lies between 32 and 3,000 pixels, not " + size);
        }
        Palette palette = PALETTES.get(Math.floorMod(site.hashCode() * 31 + title.hashCode(), PALETTES.size()));
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(size / 100.0, size / 100.0);
            draw(pen, palette, new Random(title.hashCode() * 31L + site.hashCode()));
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream memory = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(picture, "png", memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void draw(Graphics2D pen, Palette palette, Random random) {
        pen.setColor(new Color(palette.paper));
        pen.fill(new Rectangle2D.Double(0, 0, 100, 100));
        pen.setColor(new Color(palette.ink));
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int line = 0; line < LINES; line++) {
            double share = (double) line / (LINES - 1);
            double y = 16 + line * 8.5;
            double swing = share * share * (2 + random.nextDouble() * 3.5);
            double waves = 2 + random.nextInt(4);
            double right = line == LINES - 1 ? 52 : 72 + random.nextDouble() * 7;
            pen.draw(line(y, swing, waves, right, random.nextDouble() * Math.PI));
        }
        pen.setColor(new Color(palette.ribbon));
        Path2D ribbon = new Path2D.Double();
        ribbon.moveTo(82, 0);
        ribbon.lineTo(91, 0);
        ribbon.lineTo(91, 34);
        ribbon.lineTo(86.5, 29.5);
        ribbon.lineTo(82, 34);
        ribbon.closePath();
        pen.fill(ribbon);
    }

    private static Shape line(double y, double swing, double waves, double right, double phase) {
        if (swing == 0) {
            return new Line2D.Double(14, y, right, y);
        }
        Path2D wave = new Path2D.Double();
        wave.moveTo(14, y);
        for (double x = 15; x <= right; x += 1) {
            double along = (x - 14) / (right - 14);
            double fade = Math.sin(Math.PI * along);
            wave.lineTo(x, y + swing * fade * Math.sin(phase + 2 * Math.PI * waves * along) * fade);
        }
        return wave;
    }
}
