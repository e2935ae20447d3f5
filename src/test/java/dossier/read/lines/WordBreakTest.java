package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakTest {
    @ParameterizedTest
    @CsvSource({
        "irrele-, vant, irrele-vant",
        "the quay, is old, the quay is old",
        "Schutz-, und Ordnungsfunktion, Schutz- und Ordnungsfunktion",
        "the Anglo-, American line, the Anglo- American line",
        "in 2010-, as said, in 2010- as said",
        "at https://port.example/tolls-, and-fares (seen), at https://port.example/tolls-and-fares (seen)",
        "at https://port.example/tolls/, 2024/page9.html, at https://port.example/tolls/2024/page9.html",
        "at https://port.example/tolls/, and so on, at https://port.example/tolls/ and so on",
        "at https://port.example/tolls, ?page=9, at https://port.example/tolls?page=9",
        "at https://port.example/tolls, page 9, at https://port.example/tolls page 9",
        "DOI 10.1182/blood-2010-, 311704., DOI 10.1182/blood-2010-311704.",
        "at https://port.example/a., Doe said, at https://port.example/a. Doe said",
        "he left -, she stayed, he left - she stayed"
    })
    void linesAreJoined(String before, String next, String joined) {
        assertThat(before + WordBreak.joint(before, next) + next).isEqualTo(joined);
    }
}
