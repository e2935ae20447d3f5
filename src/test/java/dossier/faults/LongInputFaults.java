package dossier.faults;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One short piece again and again, in captures of each format and as a value of YAML. */
class LongInputFaults {
    private static final int LENGTH = Integer.getInteger("faults.length", 20_000);
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "a ",
            "A. ",
            "A.B.",
            "a-",
            "a'",
            "a’b",
            "a,",
            "1",
            "1,000",
            "1.",
            "1,",
            "12 ",
            "-",
            "- ",
            "* ",
            "*",
            "**a",
            "_",
            "`",
            "> ",
            ">",
            "#",
            "# a\n",
            "\n",
            "\r\n",
            " \n",
            "\t",
            " ",
            "\u00a0",
            "\u3000",
            "[",
            "[1]",
            "[^1]",
            "[a](",
            "![",
            "[a]: b\n",
            "(",
            "((a)",
            "\"",
            "“",
            "“a” ",
            "'",
            "\\",
            "|",
            "|a",
            "| a |\n",
            "<",
            "<a>",
            "<b>",
            "<p>",
            "<div>",
            "</div>",
            "<table>",
            "<!--",
            "<a href=",
            "&",
            "&amp;",
            "&#",
            "http://",
            "https://a.b/",
            "a.b",
            "a@b.c ",
            "www.",
            "10.1/",
            "doi:",
            "ibid. ",
            "ibid., ",
            "Ibid.\n",
            "Doe, Jane, ",
            "Doe, J., & ",
            "and ",
            "By ",
            "By,",
            "by a\n",
            "March 4, 2025 ",
            "2025-03-04",
            "2025",
            "pp. 1-",
            "p. 1, ",
            "vol. ",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "東",
            "東京。",
            "🇳🇴",
            "👨\u200d",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\u202e",
            "٣",
            "१",
            "¹",
            "…",
            "...",
            "—",
            "Norway ",
            "Norway, ",
            "Jane Doe ",
            "the ",
            "Mr. ",
            "U.S. ",
            "more than ",
            "5 articles ",
            "very likely ",
            "{{",
            "{%",
            "$1",
            "%s",
            "/",
            "//",
            "a/",
            "~",
            "=",
            "===\n",
            "---\n",
            "Notes\n",
            "1. a\n",
            "[1] a\n",
            "¹ a\n",
            "a + b",
            "+",
            "\u2028",
            "a:\n",
            ": ",
            "key: ",
            "a: b\n");

    @Test
    void aPieceRepeatedInEachFormat() {
        List<String> formats = List.of("txt", "html", "md", "yaml", "note", "head");
        Trials trials = new Trials("LongInputFaults", PIECES.size() * formats.size());
        trials.run((number, dir) -> {
            String piece = PIECES.get(number / formats.size());
            String format = formats.get(number % formats.size());
            write(dir, format, piece.repeat(LENGTH / piece.length()));
            Run run = Run.of("check", "--dir", dir.toString(), "--quiet", "--format", "json");
            trials.count(format + " status " + run.status());
            List<String> faults = Complaints.faults(run, dir);
            return faults.stream()
                    .map(fault -> format + " of \"" + piece + "\": " + fault)
                    .toList();
        });
    }

    private static void write(Path dir, String format, String text) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content/notes"));
        Files.writeString(
                dir.resolve("seeds/a.txt"), "The quay\n\nThe quay holds 30 boats, says the yard.[1]\n\n[1] Doe.\n");
        String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + '"';
        switch (format) {
            case "yaml" ->
                Files.writeString(
                        dir.resolve("content/topics.yaml"),
                        "t: {name: Silt, summary: " + quoted + ", terms: [" + quoted + "], near: [" + quoted + "]}\n");
            case "note" -> Files.writeString(dir.resolve("content/notes/n.md"), "# A note\n\n" + text + "\n");
            case "html" ->
                Files.writeString(dir.resolve("seeds/b.html"), "<title>The pier</title><p>The pier. " + text);
            case "head" ->
                Files.writeString(
                        dir.resolve("seeds/b.html"),
                        "<title>" + text + "</title><meta name=author content='" + text.replace("'", "") + "'>"
                                + "<script type='application/ld+json'>{\"@type\":\"Article\",\"publisher\":" + quoted
                                + "}</script><p class=byline>" + text + "</p><p>The pier.</p>");
            default ->
                Files.writeString(
                        dir.resolve("seeds/b." + format),
                        "The pier\n\nThe pier holds. " + text + "\n\n[1] " + text + "\n");
        }
    }
}
