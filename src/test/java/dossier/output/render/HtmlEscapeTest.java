package dossier.output.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlEscapeTest {
    @Test
    void markupIsEscaped() {
        assertThat(HtmlEscape.escaped("a<b> & \"c\" 'd'")).isEqualTo("a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
    }

    @Test
    void whiteSpaceAndLettersStay() {
        String text = "a\tb\r\nc\u00a0d – é 日本 🚢";
        assertThat(HtmlEscape.escaped(text)).isSameAs(text);
    }

    @Test
    void controlCharactersAreReplaced() {
        assertThat(HtmlEscape.escaped("\u0000\u000b\f\u001b\u007f\u0085\u009b\ufffe\uffff"))
                .isEqualTo("\ufffd".repeat(9));
    }
}
