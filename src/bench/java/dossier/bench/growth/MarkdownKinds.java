package dossier.bench.growth;

import static dossier.bench.growth.Made.many;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Large Markdown, as seeds and as notes of the authors. */
final class MarkdownKinds {
    private MarkdownKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.markdown(
                        "Markdown: links in one paragraph",
                        1_000,
                        n -> many(n, i -> "the [" + Made.word(i) + "](https://a.example/" + i + ") and ")),
                Kind.markdown("Markdown: brackets that open", 10_000, "["::repeat),
                Kind.markdown("Markdown: brackets and words", 5_000, n -> "[a ".repeat(n) + " a] ".repeat(n)),
                Kind.markdown("Markdown: link without an end", 5_000, n -> "[a](b ".repeat(n)),
                Kind.markdown("Markdown: ladder of backticks", 150, n -> many(n, i -> "`".repeat(i + 1) + " so ")),
                Kind.markdown("Markdown: nested quotes", 1_000, n -> "> ".repeat(n) + "So it is."),
                Kind.markdown(
                        "Markdown: nested lists", 100, n -> many(n, i -> "  ".repeat(i) + "- " + Made.word(i) + "\n")),
                Kind.markdown("Markdown: nested lists in a line", 1_000, n -> "- ".repeat(n) + "so"),
                Kind.markdown(
                        "Markdown: footnotes",
                        95,
                        n -> many(n, i -> Made.sentence(i).strip() + "[^" + i + "]\n\n")
                                + many(n, i -> "[^" + i + "]: " + Made.citation(i) + "\n\n")),
                Kind.markdown("Markdown: emphasis", 2_000, n -> "*a **b _c __d ".repeat(n)),
                Kind.markdown("Markdown: stars", 20_000, n -> "*".repeat(n) + "a" + "*".repeat(n)),
                Kind.markdown(
                        "Markdown: emphasis that closes", 5_000, n -> many(n, i -> "the *" + Made.word(i) + "* and ")),
                Kind.markdown(
                        "Markdown: table",
                        2_000,
                        n -> "| a | b |\n|---|---|\n" + many(n, i -> "| " + Made.name(i) + " | " + i + " |\n")),
                Kind.markdown(
                        "Markdown: wide table",
                        500,
                        n -> "|" + "a|".repeat(n) + "\n|" + "-|".repeat(n) + "\n|" + "b|".repeat(n) + "\n"),
                Kind.markdown("Markdown: paragraphs", 3_000, n -> many(n, i -> Made.sentence(i) + "\n\n")),
                Kind.markdown("Markdown: one paragraph", 3_000, n -> many(n, Made::sentence)),
                Kind.markdown(
                        "Markdown: one paragraph of lines",
                        3_000,
                        n -> many(n, i -> Made.sentence(i).strip() + "\n")),
                Kind.markdown("Markdown: list", 5_000, n -> many(n, i -> "- " + Made.sentence(i) + "\n")),
                Kind.markdown("Markdown: raw HTML", 5_000, n -> many(n, i -> "<b>" + Made.word(i) + "</b> and ")),
                Kind.markdown("Markdown: angle brackets", 20_000, "<a "::repeat),
                Kind.markdown("Markdown: comments not closed", 5_000, n -> "a <!-- ".repeat(n)),
                Kind.markdown(
                        "Markdown: link definitions",
                        3_000,
                        n -> many(n, i -> "[l" + i + "]: https://a.example/" + i + "\n") + "\n"
                                + many(n, i -> "See [it][l" + i + "].\n\n")),
                Kind.markdown("Markdown: entities and escapes", 20_000, "&amp; \\* "::repeat),
                note("note: links", 1_000, n -> many(n, i -> "The yard of [[the-ferry]] is [[russia|there]]. ")),
                note(
                        "note: links in paragraphs",
                        1_000,
                        n -> many(n, i -> "The yard of [[the-ferry]] is [[russia|there]].\n\n")),
                note("note: unknown links", 500, n -> many(n, i -> "The yard of [[" + Made.name(i) + "]].\n\n")),
                note("note: nested quotes", 1_000, n -> "> ".repeat(n) + "So it is."),
                note(
                        "note: footnotes",
                        95,
                        n -> many(n, i -> Made.sentence(i).strip() + "[^" + i + "]\n\n")
                                + many(n, i -> "[^" + i + "]: " + Made.citation(i) + "\n\n")),
                note(
                        "note: headings",
                        3_000,
                        n -> many(n, i -> "## The " + Made.name(i) + "\n\n" + Made.sentence(i) + "\n\n")),
                Kind.dossier("notes of the authors", 300, n -> {
                    Map<String, String> files = new TreeMap<>();
                    for (int i = 0; i < n; i++) {
                        files.put(
                                "content/notes/n" + i + ".md",
                                "# On " + Made.name(i) + "\n\n" + Made.sentence(i) + " [[the-ferry]] and [[n"
                                        + (i + 1) % n + "]].\n");
                    }
                    return files;
                }));
    }

    private static Kind note(String name, int size, java.util.function.IntFunction<String> body) {
        return Kind.content(name, size, "notes/big.md", n -> "# A Note\n\n" + body.apply(n) + "\n");
    }
}
