package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.phrase.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that a timeline keeps whatever is on it, and what it shows of a few moments. */
class TimelineTest {
    private static final int WIDTH = 640;

    private static TimelineMark event(String at, String title) {
        return new TimelineMark(
                new IsoDate(at), IsoDate.UNKNOWN, true, title, "#" + title.hashCode(), "#place", title.length() % 5);
    }

    private static TimelineMark published(String at, String title) {
        return new TimelineMark(new IsoDate(at), IsoDate.UNKNOWN, false, title, "a.html", "#published-a", 0);
    }

    /** Crowded and sparse ones, over a month or over centuries. */
    static Stream<List<TimelineMark>> random() {
        return IntStream.range(0, 120).mapToObj(seed -> marks(new Random(seed), 1 + seed * seed % 97));
    }

    private static List<TimelineMark> marks(Random random, int count) {
        int years = 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 8);
        List<TimelineMark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int year = 2026 - (int) (years * random.nextDouble() * random.nextDouble());
            int month = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(12);
            int day = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(28);
            marks.add(event(
                    IsoDate.of(year, month, month == 0 ? 0 : day).orElseThrow().text(),
                    "Word ".repeat(1 + random.nextInt(9)).strip()));
        }
        marks.sort(Comparator.comparing(TimelineMark::at));
        return marks;
    }

    private static List<MarkStack.Symbol> symbols(List<TimelineMark> marks, double highest) {
        Axis axis = Axis.of(marks.stream().map(TimelineMark::at).toList(), WIDTH);
        return MarkStack.of(marks, axis, WIDTH, highest);
    }

    private static Bounds box(MarkStack.Symbol symbol) {
        return Bounds.around(symbol.x(), symbol.rise(), symbol.radius(), symbol.radius());
    }

    @ParameterizedTest
    @MethodSource("random")
    void noMarkLiesOnAnother(List<TimelineMark> marks) {
        List<MarkStack.Symbol> symbols = symbols(marks, 48);

        for (int i = 0; i < symbols.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(box(symbols.get(i)).overlaps(box(symbols.get(j)))).isFalse();
            }
            assertThat(box(symbols.get(i)).left()).isNotNegative();
            assertThat(box(symbols.get(i)).right()).isLessThanOrEqualTo(WIDTH);
        }
    }

    @ParameterizedTest
    @MethodSource("random")
    void everyMomentIsInOneMark(List<TimelineMark> marks) {
        assertThat(symbols(marks, 48).stream().flatMap(symbol -> symbol.marks().stream()))
                .containsExactlyInAnyOrderElementsOf(marks);
    }

    @ParameterizedTest
    @MethodSource("random")
    void noPileIsHigherThanItMayBe(List<TimelineMark> marks) {
        assertThat(symbols(marks, 48)).allMatch(symbol -> symbol.top() <= 48);
    }

    @ParameterizedTest
    @MethodSource("random")
    void noNameLiesOnAnotherOrOnAPole(List<TimelineMark> marks) {
        List<LabelPlacement.Label> labels =
                LabelPlacement.of(symbols(marks, 90), new LabelPlacement.LabelSpace(WIDTH, 7, 20, 11));

        for (LabelPlacement.Label label : labels) {
            assertThat(label.left()).isNotNegative();
            assertThat(label.right()).isLessThanOrEqualTo(WIDTH);
            for (LabelPlacement.Label other : labels) {
                if (!other.equals(label)) {
                    boolean beside = label.left() < other.right() && other.left() < label.right();
                    assertThat(beside && label.row() == other.row()).isFalse();
                    boolean pole =
                            label.left() < other.symbol().x() && other.symbol().x() < label.right();
                    assertThat(pole && other.row() > label.row()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {270, 640, 1000})
    void laterIsFartherRight(int width) {
        List<IsoDate> dates = Stream.of("1948", "2011-05-01", "2011-05-02", "2011-12", "2012-01-01", "2025")
                .map(IsoDate::new)
                .toList();
        Axis axis = Axis.of(dates, width);

        assertThat(dates.stream().map(axis::at).toList()).isSorted().allMatch(x -> x > 0 && x < width);
    }

    @Test
    void emptyYearsAreLeftOutAndSeen() {
        Axis axis = Axis.of(Stream.of("1948", "2024", "2025").map(IsoDate::new).toList(), WIDTH);

        assertThat(axis.columns()).extracting(Axis.Column::first).containsExactly(1948, 2024, 2025);
        assertThat(axis.columns()).extracting(Axis.Column::broken).containsExactly(false, true, false);
    }

    @Test
    void aMarkLeadsToWhatItStandsFor() {
        String svg = Timeline.small(
                        List.of(
                                event("2025-03-04", "Talks <in> Rome"),
                                new TimelineMark(
                                        new IsoDate("2025"),
                                        IsoDate.UNKNOWN,
                                        false,
                                        "A & B",
                                        "articles/a.html",
                                        "#published-a",
                                        0)),
                        Phrases.ENGLISH)
                .get(0)
                .toString();

        assertThat(svg)
                .contains("<title>4 March 2025: Talks &lt;in&gt; Rome</title>")
                .contains("<a href=\"articles/a.html\" class=\"published\"><title>2025: A &amp; B (published)</title>")
                .contains("1 event above the line and 1 publication below it, from 2025 to 4 March 2025.");
    }

    @Test
    void whatIsCrowdedIsOneMarkWithItsNumber() {
        List<TimelineMark> month = IntStream.rangeClosed(1, 28)
                .mapToObj(i -> event("2025-03-04", "Talk " + i))
                .toList();

        assertThat(Timeline.small(month, Phrases.ENGLISH).get(0).toString())
                .contains("<title>28 events, 4 March 2025</title>")
                .contains(">28</text>")
                .contains("href=\"#place\"");
    }

    @Test
    void whatMattersMostLiesOnTopAndIsNamed() {
        List<TimelineMark> day = List.of(
                new TimelineMark(new IsoDate("2025-03-04"), IsoDate.UNKNOWN, true, "Talks", "#a", "#a", 1),
                new TimelineMark(new IsoDate("2025-03-04"), IsoDate.UNKNOWN, true, "Summit", "#b", "#b", 9),
                new TimelineMark(new IsoDate("2025-03-04"), IsoDate.UNKNOWN, true, "Dinner", "#c", "#c", 2));
        List<LabelPlacement.Label> labels =
                LabelPlacement.of(symbols(day, 90), new LabelPlacement.LabelSpace(WIDTH, 3, 20, 11));

        assertThat(labels).extracting(LabelPlacement.Label::text).containsExactly("Summit");
    }

    @Test
    void whatTookLongerIsAStretchOfTheAxis() {
        List<TimelineMark> marks = List.of(
                new TimelineMark(new IsoDate("2025-02-01"), new IsoDate("2025-10-31"), true, "Siege", "#a", "#a", 1),
                event("2025-03-04", "Talks"));
        Axis axis = Axis.of(List.of(new IsoDate("2025")), 600);

        assertThat(Timeline.small(marks, Phrases.ENGLISH).get(0).toString())
                .contains("<title>1 February – 31 October 2025: Siege</title>")
                .contains("<line class=\"lasting\" x1=\"" + SvgElement.percent(axis.at(new IsoDate("2025-02-01")) / 600)
                        + "\" x2=\"" + SvgElement.percent(axis.at(new IsoDate("2025-10-31")) / 600) + "\"")
                .containsOnlyOnce("class=\"lasting\"");
    }

    @Test
    void theEndOfWhatTookLongerIsOnTheAxisToo() {
        List<TimelineMark> marks =
                List.of(new TimelineMark(new IsoDate("1999-12"), new IsoDate("2031"), true, "Building", "#a", "#a", 1));

        assertThat(Timeline.full(marks, Phrases.ENGLISH).get(0).toString()).contains(">1999<", ">2031<");
    }

    @Test
    void withoutADateThereIsNoPicture() {
        assertThat(Timeline.small(List.of(event("", "Talks")), Phrases.ENGLISH)).isEmpty();
    }

    @Test
    void fiveHundredArticlesStayALightPicture() {
        Random random = new Random(7);
        List<TimelineMark> marks = new ArrayList<>(marks(random, 150));
        for (int i = 0; i < 500; i++) {
            marks.add(published(
                    IsoDate.of(2019 + random.nextInt(7), 1 + random.nextInt(12), 1 + random.nextInt(28))
                            .orElseThrow()
                            .text(),
                    "An article of a length that is usual " + i));
        }
        int bytes = Timeline.small(marks, Phrases.ENGLISH).stream()
                .mapToInt(svg -> svg.toString().getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(bytes).isLessThan(50_000);
        assertThat(Timeline.small(marks, Phrases.ENGLISH))
                .hasToString(Timeline.small(marks, Phrases.ENGLISH).toString());
    }
}
