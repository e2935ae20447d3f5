package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.CitationField;
import dossier.model.entry.CslStyle;
import dossier.model.entry.Settings;
import dossier.model.entry.Yardstick;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References in the styles that a dossier may name. */
class CitationStyleTest {
    static final List<String> NAMES = CslStyle.BUILT_IN;

    private static final CslItem TOLLS = new CslItem(
            new Slug("tolls"),
            CslType.WEBPAGE,
            "Tolls & fees of the RIVER",
            List.of(AuthorName.of("Doe, Jane"), AuthorName.of("Ministry of Ports")),
            List.of(),
            List.of(),
            Map.of(CitationField.CONTAINER, "POST", CitationField.URL, "https://post.example/tolls?a=1&b=2"),
            new IsoDate("2025-03-04"),
            IsoDate.UNKNOWN,
            "");

    private static CslItem titled(String title, CslType type) {
        return new CslItem(
                new Slug("x"),
                type,
                title,
                List.of(),
                List.of(),
                List.of(),
                Map.of(CitationField.CONTAINER, "Delta", CitationField.DOI, "10.1000/182"),
                new IsoDate("2025"),
                IsoDate.UNKNOWN,
                "en");
    }

    private static CitationStyle style(String name, String language) {
        return style(CslStyle.builtIn(name), language, new Problems());
    }

    private static CitationStyle style(CslStyle style, String language, Problems problems) {
        return CitationStyle.of(
                new Settings(
                        "", "", "", language, "", "", style, Yardstick.ICD_203, "", IsoDate.UNKNOWN, IsoDate.UNKNOWN),
                problems);
    }

    /** @param layout what stands in the layout of the bibliography */
    private static CslStyle own(String layout) {
        String xml = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" default-locale=\"nl-NL\">"
                + "<bibliography><layout>" + layout + "</layout></bibliography></style>";
        return new CslStyle("house.csl", xml, Location.line("content/house.csl", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <text variable="title" font-style="italic"/> | *Tolls & fees of the RIVER*
                    <text variable="citation-number" suffix=". "/><text variable="container-title"/> | POST
                    <number variable='citation-number'/><date variable="issued"><date-part name="year"/></date> | 2025
                    <choose><if variable="citation-number"><text value="a"/></if><else><text value="b"/></else></choose> | b
                    """)
    void aStyleOfOnesOwnIsUsed(String layout, String expected) {
        Problems problems = new Problems();

        assertThat(text(style(own(layout), "en", problems).line(TOLLS))).isEqualTo(expected);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text macro=\"gone\"/>",
                "<names variable=\"author\"><name et-al-min=\"few\"/></names>",
                "<river/>"
            })
    void whatCiteprocCannotLayOutIsToldWithTheFile(String layout) {
        Problems problems = new Problems();

        assertThat(style(own(layout), "en", problems).line(TOLLS)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).at()).isEqualTo(Location.line("content/house.csl", 1));
    }

    /** Italics between stars. */
    private static String text(List<StyledText> line) {
        return line.stream()
                .map(stretch -> stretch.italic() ? "*" + stretch.text() + "*" : stretch.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    apa | en | Doe, J., & Ministry of Ports. (2025, March 4). *Tolls & fees of the RIVER*. POST. https://post.example/tolls?a=1&b=2
                    chicago-author-date | en | Doe, Jane, and Ministry of Ports. 2025. “Tolls & fees of the RIVER.” POST, March 4. https://post.example/tolls?a=1&b=2.
                    chicago-author-date | de-AT | Doe, Jane, und Ministry of Ports. 2025. „Tolls & fees of the RIVER“. POST, März 4. https://post.example/tolls?a=1&b=2.
                    modern-language-association | en-GB | Doe, Jane, and Ministry of Ports. ‘Tolls & fees of the RIVER.’ *POST*, 4 Mar. 2025, https://post.example/tolls?a=1&b=2.
                    modern-language-association | fr | Doe, Jane, et Ministry of Ports. « Tolls & fees of the RIVER ». *POST*, 4 mars 2025, https://post.example/tolls?a=1&b=2.
                    modern-language-association | my | Doe, Jane, and Ministry of Ports. “Tolls & fees of the RIVER.” *POST*, 4 Mar. 2025, https://post.example/tolls?a=1&b=2.
                    """)
    void aWorkIsLaidOutAsTheStyleSays(String name, String language, String expected) {
        String line = text(style(name, language).line(TOLLS));

        assertThat(line.replaceAll("[\u00a0\u202f]", " ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nothingThatNobodySaidIsAdded(String name) {
        assertThat(text(style(name, "en").line(titled("Tides", CslType.ARTICLE_JOURNAL))))
                .contains("Tides", "*Delta*", "2025", "https://doi.org/10.1000/182")
                .doesNotContain("print");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void whatLooksLikeMarkupIsText(String name) {
        String title = "<i>Tides</i> <script>x</script> \uFDD0of\uFDD2 _the_ *river* &lt; $x$ မြန်မာ Ödön";

        List<StyledText> line = style(name, "en").line(titled(title, CslType.WEBPAGE));

        assertThat(line.stream().map(StyledText::text).collect(Collectors.joining()))
                .contains("<i>Tides</i> <script>x</script> of _the_ *river* &lt; $x$ မြန်မာ Ödön");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void manyThreadsGetTheSame(String name) {
        CitationStyle style = style(name, "en");
        List<CslItem> items = IntStream.range(0, 200)
                .mapToObj(i -> titled("Tides " + i % 7, CslType.values()[i % CslType.values().length]))
                .toList();
        List<String> apart =
                items.stream().map(item -> text(style(name, "en").line(item))).toList();

        assertThat(items.parallelStream().map(item -> text(style.line(item))).toList())
                .isEqualTo(apart);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void theMachinesLocaleDoesNotShow(String name) {
        List<CslItem> items =
                List.of(TOLLS, titled("INDIA in IT", CslType.REPORT), titled("INDIA in IT", CslType.BOOK));
        List<String> usual =
                items.stream().map(item -> text(style(name, "en").line(item))).toList();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(items.stream()
                            .map(item -> text(style(name, "en").line(item)))
                            .toList())
                    .isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void theHouseFormIsLeftToTheTemplates() {
        assertThat(CitationStyle.of(Settings.NONE, new Problems()).line(TOLLS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,en-US", "en-GB,en-GB", "fr-CA,fr-FR", "de,de-DE", "es-MX,es-ES", "ru,ru-RU", "my,en-US", "'',en-US"
    })
    void theNearestLocaleIsTaken(String language, String locale) {
        assertThat(Citeproc.locale(language)).isEqualTo(locale);
    }
}
