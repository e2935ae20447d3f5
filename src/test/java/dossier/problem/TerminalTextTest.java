package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {
    @Test
    void usualTextStays() {
        String text = "content/Łódź.yaml:1:2: error: \"日本\" is no id\t🚢";
        assertThat(TerminalText.of(text)).isSameAs(text);
    }

    @Test
    void whatSteersATerminalIsEscaped() {
        assertThat(TerminalText.of("a\u001b[31m\nb\r\u0007\u007f\u009b\u0085\u202e\u2066\u2028"))
                .isEqualTo("a\\u001b[31m\\u000ab\\u000d\\u0007\\u007f\\u009b\\u0085\\u202e\\u2066\\u2028");
    }

    @Test
    void problemIsSafeToPrint() {
        Problem problem = new Problem(
                new Location("seeds/a\u001b.txt", 1, 2), Severity.ERROR, "x", "\"b\nc\" is bad", "try \u009b");
        assertThat(problem.toString()).isEqualTo("""
                seeds/a\\u001b.txt:1:2: error: "b c" is bad
                  try \s""");
    }
}
