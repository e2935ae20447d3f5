package dossier.bench.growth;

import static dossier.bench.growth.Made.many;

import java.util.List;

/** Large YAML, most of it of no use to anybody. */
final class YamlKinds {
    private static final int TWO_MB = 2_000_000;

    private YamlKinds() {}

    static List<Kind> all() {
        return List.of(
                summary(
                        "YAML: plain scalar of 2 MB",
                        TWO_MB / 4,
                        n -> "a " + "so it".repeat(1) + " as ".repeat(n).stripTrailing()),
                summary("YAML: quoted scalar of 2 MB", TWO_MB / 4, n -> "\"" + "as: ".repeat(n) + "\""),
                summary("YAML: single-quoted scalar of 2 MB", TWO_MB / 4, n -> "'" + "as: ".repeat(n) + "'"),
                summary("YAML: scalar of 2 MB without a space", TWO_MB, n -> "x".repeat(n)),
                summary(
                        "YAML: folded scalar of 2 MB",
                        TWO_MB / 40,
                        n -> ">-\n" + many(n, i -> "    as it was in the year of the ferry.\n")),
                summary(
                        "YAML: literal scalar of 2 MB",
                        TWO_MB / 40,
                        n -> "|\n" + many(n, i -> "    as it was in the year of the ferry.\n")),
                summary(
                        "YAML: plain scalar of many lines",
                        TWO_MB / 80,
                        n -> "so\n" + many(n, i -> "    as it was in the year of the ferry.\n")),
                summary(
                        "YAML: quoted scalar of many lines",
                        TWO_MB / 80,
                        n -> "\"so\n" + many(n, i -> "    as it was in the year of the ferry.\n") + "\""),
                Kind.content(
                        "YAML: title of 2 MB", TWO_MB / 5, "dossier.yaml", n -> "title: " + "T in ".repeat(n) + "\n"),
                Kind.content(
                        "YAML: statement of 2 MB",
                        TWO_MB / 40,
                        "claims.yaml",
                        n -> "c:\n  kind: figure\n  statement: "
                                + "The “yard” of Ann Doe may be likely to ‘so. ".repeat(n)
                                + "\n  evidence: [{article: the-ferry, quote: The ferry sails, direction: supports}]\n"),
                Kind.content(
                        "YAML: judgement of 2 MB",
                        TWO_MB / 40,
                        "briefing.yaml",
                        n -> "bottom_line: So.\njudgements:\n  j:\n    text: It is likely "
                                + "that the yard, with high confidence, may sail ".repeat(n) + "\n    rests_on: []\n"),
                Kind.content(
                        "YAML: quote of 2 MB",
                        TWO_MB / 10,
                        "claims.yaml",
                        n -> "c:\n  kind: figure\n  statement: So.\n  evidence: [{article: the-ferry, quote: \""
                                + "the ferry ".repeat(n) + "\", direction: supports}]\n"),
                Kind.content(
                        "YAML: term of 2 MB",
                        TWO_MB / 10,
                        "topics.yaml",
                        n -> "a: {name: A, terms: [\"" + "the ferry ".repeat(n) + "\"]}\n"),
                Kind.content("YAML: key of 2 MB", TWO_MB, "topics.yaml", n -> "? " + "a".repeat(n) + "\n: {name: A}\n"),
                Kind.content(
                        "YAML: unknown id of 2 MB",
                        TWO_MB,
                        "events.yaml",
                        n -> "e: {date: 2024, title: A, countries: [" + "a".repeat(n) + "]}\n"),
                Kind.content(
                        "YAML: date of 2 MB",
                        TWO_MB,
                        "events.yaml",
                        n -> "e: {date: " + "1".repeat(n) + ", title: A}\n"),
                Kind.content(
                        "YAML: source of 2 MB",
                        TWO_MB / 10,
                        "sources.yaml",
                        n -> "s: {title: \"" + "The Yard. ".repeat(n) + "\", authors: [Ann Doe]}\n"),
                Kind.content(
                        "YAML: a list 1,000 deep",
                        1_000,
                        "topics.yaml",
                        n -> "a:\n  terms: " + "[".repeat(n) + "a" + "]".repeat(n) + "\n"),
                Kind.content(
                        "YAML: a list 1,000 deep, not closed",
                        1_000,
                        "topics.yaml",
                        n -> "a:\n  terms: " + "[".repeat(n) + "\n"),
                Kind.content(
                        "YAML: a map 1,000 deep",
                        1_000,
                        "topics.yaml",
                        n -> "a:\n  terms: " + "{a: ".repeat(n) + "a" + "}".repeat(n) + "\n"),
                Kind.content(
                        "YAML: a list 1,000 deep in a line",
                        1_000,
                        "topics.yaml",
                        n -> "a:\n  terms:\n    " + "- ".repeat(n) + "a\n"),
                Kind.content(
                        "YAML: a map 1,000 deep in lines",
                        1_000,
                        "topics.yaml",
                        n -> "a:\n" + many(n, i -> " ".repeat(i + 1) + "b:\n")),
                Kind.content(
                        "YAML: keys",
                        10_000,
                        "topics.yaml",
                        n -> many(n, i -> "t" + i + ": {name: The " + Made.name(i) + "}\n")),
                Kind.content(
                        "YAML: keys that no form has",
                        3_000,
                        "dossier.yaml",
                        n -> "title: T\n" + many(n, i -> "t" + i + ": a\n")),
                Kind.content("YAML: keys given twice", 3_000, "topics.yaml", n -> "a: {name: A}\n".repeat(n)),
                Kind.content(
                        "YAML: errors in one file",
                        3_000,
                        "topics.yaml",
                        n -> many(n, i -> "t" + i + ": {nam: The " + Made.name(i) + "}\n")),
                Kind.content(
                        "YAML: wrong types",
                        3_000,
                        "topics.yaml",
                        n -> many(n, i -> "t" + i + ":\n  name: [a]\n  terms: {b: c}\n")),
                Kind.content(
                        "YAML: unknown ids",
                        2_000,
                        "events.yaml",
                        n -> many(
                                n,
                                i -> "e" + i + ": {date: 2024, title: The " + Made.name(i) + ", countries: ["
                                        + Made.word(i) + "]}\n")),
                Kind.content(
                        "YAML: aliases",
                        3_000,
                        "topics.yaml",
                        n -> "a: &a {name: A}\n" + many(n, i -> "t" + i + ": *a\n")),
                Kind.content("YAML: tabs", 3_000, "topics.yaml", n -> many(n, i -> "t" + i + ":\n\tname: A\n")),
                Kind.content("YAML: comments", 100_000, "topics.yaml", n -> "# so\n".repeat(n) + "a: {name: A}\n"),
                Kind.content("YAML: empty lines", 1_000_000, "topics.yaml", n -> "\n".repeat(n) + "a: {name: A}\n"),
                Kind.content(
                        "YAML: one long flow list",
                        20_000,
                        "topics.yaml",
                        n -> "a:\n  name: A\n  terms: [" + many(n, i -> Made.word(i) + ", ") + "b]\n"));
    }

    private static Kind summary(String name, int size, java.util.function.IntFunction<String> value) {
        return Kind.content(name, size, "dossier.yaml", n -> "title: T\nsummary: " + value.apply(n) + "\n");
    }
}
