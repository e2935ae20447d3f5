package dossier.bench.growth;

import static dossier.bench.growth.Made.many;

import java.util.List;

/** Large plain text. */
final class TextKinds {
    private static final String[] COUNTRIES = {"Russia", "Portugal", "Myanmar", "Kenya", "Viet Nam", "the United States"
    };

    private TextKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.text(
                        "one paragraph of country names",
                        1_000,
                        n -> "Russia and Portugal and the Harbour Office of Lisbon made repairs. ".repeat(n)),
                Kind.text(
                        "one paragraph of countries that differ",
                        4_000,
                        n -> many(n, i -> COUNTRIES[i % 6] + " met " + COUNTRIES[i / 6 % 6] + " at sea. ")),
                Kind.text("one paragraph of people", 4_000, n -> many(n, i -> Made.person(i) + " met the crew. ")),
                Kind.text(
                        "one paragraph of surnames",
                        4_000,
                        n -> many(
                                n, i -> "Mr. " + Made.name(i % 500) + " met " + Made.person(i % 500) + " and left. ")),
                Kind.text(
                        "one paragraph of abbreviations",
                        4_000,
                        n -> many(n, i -> "The United Nations (UN) met, and the UN and the US said so. ")),
                Kind.text(
                        "one paragraph of capitals",
                        4_000,
                        n -> many(n, i -> "But Moscow said no, and talks between Paris and Berlin went on. ")),
                Kind.text(
                        "one paragraph of quotations",
                        5_000,
                        n -> many(n, i -> "She said “it " + Made.word(i) + "” and ‘so’. ")),
                Kind.text("one paragraph of marks that open", 20_000, n -> "“It may rain 'so. ".repeat(n)),
                Kind.text(
                        "one line of a sentence again and again",
                        90_000,
                        n -> "The ferry sails, and Jane Doe waits. ".repeat(n)),
                Kind.text("one line of sentences that differ", 30_000, n -> many(n, Made::sentence)),
                Kind.text("one line without a space", 3_000_000, "x"::repeat),
                Kind.text("one sentence without an end", 50_000, n -> many(n, i -> "the " + Made.word(i) + " and ")),
                Kind.text("paragraphs", 3_000, n -> many(n, i -> Made.sentence(i) + Made.sentence(i + 1) + "\n\n")),
                Kind.text("short lines", 20_000, n -> many(n, i -> "Line " + i + "\n")),
                Kind.text(
                        "headings",
                        3_000,
                        n -> many(n, i -> "Of the " + Made.name(i) + "\n\n" + Made.sentence(i) + "\n\n")),
                Kind.text(
                        "headings alike",
                        3_000,
                        n -> many(n, i -> "What the Yard Did\n\n" + Made.sentence(i) + "\n\n")),
                Kind.text("footnotes", 95, n -> notes(n, Made::citation)),
                Kind.text("footnotes of one paragraph", 95, n -> notesOfOne(n)),
                Kind.text("ibid. in a row", 95, n -> notes(n, i -> i == 0 ? Made.citation(0) : "Ibid.")),
                Kind.text("notes of one work", 95, n -> notes(n, i -> Made.citation(7))),
                Kind.text(
                        "notes of one author",
                        95,
                        n -> notes(
                                n, i -> "Doe, Ann. " + (1900 + i % 120) + ". “On the " + Made.name(i) + ".” Tides.")),
                Kind.text(
                        "op. cit.",
                        95,
                        n -> notes(n, i -> i % 2 == 0 ? Made.citation(i) : Made.name(i - 1) + ", op. cit., p. " + i)),
                Kind.text(
                        "notes of many publishers",
                        95,
                        n -> notes(
                                n,
                                i -> "%s, Ann. 2021. “The %s Yard.” %s Times, 4 March 2021. https://%s.example/a"
                                        .formatted(Made.name(i), Made.name(i), Made.name(i), Made.word(i)))),
                Kind.text(
                        "one footnote of great length",
                        4_000,
                        n -> notes(2, i -> i == 0 ? many(n, Made::sentence) : Made.citation(1))),
                Kind.text(
                        "one footnote of many works",
                        2_000,
                        n -> notes(2, i -> i == 0 ? many(n, k -> Made.citation(k) + "; ") : "Ibid.")),
                Kind.text(
                        "one footnote of addresses",
                        4_000,
                        n -> notes(2, i -> i == 0 ? many(n, k -> "https://a.example/" + k + " ") : "Ibid.")),
                Kind.text("pages of a PDF", 500, TextKinds::pages),
                Kind.text(
                        "one country in every paragraph",
                        4_000,
                        n -> many(n, i -> "Russia repaired the " + Made.word(i) + ".\n\n")),
                Kind.text(
                        "dates",
                        10_000,
                        n -> many(n, i -> "On March " + (1 + i % 28) + ", 20" + (10 + i % 15) + ", it rained. ")),
                Kind.text("digits", 1_000_000, "1"::repeat),
                Kind.text(
                        "lines of digits and addresses",
                        5_000,
                        n -> many(n, i -> "See https://a.example/" + i + " or 1,000 of " + i + " people.\n")));
    }

    /** Paragraphs with a marker each, and the notes after them. */
    private static String notes(int count, java.util.function.IntFunction<String> note) {
        return many(count, i -> Made.sentence(i).strip() + "[" + (i + 1) + "]\n\n") + "Notes\n\n"
                + many(count, i -> "[" + (i + 1) + "] " + note.apply(i) + "\n");
    }

    private static String notesOfOne(int count) {
        return many(count, i -> "The yard of " + Made.name(i) + " sails.[" + (i + 1) + "] ") + "\n\nNotes\n\n"
                + many(count, i -> "[" + (i + 1) + "] " + Made.citation(i) + "\n");
    }

    /** Pages of thirty lines with a running head, a number and a form feed. */
    private static String pages(int count) {
        return many(
                count,
                page -> "The Ferry and the Yard\n\n"
                        + many(
                                30,
                                line -> "the yard of " + Made.word(page * 30 + line)
                                        + " sails between the islands and painted it,\n")
                        + "\n" + (page + 1) + "\n\f");
    }
}
