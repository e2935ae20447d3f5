package dossier.site.svg;

import dossier.phrase.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A map of a dossier's countries and the part of the world that they are in. Each country links to its page; those that are
 * too small to be seen are dots.
 *
 * @param drawing empty when no country has a place
 * @param seen the countries in it, in the order given
 * @param unseen those outside the frame, or without a place
 * @param legend the steps of the shades, lightest first, each with its class of the style sheet
 */
public record WorldMap(
        Optional<SvgElement> drawing, List<MapCountry> seen, List<MapCountry> unseen, List<Shade> legend) {
    private static final MapSize WIDE = new MapSize(832, 1.75, 2.3, 1.7, 100, 720, 480, 280);
    private static final MapSize SMALL = new MapSize(300, 1.3, 1.7, 2, 8, 260);
    private static final int MOST_TOLD = 12;

    /** The countries outside the frame that are named beside the map. */
    public List<MapCountry> told() {
        return unseen.stream().limit(MOST_TOLD).toList();
    }

    /** How many other countries are outside the frame. */
    public int untold() {
        return Math.max(0, unseen.size() - MOST_TOLD);
    }

    /** An entry of the legend. */
    public record Shade(String kind, String words) {}

    /** All countries of a dossier, shaded by their mentions. */
    public static WorldMap of(List<MapCountry> countries, WorldShapes world, Phrases phrases) {
        List<Shade> legend = new ArrayList<>();
        ClassBreaks steps = steps(countries);
        List<String> shades = steps.words(phrases);
        for (int start : steps.starts()) {
            legend.add(new Shade(shade(steps, start), shades.get(legend.size())));
        }
        return shaded(countries, world, WIDE, phrases)
                .map(drawing ->
                        drawing.map("map", phrases.say("Map of the countries mentioned in the articles"), legend))
                .orElseGet(() -> new WorldMap(Optional.empty(), List.of(), countries, List.of()));
    }

    /** The part of the world that all countries of a dossier are in; empty when no country has a place. */
    static Optional<MapDrawing> shaded(List<MapCountry> countries, WorldShapes world, MapSize size, Phrases phrases) {
        List<MapRegion.Weighed> weighed = countries.stream()
                .filter(country -> country.mentions() > 0)
                .flatMap(country ->
                        world
                                .land(country.code())
                                .map(land -> new MapRegion.Weighed(land, country.mentions()))
                                .stream())
                .toList();
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        ClassBreaks steps = steps(countries);
        return Optional.of(new MapDrawing(
                Viewport.of(MapRegion.of(weighed), size),
                world,
                phrases,
                countries,
                country -> shade(steps, country.mentions())));
    }

    private static ClassBreaks steps(List<MapCountry> countries) {
        return ClassBreaks.upTo(
                countries.stream().mapToInt(MapCountry::mentions).max().orElse(1));
    }

    private static String shade(ClassBreaks steps, int mentions) {
        return "s" + steps.of(mentions);
    }

    /** One country and what is around it; the other countries of the dossier there are shaded too. */
    public static WorldMap around(MapCountry here, List<MapCountry> countries, WorldShapes world, Phrases phrases) {
        Optional<WorldShapes.Land> land = world.land(here.code());
        if (land.isEmpty()) {
            return new WorldMap(Optional.empty(), List.of(), countries, List.of());
        }
        Viewport viewport = Viewport.of(MapRegion.around(land.get()), SMALL);
        List<MapCountry> hereFirst = new ArrayList<>(countries);
        hereFirst.sort(Comparator.comparing(country -> !country.code().equals(here.code())));
        return new MapDrawing(
                        viewport,
                        world,
                        phrases,
                        hereFirst,
                        country -> country.code().equals(here.code()) ? "here" : "other")
                .map("map", phrases.say("Map of {0} and the surrounding area", here.name()), List.of());
    }
}
