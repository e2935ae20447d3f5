package dossier.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LenientJsonTest {
    @Test
    void objectsArraysAndWords() {
        assertThat(LenientJson.read("{\"a\": [1, true, null, \"x\"], \"b\": {\"c\": -2.5e3}}"))
                .isEqualTo(Map.of("a", List.of("1", "true", "", "x"), "b", Map.of("c", "-2.5e3")));
    }

    @Test
    void escapes() {
        assertThat(LenientJson.read("\"a\\\"b \\/ \\u00e9 \\n\"")).isEqualTo("a\"b / é \n");
    }

    @Test
    void escapesOfWhatNoPageCanShow() {
        assertThat(LenientJson.read("\"a\\u0000b\\u001bc\"")).isEqualTo("a\ufffdb\ufffdc");
        assertThat(LenientJson.read("\"a\\ud83d b \\ude00\"")).isEqualTo("a\ufffd b \ufffd");
        assertThat(LenientJson.read("\"\\ud83d\\ude00\"")).isEqualTo("\ud83d\ude00");
    }

    @Test
    void signsThatNeedNoEscape() {
        assertThat(LenientJson.read("\"it\\'s\"")).isEqualTo("it's");
    }

    @Test
    void stringsCutOffAreNotRead() {
        assertThat(LenientJson.read("{\"a\": \"b\", \"c\": \"d\\")).isEqualTo(Map.of("a", "b"));
        assertThat(LenientJson.read("{\"a\": \"b\", \"c\": \"d\\u00zz\"}")).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void numbersOfAnySizeAreText() {
        String digits = "9".repeat(100_000);
        assertThat(LenientJson.read("[-" + digits + ", 1e" + digits + "]"))
                .isEqualTo(List.of("-" + digits, "1e" + digits));
    }

    @Test
    void cdataAndCommentsAroundIt() {
        assertThat(LenientJson.read("//<![CDATA[\n{\"a\": \"b\"}\n//]]>")).isEqualTo(Map.of("a", "b"));
        assertThat(LenientJson.read("<!-- {\"a\": \"b\"} -->")).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void lineBreaksInStringsAndCommasTooMany() {
        assertThat(LenientJson.read("[{\"a\": \"b\nc\",},]")).isEqualTo(List.of(Map.of("a", "b\nc")));
    }

    @Test
    void whatStandsBeforeAFaultIsKept() {
        assertThat(LenientJson.read("{\"a\": \"b\", \"c\" 1}")).isEqualTo(Map.of("a", "b"));
        assertThat(LenientJson.read("{\"a\": [\"b\", {\"c\": \"d\""))
                .isEqualTo(Map.of("a", List.of("b", Map.of("c", "d"))));
        assertThat(LenientJson.read("")).isEqualTo("");
    }

    @Test
    void nestingOfAnyDepthEnds() {
        assertThat(LenientJson.read("[".repeat(100_000))).isInstanceOf(List.class);
        assertThat(LenientJson.read("{\"a\":".repeat(100_000))).isInstanceOf(Map.class);
    }
}
