package dossier.site.svg;

import dossier.phrase.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A map being drawn: land, countries of the dossier over it, dots for the small ones, and names above all. */
final class MapDrawing {
    private static final int MOST_DESCRIBED = 12;
    private static final int PROBES = 6;
    private static final double SPECK = 7;
    private static final double DOT = 9;
    private static final double SMALLEST_SHAPE = 110;

    /** The class of the style sheet that shades a country. */
    interface Shading {
        String of(MapCountry country);
    }

    /** The visible polygons of a country, largest first. */
    private record VisibleLand(List<Polygon> shapes) {
        double area() {
            return shapes.stream().mapToDouble(Polygon::area).sum();
        }

        boolean contains(Point point) {
            for (Polygon shape : shapes) {
                if (shape.contains(point)) {
                    return true;
                }
            }
            return false;
        }

        String path(double speck) {
            StringBuilder path = new StringBuilder();
            for (Polygon shape : shapes) {
                if (shape.area() >= speck) {
                    path.append(shape.path());
                }
            }
            return path.toString();
        }
    }

    private final Viewport viewport;
    private final List<MapCountry> countries;
    private final Shading shading;
    private final WorldShapes world;
    private final Phrases phrases;
    private final double tolerance;
    private final Map<Integer, List<Point>> lines = new HashMap<>();
    private final List<Polygon> land = new ArrayList<>();
    private final Map<String, VisibleLand> seen = new LinkedHashMap<>();
    private final Map<MapCountry, Point> dots = new LinkedHashMap<>();
    private final List<MapCountry> inside = new ArrayList<>();

    MapDrawing(Viewport viewport, WorldShapes world, Phrases phrases, List<MapCountry> countries, Shading shading) {
        this.viewport = viewport;
        this.world = world;
        this.phrases = phrases;
        this.countries = countries;
        this.shading = shading;
        this.tolerance = viewport.degrees(viewport.size().coarse());
        layLand();
        countries.forEach(this::find);
    }

    /** A line of the world's shapes, simplified once for the countries on both sides of it. */
    private List<Point> line(int number) {
        return lines.computeIfAbsent(
                number, n -> LineSimplifier.of(world.lines().get(n), tolerance));
    }

    /** All land except that of the dossier's countries. */
    List<Polygon> land() {
        return land;
    }

    /** The visible polygons of the dossier's countries, without those that are dots. */
    Map<MapCountry, List<Polygon>> shapes() {
        Map<MapCountry, List<Polygon>> shapes = new LinkedHashMap<>();
        for (MapCountry country : countries) {
            if (seen.containsKey(country.code())) {
                shapes.put(country, seen.get(country.code()).shapes());
            }
        }
        return shapes;
    }

    /** The places of the countries that are too small to be seen. */
    Map<MapCountry, Point> dots() {
        return dots;
    }

    String shade(MapCountry country) {
        return shading.of(country);
    }

    WorldMap map(String id, String title, List<WorldMap.Shade> legend) {
        List<SvgElement> parts = new ArrayList<>();
        parts.add(SvgElement.of("path").with("class", "land").with("d", new VisibleLand(land).path(SPECK)));
        countries.stream()
                .filter(country -> seen.containsKey(country.code()))
                .forEach(country -> parts.addAll(shape(country)));
        List<MapNames.PlacedName> names = names();
        dots.forEach((country, at) -> parts.add(dot(country, at, names)));
        names.stream().filter(name -> !dots.containsKey(country(name))).forEach(name -> parts.add(name(name)));
        List<MapCountry> outside =
                countries.stream().filter(country -> !inside.contains(country)).toList();
        return new WorldMap(Optional.of(svg(id, title, parts)), List.copyOf(inside), outside, legend);
    }

    private SvgElement svg(String id, String title, List<SvgElement> parts) {
        Bounds frame = viewport.frame();
        String size = SvgElement.number(frame.width()) + " " + SvgElement.number(Math.round(frame.height()));
        return SvgElement.picture("map", id + "-title", title, id + "-about", description())
                .with("viewBox", "0 0 " + size)
                .holding(parts);
    }

    private String description() {
        return phrases.say(
                "Equal Earth projection. {0}.",
                String.join("; ", inside.stream().map(MapCountry::title).toList()));
    }

    /** Projects all land, and keeps that of the dossier's countries apart. */
    private void layLand() {
        Set<String> codes = countries.stream().map(MapCountry::code).collect(Collectors.toSet());
        for (WorldShapes.Land one : world.lands()) {
            List<Polygon> shapes = new ArrayList<>();
            for (WorldShapes.Ring ring : one.rings()) {
                if (viewport.mayIntersect(ring.extent())) {
                    shapes.addAll(viewport.polygons(WorldShapes.edge(ring.lines(), this::line)));
                }
            }
            VisibleLand all = new VisibleLand(shapes.stream()
                    .sorted(Comparator.comparingDouble((Polygon shape) -> -shape.area()))
                    .toList());
            if (codes.contains(one.code()) && all.area() >= SMALLEST_SHAPE) {
                seen.put(one.code(), all);
            } else {
                land.addAll(all.shapes());
            }
        }
    }

