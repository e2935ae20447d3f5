package dossier.site.svg;

import dossier.language.IsoDate;
import dossier.phrase.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A timeline of events, as discs above the axis, and publications, as squares below it. It is drawn for a wide and for a
 * narrow column, and the style sheet shows one of them. Horizontal positions are shares of the width, so that symbols only
 * move apart in a wider column.
 */
public final class Timeline {
    private static final double LETTERS = 11.5;
    private static final double ROW = 15;
    private static final double YEARS = 17;
    private static final double TICK = 4;
    private static final double MONTH_TICKS = 72;
    private static final double QUARTER_NAMES = 150;
    private static final List<String> QUARTERS = List.of("", "Apr", "Jul", "Oct");

    /**
     * A width of the page's column that a timeline is drawn for.
     *
     * @param width the least width of the column
     * @param rows of labels
     * @param longest label, in ems
     * @param stackHeight the greatest height of a stack of symbols
     */
    private record Layout(String name, double width, int rows, double longest, double stackHeight) {}

    private static final List<Layout> SMALL =
            List.of(new Layout("wide", 600, 6, 22, 72), new Layout("narrow", 270, 6, 14, 72));
    private static final List<Layout> FULL =
            List.of(new Layout("wide", 600, 9, 24, 90), new Layout("narrow", 270, 9, 16, 90));

    private final List<TimelineMark> marks;
    private final Phrases phrases;

    private Timeline(List<TimelineMark> marks, Phrases phrases) {
        this.phrases = phrases;
        this.marks = marks.stream()
                .filter(mark -> mark.at().isKnown())
                .sorted(Comparator.comparing(TimelineMark::at))
                .toList();
    }

    /** The pictures for a page with other content; none where there are no marks. */
    public static List<SvgElement> small(List<TimelineMark> marks, Phrases phrases) {
        return new Timeline(marks, phrases).drawn(SMALL);
    }

    /** The pictures for a page of its own; none where there are no marks. */
    public static List<SvgElement> full(List<TimelineMark> marks, Phrases phrases) {
        return new Timeline(marks, phrases).drawn(FULL);
    }

    private List<SvgElement> drawn(List<Layout> layouts) {
        return marks.isEmpty() ? List.of() : layouts.stream().map(this::drawn).toList();
    }

    private SvgElement drawn(Layout layout) {
        List<IsoDate> dates = marks.stream()
                .flatMap(mark -> Stream.of(mark.at(), mark.end()))
                .filter(IsoDate::isKnown)
                .toList();
        Axis axis = Axis.of(dates, layout.width());
        return new Drawing(layout, axis, side(true, axis, layout), side(false, axis, layout), phrases).svg(this);
    }

    private List<MarkStack.Symbol> side(boolean happened, Axis axis, Layout layout) {
        List<TimelineMark> own =
                marks.stream().filter(mark -> mark.happened() == happened).toList();
        return own.isEmpty() ? List.of() : MarkStack.of(own, axis, layout.width(), layout.stackHeight());
    }

    private String description() {
        long events = marks.stream().filter(TimelineMark::happened).count();
        long published = marks.size() - events;
        IsoDate first = marks.get(0).at();
        IsoDate last = marks.get(marks.size() - 1).at();
        return phrases.say(
                "{0} above the line and {1} below it, from {2} to {3}. "
                        + "Not to scale; years without entries are left out.",
                phrases.count(events, "{0} event", "{0} events"),
                phrases.count(published, "{0} publication", "{0} publications"),
                phrases.date(first),
                phrases.date(last));
    }

    /** A timeline being drawn in one layout; heights are measured down from the top edge. */
    private static final class Drawing {
        private final Layout layout;
        private final Axis axis;
        private final List<MarkStack.Symbol> events;
        private final List<MarkStack.Symbol> published;
        private final List<LabelPlacement.Label> labels;
        private final double line;
        private final double bottom;
        private final Phrases phrases;

        Drawing(
                Layout layout,
                Axis axis,
                List<MarkStack.Symbol> events,
                List<MarkStack.Symbol> published,
                Phrases phrases) {
            this.phrases = phrases;
            this.layout = layout;
            this.axis = axis;
            this.events = events;
            this.published = published;
            this.labels = LabelPlacement.of(
                    events, new LabelPlacement.LabelSpace(layout.width(), layout.rows(), layout.longest(), LETTERS));
            int rows = labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0);
            this.line = rows * ROW + highest(events) + TICK;
            this.bottom = line + Math.max(highest(published), TICK) + 3;
        }

        private static double highest(List<MarkStack.Symbol> symbols) {
            return symbols.stream().mapToDouble(MarkStack.Symbol::top).max().orElse(0) + 2;
        }

