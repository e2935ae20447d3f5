package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Location AT = new Location("content/events.yaml", 4, 9);

    private static Problem problem(Location at, Severity severity, String code, String message, String hint) {
        return new Problem(at, severity, code, message, hint);
    }

    @Test
    void hintStandsIndentedBelow() {
        assertThat(problem(AT, Severity.ERROR, "bad-date", "\"2025-02-30\" is not a date", "write a day"))
                .hasToString("""
                        content/events.yaml:4:9: error: "2025-02-30" is not a date
                          write a day""");
    }

    @Test
    void withoutHintIsOneLine() {
        assertThat(problem(AT, Severity.WARNING, "odd", "this is odd", ""))
                .hasToString("content/events.yaml:4:9: warning: this is odd");
    }

    @Test
    void warningBecomesAnErrorWhenAsked() {
        Problem warning = problem(AT, Severity.WARNING, "odd", "this is odd", "mend it");
        assertThat(warning.isError()).isFalse();
        assertThat(warning.asError()).isEqualTo(problem(AT, Severity.ERROR, "odd", "this is odd", "mend it"));
        assertThat(warning.asError().isError()).isTrue();
    }

    @Test
    void orderIsByPlaceThenSeverityThenWords() {
        List<Problem> inOrder = List.of(
                problem(Location.line("a", 9), Severity.WARNING, "z", "z", "z"),
                problem(AT, Severity.ERROR, "a", "b", "c"),
                problem(AT, Severity.ERROR, "a", "b", "d"),
                problem(AT, Severity.ERROR, "a", "c", "a"),
                problem(AT, Severity.ERROR, "b", "a", "a"),
                problem(AT, Severity.WARNING, "a", "a", "a"));
        Stream<Problem> other = inOrder.stream().sorted(java.util.Collections.reverseOrder());
        assertThat(other.sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void whatAnAuthorWroteNeitherBreaksTheLineNorFillsTheScreen() {
        String text = "a\nb\u001b[31m\u2028c".concat("😀".repeat(5_000));
        Problem problem =
                new Problem(Location.line("a.yaml", 3), Severity.ERROR, "x", "\"" + text + "\" is not a date", "");

        assertThat(problem.message())
                .startsWith("\"a b [31m c😀")
                .endsWith("😀\" is not a date")
                .contains("😀 … 😀");
        assertThat(problem.message().length()).isLessThan(1_000);
        assertThat(problem.message().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
