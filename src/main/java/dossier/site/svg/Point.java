package dossier.site.svg;

/** A place on the globe, in degrees east and north, or a point of a drawing, to the right and down. */
record Point(double x, double y) {
    Point translated(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