        SvgElement svg(Timeline timeline) {
            List<SvgElement> parts = new ArrayList<>();
            axis.columns().forEach(column -> parts.addAll(column(column)));
            timeline.marks.stream().filter(mark -> mark.end().isKnown()).forEach(mark -> parts.add(lasting(mark)));
            published.forEach(symbol -> parts.add(symbol(symbol, List.of())));
            events.forEach(symbol -> parts.add(symbol(
                    symbol,
                    labels.stream()
                            .filter(label -> label.symbol().equals(symbol))
                            .toList())));
            String id = "timeline-" + layout.name();
            return SvgElement.picture(
                            "when " + layout.name(), id, phrases.say("Timeline"), id + "-about", timeline.description())
                    .with("width", "100%")
                    .with("height", bottom + YEARS)
                    .holding(parts);
        }

        private String across(double x) {
            return SvgElement.percent(x / layout.width());
        }

        private SvgElement rule(String kind, double from, double to, double top, double bottom) {
            return SvgElement.of("line")
                    .with("class", kind)
                    .with("x1", across(from))
                    .with("x2", across(to))
                    .with("y1", top)
                    .with("y2", bottom);
        }

        /** The duration of an event, as a part of the axis. */
        private SvgElement lasting(TimelineMark mark) {
            return rule("lasting", axis.at(mark.at()), axis.at(mark.end()), line, line);
        }

        private List<SvgElement> column(Axis.Column column) {
            List<SvgElement> parts = new ArrayList<>();
            parts.add(rule("tick", column.left(), column.left(), line, bottom + YEARS - 3));
            parts.add(rule("line", column.left(), column.right(), line, line));
            parts.add(text(
                    column.left(),
                    bottom + YEARS - 5,
                    "year",
                    phrases.date(new IsoDate(String.valueOf(column.first())))));
            if (column.broken()) {
                parts.add(rule("gap", column.left() - 12, column.left(), line, line));
            }
            if (column.years() == 1 && column.width() >= MONTH_TICKS) {
                for (int month = 1; month < 12; month++) {
                    double x = column.left() + column.width() * month / 12;
                    parts.add(rule("tick", x, x, line, line + (month % 3 == 0 ? TICK + 2 : TICK)));
                    if (month % 3 == 0 && column.width() >= QUARTER_NAMES) {
                        parts.add(text(x, bottom + YEARS - 5, "month", phrases.say(QUARTERS.get(month / 3))));
                    }
                }
            }
            return parts;
        }

        private SvgElement text(double x, double y, String kind, String text) {
            return SvgElement.of("text")
                    .with("class", kind)
                    .with("x", across(x))
                    .with("dx", LabelPlacement.BESIDE)
                    .with("y", y)
                    .saying(text);
        }

        private SvgElement symbol(MarkStack.Symbol symbol, List<LabelPlacement.Label> named) {
            TimelineMark first = symbol.first();
            boolean happened = first.happened();
            double y = happened ? line - symbol.rise() : line + symbol.rise();
            List<SvgElement> parts = new ArrayList<>();
            named.forEach(label -> parts.addAll(label(label, y)));
            parts.add(happened ? disc(symbol, y) : square(symbol, y));
            if (symbol.isOne()) {
                return SvgElement.link(first.href(), first.name(phrases), parts.toArray(SvgElement[]::new))
                        .with("class", happened ? "event" : "published");
            }
            parts.add(SvgElement.of("text")
                    .with("class", "number")
                    .with("x", across(symbol.x()))
                    .with("y", y)
                    .with("dy", ".36em")
                    .saying(phrases.number(symbol.marks().size())));
            return SvgElement.link(first.place(), severalName(symbol), parts.toArray(SvgElement[]::new))
                    .with("class", happened ? "event" : "published");
        }

        private String severalName(MarkStack.Symbol symbol) {
            String when = phrases.span(
                    symbol.first().at(),
                    symbol.marks().get(symbol.marks().size() - 1).at());
            int all = symbol.marks().size();
            return symbol.first().happened()
                    ? phrases.count(all, "{0} event, {1}", "{0} events, {1}", when)
                    : phrases.count(all, "{0} publication, {1}", "{0} publications, {1}", when);
        }

        private SvgElement disc(MarkStack.Symbol symbol, double y) {
            return SvgElement.of("circle")
                    .with("cx", across(symbol.x()))
                    .with("cy", y)
                    .with("r", symbol.radius());
        }

        private SvgElement square(MarkStack.Symbol symbol, double y) {
            double half = symbol.radius() - .75;
            return SvgElement.of("rect")
                    .with("x", across(symbol.x()))
                    .with("y", y - half)
                    .with("width", 2 * half)
                    .with("height", 2 * half)
                    .with("transform", "translate(" + SvgElement.number(-half) + ")");
        }

        private List<SvgElement> label(LabelPlacement.Label label, double y) {
            double base = line - highest(events) - label.row() * ROW - 3;
            double x = label.symbol().x();
            return List.of(
                    rule("pole", x, x, base - LETTERS + 2, y),
                    SvgElement.of("text")
                            .with("class", label.toLeft() ? "name left" : "name")
                            .with("x", across(x))
                            .with("dx", label.toLeft() ? -LabelPlacement.BESIDE : LabelPlacement.BESIDE)
                            .with("y", base)
                            .saying(label.text()));
        }
    }
}
