package dossier.link.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotePatternTest {
    private static final String TEXT = "The junta's envoy said that he would sign ten agreements on trade. "
            + "The envoy signed nine. \"Ten,\" he said [sic], were planned... and 110 MW, or 1.5 GW, were promised.";

    /** The stretches found, each place apart from the next. */
    private static String find(String quote, String text) {
        String folded = FoldedText.of(text).text();
        return QuotePattern.of(quote).find(folded).stream()
                .map(spans -> spans.stream()
                        .map(span -> folded.substring(span.start(), span.end()))
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "nothing", textBlock = """
            sign ten agreements            | sign ten agreements
            sign nine agreements           | nothing
            the envoy signed               | nothing
            The envoy signed               | The envoy signed
            10 MW                          | nothing
            110 MW                         | 110 MW
            5 GW                           | nothing
            1.5 GW                         | 1.5 GW
            or 1                           | nothing
            agree                          | nothing
            would sign … on trade          | would sign + on trade
            would sign ... on trade        | would sign + on trade
            would sign [...] on trade      | would sign + on trade
            would sign . . . on trade      | would sign + on trade
            would sign [. . .] on trade    | would sign + on trade
            would sign. . . . The envoy    | would sign + The envoy
            on trade. . . . signed nine    | on trade + signed nine
            would sign […] on trade        | would sign + on trade
            on trade … would sign          | nothing
            said … said … promised         | said + said + promised
            … would sign …                 | would sign
            The … nine                     | The + nine
            [T]hat he would sign           | hat he would sign
            [t]he junta                    | he junta
            [T]unta                        | nothing
            ten agreement[s] on trade      | ten agreement +  on trade
            ten agreemen[t] on             | ten agreemen +  on
            sign[ed] ten                   | sign ten
            [he] would sign                | would sign
            said [he] would sign           | said + would sign
            said [the envoy] he would sign | said + he would sign
            envoy [of the junta] signed    | envoy + signed
            trade [it said] signed         | nothing
            he said [sic]                  | he said [sic]
            were planned ... and           | were planned + and
            were planned... and            | were planned... and
            were planned… and              | were planned... and
            “Ten,” he said                 | "Ten," he said
            """)
    void quotesStandAsTheyAreQuoted(String quote, String found) {
        assertThat(find(quote, TEXT)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void everyPlaceIsFound() {
        assertThat(find("he said", "As he said, what he said was said.")).isEqualTo("he said / he said");
        assertThat(find("a … b", "a a b b")).isEqualTo("a + b");
    }

    @Test
    void wordsOfScriptsWithoutSpacesMayBeCut() {
        assertThat(find("两国签署", "昨日两国签署十项协议")).isEqualTo("两国签署");
        assertThat(find("မြန်မာနိုင်ငံ", "ယနေ့မြန်မာနိုင်ငံသည်")).isEqualTo("မြန်မာနိုင်ငံ");
    }

    @Test
    void manyFalseStartsTakeNoTime() {
        String text = "a b ".repeat(250_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(find("a … b … a [x] c … d", text)).isEmpty());
    }
}
