package dossier.picture;

/** A rectangle of the drawing, by its edges; y grows downwards. */
record Box(double left, double top, double right, double bottom) {
    static Box around(double x, double y, double halfWidth, double halfHeight) {
        return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    boolean holds(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    Box and(Box other) {
        return new Box(
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
