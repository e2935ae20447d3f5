package dossier.site.svg;

/** A rectangle of the drawing, by its edges; y grows downwards. */
record Bounds(double left, double top, double right, double bottom) {
    static Bounds around(double x, double y, double halfWidth, double halfHeight) {
        return new Bounds(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    boolean overlaps(Bounds other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Bounds other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    boolean contains(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    Bounds expandedBy(double by) {
        return new Bounds(left - by, top - by, right + by, bottom + by);
    }

    Bounds union(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double area() {
        return width() * height();
    }
}
