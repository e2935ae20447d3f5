package dossier.html;

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
