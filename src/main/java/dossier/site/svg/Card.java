package dossier.site.svg;

import dossier.phrase.Phrases;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The picture that other sites show beside a link to the dossier: a PNG of the size that the Open Graph protocol's users
 * ask for, with the dossier's countries on a map and its mark in a corner. It holds no text, because
 * fonts differ from machine to machine and the same dossier must give the same bytes; the link itself has the text.
 */
public final class Card {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final double RATIO = (double) WIDTH / HEIGHT;
    /** Half as wide as the picture, since edges are in half units. */
    private static final MapSize SIZE = new MapSize(WIDTH / 2., RATIO, RATIO, 2, 0, WIDTH / 2.);

    private static final Color PAPER = new Color(0xfdfcf8);
    private static final Color INK = new Color(0x1b1a17);
    private static final Color EVIDENCE = new Color(0x8f1d14);
    private static final Color LAND = new Color(0xe8e7e3);
    /** The steps of the maps on pages, in the colours of daylight. */
    private static final Map<String, Color> SHADES = Map.of(
            "s1", new Color(0xc4cfd3), "s2", new Color(0x92a9b4), "s3", new Color(0x5d7f92), "s4", new Color(0x1f4e6b));

    /** How wide the edges of countries are. */
    private static final double EDGE = 2.4;

    private static final double DOT = 9;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private Card() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), PAPER);
    }

    /** A PNG of 1200 by 630 pixels; only the site's icon where no country has a place on a map. */
    public static byte[] of(List<MapCountry> countries, WorldShapes world) {
        Card card = new Card();
        WorldMap.shaded(countries, world, SIZE, Phrases.ENGLISH).ifPresentOrElse(card::map, card::largeMark);
        return card.png();
    }

    private void map(MapDrawing map) {
        map.land().forEach(shape -> outlined(shape, LAND));
        map.shapes()
                .forEach((country, shapes) -> shapes.forEach(shape -> outlined(shape, SHADES.get(map.shade(country)))));
        map.dots().forEach((country, at) -> {
            disc(at, DOT + EDGE / 2, PAPER);
            disc(at, DOT - EDGE / 2, SHADES.get(map.shade(country)));
        });
        double side = 132;
        fill(new Rectangle2D.Double(0, HEIGHT - side, side, side), PAPER);
        mark(26, HEIGHT - side + 26, side - 52);
    }

    private void disc(Point at, double radius, Color color) {
        fill(new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), color);
    }

    private void largeMark() {
        double side = HEIGHT / 2.;
        mark((WIDTH - side) / 2, (HEIGHT - side) / 2, side);
    }

    /** The site's icon: a column of text with a note in its margin. */
    private void mark(double left, double top, double side) {
        double unit = side / 26;
        double[][] text = {{0, 0, 17, 3.5}, {0, 8.2, 17, 3.5}, {0, 16.5, 11, 3.5}};
        for (double[] line : text) {
            fill(rectangle(left, top, unit, line), INK);
        }
        fill(rectangle(left, top, unit, new double[] {21, 0, 5, 11.7}), EVIDENCE);
    }

    private static Shape rectangle(double left, double top, double unit, double[] place) {
        return new Rectangle2D.Double(left + place[0] * unit, top + place[1] * unit, place[2] * unit, place[3] * unit);
    }

    private void outlined(dossier.site.svg.Polygon shape, Color color) {
        Path2D area = new Path2D.Double();
        Path2D edge = new Path2D.Double(Path2D.WIND_NON_ZERO);
        List<Point> points = shape.points();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                area.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                area.lineTo(points.get(i).x(), points.get(i).y());
            }
            side(edge, points.get(i), points.get((i + 1) % points.size()));
        }
        area.closePath();
        fill(area, color);
        fill(edge, PAPER);
    }

    /**
     * Adds one side of a polygon as an area, a little longer than the side so that corners are filled. All areas run in the
     * same direction, so that they add up. Java's strokes differ between its versions; areas do not.
     */
    private static void side(Path2D edge, Point from, Point to) {
        double length = StrictMath.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return;
        }
        double half = EDGE / 2;
        double along = half * (to.x() - from.x()) / length;
        double across = half * (to.y() - from.y()) / length;
        edge.moveTo(from.x() - along - across, from.y() - across + along);
        edge.lineTo(to.x() + along - across, to.y() + across + along);
        edge.lineTo(to.x() + along + across, to.y() + across - along);
        edge.lineTo(from.x() - along + across, from.y() - across - along);
        edge.closePath();
    }

    private void fill(Shape shape, Color color) {
        pen.setColor(color);
        pen.fill(shape);
    }

    private byte[] png() {
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
