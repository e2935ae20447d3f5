package dossier.site.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgElementTest {
    @Test
    void signsOfHtmlAreEscapedInTextAndInValues() {
        assertThat(SvgElement.of("a")
                        .with("href", "x.html?a=\"1\"&b=<2>")
                        .holding(SvgElement.of("title").saying("</title><script>\"A\" & B")))
                .hasToString("<a href=\"x.html?a=&quot;1&quot;&amp;b=&lt;2&gt;\">"
                        + "<title>&lt;/title&gt;&lt;script&gt;&quot;A&quot; &amp; B</title></a>");
    }

    @Test
    void whatHoldsNothingClosesItself() {
        assertThat(SvgElement.of("circle").with("r", 4).with("class", "")).hasToString("<circle r=\"4\"/>");
    }

    @Test
    void aDrawingIsNotChangedByWhatIsMadeOfIt() {
        SvgElement plain = SvgElement.of("g");
        plain.with("class", "x").saying("more");

        assertThat(plain).hasToString("<g/>");
    }

    @ParameterizedTest
    @CsvSource({"3,3", "-.5,-.5", "-.04,0", "12.345,12.3", "0,0", "100,100", "-20.06,-20.1"})
    void numbersAreToATenth(double number, String text) {
        assertThat(SvgElement.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0%", "1,100%", ".12345,12.35%", ".0005,.05%"})
    void sharesAreToAHundredthOfAPercent(double share, String text) {
        assertThat(SvgElement.percent(share)).isEqualTo(text);
    }
}