    private void find(MapCountry country) {
        Optional<WorldShapes.Land> place = world.land(country.code());
        if (place.isEmpty()) {
            return;
        }
        Point at = viewport.projectNearest(place.get().place());
        boolean isInside = viewport.frame().expandedBy(-DOT).contains(at.x(), at.y());
        if (isInside) {
            inside.add(country);
            if (!seen.containsKey(country.code())) {
                dots.put(country, at);
            }
        }
    }

    private List<SvgElement> shape(MapCountry country) {
        String path = seen.get(country.code()).path(SPECK);
        return path.isEmpty()
                ? List.of()
                : List.of(SvgElement.link(
                                country.href(),
                                country.title(),
                                SvgElement.of("path").with("d", path))
                        .with("class", shading.of(country)));
    }

    private List<MapNames.PlacedName> names() {
        List<MapNames.NameRequest> wanted = inside.stream()
                .sorted(Comparator.comparing(
                                (MapCountry country) -> !shading.of(country).equals("here"))
                        .thenComparing(country -> -country.mentions()))
                .limit(viewport.size().names())
                .map(this::wanted)
                .toList();
        List<Bounds> marks = dots.values().stream()
                .map(at -> Bounds.around(at.x(), at.y(), DOT, DOT))
                .toList();
        return MapNames.of(
                wanted,
                new MapNames.MapSpace(viewport.frame(), marks, this::covered),
                viewport.size().letters());
    }

    /** The share of a line through a name that is on other countries of the dossier. */
    private double covered(MapNames.NameRequest wanted, Bounds name) {
        int covered = 0;
        for (int i = 0; i <= PROBES; i++) {
            Point probe = new Point(name.left() + name.width() * i / PROBES, (name.top() + name.bottom()) / 2);
            covered += isOnAnother(wanted.code(), probe) ? 1 : 0;
        }
        return (double) covered / (PROBES + 1);
    }

    private boolean isOnAnother(String code, Point probe) {
        for (Map.Entry<String, VisibleLand> other : seen.entrySet()) {
            if (!other.getKey().equals(code) && other.getValue().contains(probe)) {
                return true;
            }
        }
        return false;
    }

    private MapNames.NameRequest wanted(MapCountry country) {
        Point dot = dots.get(country);
        if (dot != null) {
            return new MapNames.NameRequest(
                    country.code(), country.name(), dot, Bounds.around(dot.x(), dot.y(), DOT, DOT));
        }
        Polygon largest = seen.get(country.code()).shapes().get(0);
        Polygon inFrame = largest.clippedTo(viewport.frame());
        Polygon shape = inFrame.points().isEmpty() ? largest : inFrame;
        Point middle = shape.labelPoint();
        return new MapNames.NameRequest(
                country.code(),
                country.name(),
                middle,
                shape.extentAround(middle, viewport.size().letters()[0] / 2));
    }

    private MapCountry country(MapNames.PlacedName name) {
        return inside.stream()
                .filter(country -> country.code().equals(name.wanted().code()))
                .findFirst()
                .orElseThrow();
    }

    private SvgElement dot(MapCountry country, Point at, List<MapNames.PlacedName> names) {
        List<SvgElement> parts = new ArrayList<>();
        parts.add(SvgElement.of("circle")
                .with("cx", Math.round(at.x()))
                .with("cy", Math.round(at.y()))
                .with("r", DOT));
        names.stream()
                .filter(name -> name.wanted().code().equals(country.code()))
                .forEach(name -> parts.add(name(name)));
        return SvgElement.link(country.href(), country.title(), parts.toArray(SvgElement[]::new))
                .with("class", shading.of(country));
    }

    private SvgElement name(MapNames.PlacedName name) {
        String shade = shading.of(country(name));
        String background = name.side() == MapNames.LabelSide.MIDDLE ? " on-" + shade : "";
        String side = name.side().word().isEmpty() ? "" : " " + name.side().word();
        String least = viewport.size().narrowest().length == 1 ? "" : " n" + name.sizes();
        return SvgElement.of("text")
                .with("class", "name" + side + background + least + (shade.equals("here") ? " own" : ""))
                .with("x", Math.round(name.at().x()))
                .with("y", Math.round(name.at().y()))
                .with("dy", ".36em")
                .saying(name.wanted().name());
    }
}
