package dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Problem;
import dossier.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {
    @ParameterizedTest
    @CsvSource({
        "&#27;, \ufffd",
        "&#x1b;, \ufffd",
        "&#X1B;, \ufffd",
        "&#0027, \ufffd",
        "&#0;, \ufffd",
        "&#127;, \ufffd",
        "&#xFFFE;, \ufffd",
        "&#65535;, \ufffd",
        "&#xd800;, \ufffd",
        "&#x81;, \ufffd",
        "&#x1fffe;, \ufffd"
    })
    void referenceToAControlCharacterIsReplaced(String reference, String instead) {
        assertThat(CharacterReferences.replaced("a " + reference + " b")).isEqualTo("a " + instead + " b");
    }

    @Test
    void referenceToOldWhiteSpaceIsASpace() {
        assertThat(CharacterReferences.replaced("a&#xb;b&#12;c")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#9;",
                "&#10;",
                "&#65;",
                "&#x1F6A2;",
                "&#146;",
                "&#x85;",
                "&#x110000;",
                "&#99999999999;",
                "&#;",
                "&#x;",
                "&amp;#27;"
            })
    void anyOtherStays(String reference) {
        assertThat(CharacterReferences.replaced(reference)).isEqualTo(reference);
        Problems problems = new Problems();
        CharacterReferences.warn(reference, "seeds/a.html", problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void warningNamesTheFirst() {
        Problems problems = new Problems();
        CharacterReferences.warn("a &#11;\nb &#x1b; &#1;", "seeds/a.html", problems);
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("""
                seeds/a.html:2: warning: "&#x1b;" means a character that is not allowed on a page
                  pages show U+FFFD in its place; check how the text was captured""");
    }
}
