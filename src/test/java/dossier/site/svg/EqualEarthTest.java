package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projection as its authors publish it: half the equator is 2.70663 radii long, the pole 1.31736 high. */
class EqualEarthTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "180, 0, 2.7066299837, 0",
        "-180, 0, -2.7066299837, 0",
        "0, 90, 0, 1.3173627592",
        "0, -90, 0, -1.3173627592"
    })
    void knownPlaces(double longitude, double latitude, double x, double y) {
        Point point = new EqualEarth(0).at(new Point(longitude, latitude));

        assertThat(point.x()).isEqualTo(x, within(1e-9));
        assertThat(point.y()).isEqualTo(y, within(1e-9));
    }

    @Test
    void theMiddleMeridianIsStraight() {
        assertThat(new EqualEarth(96).at(new Point(96, 60)).x()).isZero();
    }

    /** Small squares of one size in degrees, set against their size on the globe. */
    @ParameterizedTest
    @CsvSource({"0, 0", "100, 20", "-170, 45", "30, -60", "5, 80"})
    void areasAreTrue(double longitude, double latitude) {
        double step = .01;
        EqualEarth projection = new EqualEarth(0);
        Point a = projection.at(new Point(longitude, latitude));
        Point b = projection.at(new Point(longitude + step, latitude));
        Point c = projection.at(new Point(longitude, latitude + step));
        double drawn = (b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y());
        double radians = Math.toRadians(step);

        assertThat(drawn)
                .isEqualTo(
                        radians * radians * Math.cos(Math.toRadians(latitude + step / 2)),
                        within(1e-4 * radians * radians));
    }
}
