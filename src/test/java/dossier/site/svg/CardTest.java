package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardTest {
    private static final WorldShapes ATLAS = new WorldShapes();

    private static MapCountry country(String code, int mentions) {
        return new MapCountry(code, code, mentions, code, code);
    }

    private static BufferedImage card(MapCountry... countries) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Card.of(List.of(countries), ATLAS)));
    }

    /** How much of the picture has a colour. */
    private static double share(BufferedImage image, int rgb) {
        int found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                found += (image.getRGB(x, y) & 0xffffff) == rgb ? 1 : 0;
            }
        }
        return (double) found / (image.getWidth() * image.getHeight());
    }

    @Test
    void theMoreMentionsTheDarkerACountry() throws IOException {
        BufferedImage image = card(country("BR", 100), country("AR", 1));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(share(image, 0x1f4e6b)).as("Brazil").isBetween(.05, .4);
        assertThat(share(image, 0xc4cfd3)).as("Argentina").isBetween(.01, .2);
        assertThat(share(image, 0xe8e7e3)).as("other land").isBetween(.01, .5);
    }

    @Test
    void aCountryTooSmallToBeSeenIsADot() throws IOException {
        assertThat(share(card(country("MC", 3), country("FR", 3)), 0x1f4e6b)).isGreaterThan(.01);
        assertThat(share(card(country("SG", 9), country("AU", 1), country("JP", 1)), 0x1f4e6b))
                .isBetween(.0001, .001);
    }

    @Test
    void withoutACountryThereIsTheMarkAlone() throws IOException {
        BufferedImage image = card();

        assertThat(share(image, 0xfdfcf8)).isBetween(.85, .97);
        assertThat(share(image, 0x1b1a17)).isGreaterThan(.01);
        assertThat(share(image, 0x8f1d14)).isGreaterThan(.005);
    }

    @Test
    void theSameCountriesGiveTheSameBytes() {
        List<MapCountry> countries = List.of(country("MM", 9), country("RU", 5), country("SG", 1));

        assertThat(Card.of(countries, ATLAS))
                .isEqualTo(Card.of(countries, new WorldShapes()))
                .hasSizeLessThan(300_000);
    }
}
