package dossier.site.svg;

/**
 * The Equal Earth projection of Šavrič, Patterson and Jenny (2018): areas compare as they are, and continents look like
 * themselves. A globe of radius 1 becomes a plane with y upwards.
 *
 * @param meridian the longitude in the middle, in degrees
 */
record EqualEarth(double meridian) {
    private static final double A1 = 1.340264;
    private static final double A2 = -.081106;
    private static final double A3 = .000893;
    private static final double A4 = .003796;
    private static final double M = StrictMath.sqrt(3) / 2;

    /** @param place whose longitude may be beyond 180°, and is taken as it is */
    Point at(Point place) {
        return parallel(place.y()).at(place.x(), meridian);
    }

    /** What all places of one latitude share. */
    static Parallel parallel(double latitude) {
        double theta = StrictMath.asin(M * StrictMath.sin(StrictMath.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return new Parallel(
                StrictMath.cos(theta),
                M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)),
                theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }

    /**
     * A line of one latitude on the plane.
     *
     * @param y how far up it is
     */
    record Parallel(double cosine, double stretch, double y) {
        Point at(double longitude, double meridian) {
            return new Point(StrictMath.toRadians(longitude - meridian) * cosine / stretch, y);
        }
    }
}
