package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLineTest {
    private final SignedLine signed = new SignedLine(new LineLexicon(), new Dates());

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "By Jane Doe ~ Jane Doe ~ '' ~ ''",
                "/ Jane Doe ~ Jane Doe ~ '' ~ ''",
                "— Jane Doe ~ Jane Doe ~ '' ~ ''",
                "| By Jane Doe ~ Jane Doe ~ '' ~ ''",
                "Text:Jane Doe ~ Jane Doe ~ '' ~ ''",
                "By Jane Doe, John Roe & Jim Poe ~ Jane Doe, John Roe & Jim Poe ~ '' ~ ''",
                "Von Erika Muster und Max Muster ~ Erika Muster und Max Muster ~ '' ~ ''",
                "By Jane Doe March 4, 2025 ~ Jane Doe ~ 2025-03-04 ~ ''",
                "By Jane Doe | March 4, 2025 ~ Jane Doe ~ 2025-03-04 ~ ''",
                "By Jane Doe on March 4, 2025 ~ Jane Doe ~ 2025-03-04 ~ ''",
                "By staff reporters ~ '' ~ '' ~ staff reporters",
                "By Jane Doe, published on 4 March 2025 10:30 am ~ Jane Doe ~ 2025-03-04 ~ ''",
                "Von Erika Muster, 18.03.2025, 10:30 Uhr ~ Erika Muster ~ 2025-03-18 ~ ''",
                "Par Jeanne Martin le 18 mars 2025 ~ Jeanne Martin ~ 2025-03-18 ~ ''",
                "By March 4, 2025 ~ '' ~ 2025-03-04 ~ ''",
                "By 4 March 2025 10:30 GMT Jane Doe ~ Jane Doe ~ 2025-03-04 ~ ''",
                "By Reuters ~ Reuters ~ '' ~ ''",
                "By Newsroom ~ '' ~ '' ~ Newsroom",
                "By Harbour News Desk ~ '' ~ '' ~ Harbour News Desk",
                "By xyz - Harbour bureau ~ '' ~ '' ~ xyz - Harbour bureau",
                "By Harbour Bureau - The Post ~ '' ~ '' ~ Harbour Bureau - The Post",
                "By Jane Doe, Correspondent ~ Jane Doe ~ '' ~ ''",
                "By Jane Doe - The Harbour Post ~ Jane Doe ~ '' ~ The Harbour Post",
                "By Jane Doe | Harbour bureau ~ Jane Doe ~ '' ~ Harbour bureau",
                "By Jane, Correspondent ~ '' ~ '' ~ Jane, Correspondent",
            })
    void bylineIsRead(String line, String byline, String date, String publisher) {
        TextHead head = new TextHead();
        assertThat(signed.read(line, head)).isTrue();
        assertThat(head.byline()).isEqualTo(byline);
        assertThat(head.date().text()).isEqualTo(date);
        assertThat(head.publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "By",
                "/",
                "By the time the ferry came back nobody was there",
                "By noon it left.",
                "Bye Jane",
                "By noon nobody was left",
                "-Jane Doe",
            })
    void otherLineIsNone(String line) {
        TextHead head = new TextHead();
        assertThat(signed.read(line, head)).isFalse();
        assertThat(head.byline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "at 10:30 GMT now, at   now",
        "at 10.30 Uhr now, at   now",
        "at 9:05:59 p.m. now, at   now",
        "at 10:30 (EST) now, at   now",
        "at 10:30 Jane, at  Jane",
        "at 10:30 JANET, at  JANET",
        "at 110:30, at 110:30",
    })
    void timesAreTakenOut(String text, String untimed) {
        assertThat(SignedLine.untimed(text)).isEqualToNormalizingWhitespace(untimed);
    }
}
