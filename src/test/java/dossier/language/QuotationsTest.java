package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted stands between {@code <} and {@code >}. */
class QuotationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said <“it may rain”> and left.",
                "He said <\"it may rain\"> and left.",
                "He said <\"it may\"> and <\"it may not\">.",
                "Er sagte <„es regnet“> und ging.",
                "Er sagte <„es regnet”> und ging.",
                "Il a dit <« il pleut »> et puis rien.",
                "Er sagte <»es regnet«> und ging.",
                "Han sade <”det regnar”> och gick.",
                "他说<「下雨」>了。",
                "He said <‘it may rain’> and left.",
                "He said <'it may rain'> and left.",
                "He said <'it doesn't rain'> and left.",
                "The generals’ plan may fail.",
                "The generals' plan and the states' plan may fail.",
                "He called it <‘the generals’ plan’> and left.",
                "He called it <‘no plans’> and left.",
                "In the '90s it didn't rain, and in the ’80s it did.",
                "He said <“she said “no” twice”> and left.",
                "<it may rain,”> he said.",
                "He said: <“It may rain.>",
                "A 6\" pipe may burst.",
                "<“It may”> rain, <“she said.”> Or not.",
                "Er sagte <‚es regnet‘> und ging.",
                "He said \"it may rain.",
                "A 6\" pipe and <\"a rod\"> and \"more",
                "<«Il dit «non»»> et part.",
                "",
                "'",
                "\"",
                "“",
            })
    void quotedText(String marked) {
        String text = marked.replaceAll("[<>]", "");
        Quotations quotations = Quotations.of(text);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            found.append(quotations.holds(i) && !(i > 0 && quotations.holds(i - 1)) ? "<" : "");
            found.append(text.charAt(i));
            found.append(quotations.holds(i) && !quotations.holds(i + 1) ? ">" : "");
        }
        assertThat(found).hasToString(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a ", "“a ", "'a ", "‘as’ ", "»a ", "a” ", "'s' "})
    void manyMarksTakeNoLongerThanTheirText(String part) {
        String text = part.repeat(50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Quotations.of(text));
    }
}
