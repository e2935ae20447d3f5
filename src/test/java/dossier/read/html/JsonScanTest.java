package dossier.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonScanTest {
    @Test
    void objectsArraysAndWords() {
        assertThat(JsonScan.read("{\"a\": [1, true, null, \"x\"], \"b\": {\"c\": -2.5e3}}"))
                .isEqualTo(Map.of("a", List.of("1", "true", "", "x"), "b", Map.of("c", "-2.5e3")));
    }

    @Test
    void escapes() {
        assertThat(JsonScan.read("\"a\\\"b \\/ \\u00e9 \\n\"")).isEqualTo("a\"b / é  ");
    }

    @Test
    void escapesOfWhatNoPageCanShow() {
        assertThat(JsonScan.read("\"a\\u0000b\\u001bc\"")).isEqualTo("a\ufffdb\ufffdc");
        assertThat(JsonScan.read("\"a\\ud83d b \\ude00\"")).isEqualTo("a\ufffd b \ufffd");
        assertThat(JsonScan.read("\"\\ud83d\\ude00\"")).isEqualTo("\ud83d\ude00");
    }

    @Test
    void escapesCutOff() {
        assertThat(JsonScan.read("\"a\\")).isEqualTo("a ");
        assertThat(JsonScan.read("\"a\\u00")).isEqualTo("au00");
        assertThat(JsonScan.read("\"a\\u00zz\"")).isEqualTo("au00zz");
    }

    @Test
    void numbersOfAnySizeAreText() {
        String digits = "9".repeat(100_000);
        assertThat(JsonScan.read("[-" + digits + ", 1e" + digits + "]"))
                .isEqualTo(List.of("-" + digits, "1e" + digits));
    }

    @Test
    void cdataAndCommentsAroundIt() {
        assertThat(JsonScan.read("//<![CDATA[\n{\"a\": \"b\"}\n//]]>")).isEqualTo(Map.of("a", "b"));
        assertThat(JsonScan.read("<!-- {\"a\": \"b\"} -->")).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void lineBreaksInStringsAndCommasTooMany() {
        assertThat(JsonScan.read("[{\"a\": \"b\nc\",},]")).isEqualTo(List.of(Map.of("a", "b\nc")));
    }

    @Test
    void whatStandsBeforeAFaultIsKept() {
        assertThat(JsonScan.read("{\"a\": \"b\", c: 1}")).isEqualTo(Map.of("a", "b"));
        assertThat(JsonScan.read("{\"a\": [\"b\", {\"c\": \"d")).isEqualTo(Map.of("a", List.of("b", Map.of("c", "d"))));
        assertThat(JsonScan.read("")).isEqualTo("");
    }

    @Test
    void nestingOfAnyDepthEnds() {
        assertThat(JsonScan.read("[".repeat(100_000))).isInstanceOf(List.class);
        assertThat(JsonScan.read("{\"a\":".repeat(100_000))).isInstanceOf(Map.class);
    }
}
