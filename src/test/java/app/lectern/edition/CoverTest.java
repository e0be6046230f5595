package app.lectern.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Test
    void isASquarePictureOfTheSizeAskedFor() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Cover.png("A title", "A site", 320)));
        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(320);
    }

    @Test
    void staysTheSameForTheSameArticleAndDiffersForAnother() {
        assertThat(Cover.png("One", "Site", 100)).isEqualTo(Cover.png("One", "Site", 100));
        assertThat(Cover.png("One", "Site", 100)).isNotEqualTo(Cover.png("Two", "Site", 100));
    }

    @Test
    void refusesSizesThatWouldFillTheMemory() {
        assertThatThrownBy(() -> Cover.png("One", "Site", 30_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
