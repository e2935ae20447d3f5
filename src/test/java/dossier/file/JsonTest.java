package dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @Test
    void objectKeepsTheOrderOfItsKeys() {
        assertThat(Json.text(Json.object("n", "12", "url", null, "a", 1, "ok", true)))
                .isEqualTo("{\"n\":\"12\",\"url\":null,\"a\":1,\"ok\":true}");
    }

    @Test
    void emptyObjectAndList() {
        assertThat(Json.text(Json.object())).isEqualTo("{}");
        assertThat(Json.text(List.of())).isEqualTo("[]");
        assertThat(Json.text(Json.object("a", List.of(), "b", Map.of()))).isEqualTo("{\"a\":[],\"b\":{}}");
    }

    @Test
    void listsNest() {
        assertThat(Json.text(Arrays.asList(1, List.of("a", 2.5), null))).isEqualTo("[1,[\"a\",2.5],null]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"a\"b | \"a\\\"b\"", "a\\b | \"a\\\\b\"", "é € | \"é €\"", "</p> | \"</p>\""})
    void textIsQuoted(String text, String json) {
        assertThat(Json.text(text)).isEqualTo(json);
    }

    @Test
    void controlsAreEscaped() {
        assertThat(Json.text("\n\r\t\b\u0000\u001f \u007f")).isEqualTo("\"\\n\\r\\t\\b\\u0000\\u001f \\u007f\"");
        assertThat(Json.text("\u0080\u009b\u009f\u00a0\ufffe\uffff"))
                .isEqualTo("\"\\u0080\\u009b\\u009f\u00a0\\ufffe\\uffff\"");
        assertThat(Json.text("\u2028\u2029")).isEqualTo("\"\\u2028\\u2029\"");
    }

    @Test
    void loneSurrogatesAreEscapedAndPairsAreNot() {
        assertThat(Json.text("😀")).isEqualTo("\"😀\"");
        assertThat(Json.text("a\ud83d")).isEqualTo("\"a\\ud83d\"");
        assertThat(Json.text("\ud83db")).isEqualTo("\"\\ud83db\"");
        assertThat(Json.text("\ude00")).isEqualTo("\"\\ude00\"");
        assertThat(Json.text("a\ude00")).isEqualTo("\"a\\ude00\"");
        assertThat(Json.text("\ud83d\ud83d\ude00")).isEqualTo("\"\\ud83d😀\"");
    }

    @Test
    void whatIsNoValueIsWrittenAsItsText() {
        assertThat(Json.text(new StringBuilder("x"))).isEqualTo("\"x\"");
    }

    @Test
    void emptyTextIsNull() {
        assertThat(Json.orNull("")).isNull();
        assertThat(Json.orNull("x")).isEqualTo("x");
    }
}
