package dossier.bench.growth;

import static dossier.bench.growth.Made.many;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Dossiers of many articles, subjects and claims. */
final class DossierKinds {
    private DossierKinds() {}

    static List<Kind> all() {
        return List.of(
                claims(
                        "evidence in one article",
                        200,
                        n -> many(2 * n, Made::sentence),
                        i -> Made.sentence(2 * i).strip()),
                claims(
                        "evidence in paragraphs of one article",
                        200,
                        n -> many(2 * n, i -> Made.sentence(i) + "\n\n"),
                        i -> Made.sentence(2 * i).strip()),
                claims(
                        "quotes not found",
                        30,
                        n -> many(200, i -> Made.sentence(i) + (i % 5 == 0 ? "\n\n" : "")),
                        i -> "In the year of the tide, the yard of " + Made.name(i) + " sold a " + Made.word(i)),
                claims(
                        "quotes not found in an article as long",
                        30,
                        n -> many(7 * n, i -> Made.sentence(i) + (i % 5 == 0 ? "\n\n" : "")),
                        i -> "In the year of the tide, the yard of " + Made.name(i) + " sold a " + Made.word(i)),
                claims(
                        "one quote again and again",
                        200,
                        n -> many(2 * n, Made::sentence),
                        i -> Made.sentence(1).strip()),
                new Kind(
                        "a long quote of one paragraph",
                        1_000,
                        "build",
                        n -> Map.of(
                                "seeds/the-ferry.txt", "The Ferry\n\nBy Ann Doe\n\n" + many(n, Made::sentence) + "\n",
                                "content/claims.yaml",
                                        "c:\n  statement: So it is.\n  kind: figure\n  evidence:\n    - article: the-ferry\n      direction: supports\n      quote: \""
                                                + many(n, Made::sentence).strip() + "\"\n")),
                new Kind(
                        "a long quote not found",
                        200,
                        "build",
                        n -> Map.of(
                                "seeds/the-ferry.txt", "The Ferry\n\nBy Ann Doe\n\n" + many(n, Made::sentence) + "\n",
                                "content/claims.yaml",
                                        "c:\n  statement: So it is.\n  kind: figure\n  evidence:\n    - article: the-ferry\n      direction: supports\n      quote: \""
                                                + many(n, i -> Made.sentence(i + 1))
                                                        .strip() + "\"\n")),
                Kind.dossier(
                        "claims",
                        200,
                        n -> Map.of(
                                "content/claims.yaml",
                                many(
                                                n,
                                                i -> "c" + i + ":\n  statement: The " + Made.name(i)
                                                        + " sails.\n  kind: figure\n  evidence: [{article: the-ferry, quote: the ferry sails to Lisbon, direction: supports}]\n")
                                        .replace("the ferry", "The ferry"))),
                Kind.dossier(
                        "aliases of one person",
                        5_000,
                        n -> Map.of(
                                "content/people.yaml",
                                "a:\n  name: Ann Doe\n  aliases: [" + many(n, i -> Made.person(i) + ", ")
                                        + "Nan Doe]\n")),
                Kind.dossier(
                        "people",
                        1_000,
                        n -> Map.of(
                                "content/people.yaml",
                                many(
                                        n,
                                        i -> "p" + i + ": {name: " + Made.person(i) + ", aliases: [" + Made.name(i)
                                                + " the Elder]}\n"))),
                Kind.dossier(
                        "topics with near:",
                        500,
                        n -> Map.of(
                                "content/topics.yaml",
                                many(
                                        n,
                                        i -> "t" + i + ": {name: " + Made.name(i) + ", terms: [" + Made.word(i)
                                                + "], near: [sails + " + Made.word(i + 1) + "]}\n"),
                                "seeds/big.txt",
                                "The Tide\n\nBy Ann Doe\n\n"
                                        + many(
                                                n,
                                                i -> "The " + Made.word(i) + " sails with " + Made.word(i + 1)
                                                        + ". "))),
                Kind.dossier(
                        "subjects mentioned by one article",
                        500,
                        n -> Map.of(
                                "content/people.yaml",
                                many(n, i -> "p" + i + ": {name: " + Made.person(i) + "}\n"),
                                "seeds/big.txt",
                                "The Tide\n\nBy Ann Doe\n\n"
                                        + many(n, i -> "The tide took " + Made.person(i) + " to sea.\n\n"))),
                Kind.dossier(
                        "subjects mentioned in one paragraph",
                        500,
                        n -> Map.of(
                                "content/people.yaml",
                                many(n, i -> "p" + i + ": {name: " + Made.person(i) + "}\n"),
                                "seeds/big.txt",
                                "The Tide\n\nBy Ann Doe\n\n"
                                        + many(n, i -> "The tide took " + Made.person(i) + " to sea. "))),
                Kind.dossier(
                        "events",
                        500,
                        n -> Map.of(
                                "content/events.yaml",
                                many(
                                        n,
                                        i -> "e" + i + ": {date: " + (1900 + i % 120) + "-0" + (1 + i % 9)
                                                + ", title: The " + Made.name(i)
                                                + ", countries: [PT], passages: [\"the-ferry#p1\"]}\n"))),
                Kind.dossier(
                        "events of one day",
                        500,
                        n -> Map.of(
                                "content/events.yaml",
                                many(n, i -> "e" + i + ": {date: 2024-03-04, title: The " + Made.name(i) + "}\n"))),
                Kind.dossier(
                        "glossary",
                        1_000,
                        n -> Map.of(
                                "content/glossary.yaml",
                                many(
                                        n,
                                        i -> Made.word(i) + ": {term: The " + Made.name(i)
                                                + ", definition: A boat of the " + Made.word(i + 1) + ".}\n"))),
                Kind.dossier(
                        "articles",
                        200,
                        n -> articles(n, i -> many(4, k -> Made.sentence(4 * i + k) + "Russia met Kenya.\n\n"))),
                Kind.dossier(
                        "articles alike",
                        100,
                        n -> articles(n, i -> many(4, k -> Made.sentence(k) + "Russia met Kenya.\n\n"))),
                Kind.dossier(
                        "articles with one passage of the same words",
                        200,
                        n -> articles(
                                n, i -> many(4, k -> Made.sentence(4 * i + k)) + "\n\n" + many(3, Made::sentence))),
                Kind.dossier("articles of one author and publisher", 200, n -> articles(n, i -> Made.sentence(i))),
                Kind.dossier(
                        "articles that cite one work",
                        200,
                        n -> articles(n, i -> Made.sentence(i).strip() + "[1]\n\nNotes\n\n[1] " + Made.citation(3))),
                Kind.dossier("articles without YAML", 200, n -> {
                    Map<String, String> files = new TreeMap<>();
                    for (int i = 0; i < n; i++) {
                        files.put(
                                "seeds/s" + i + ".txt",
                                "On " + Made.name(i) + "\n\nBy " + Made.person(i) + "\n\n" + Made.sentence(i) + "\n");
                    }
                    return files;
                }),
                Kind.dossier(
                                "names without a page",
                                3_000,
                                n -> Map.of(
                                        "seeds/big.txt",
                                        "The Tide\n\nBy Ann Doe\n\n"
                                                + many(
                                                        n,
                                                        i -> "The tide took " + Made.person(i) + " to "
                                                                + Made.name(i + 5) + " Harbour.\n\n")))
                        .checked(),
                Kind.dossier(
                                "names without a page in one paragraph",
                                3_000,
                                n -> Map.of(
                                        "seeds/big.txt",
                                        "The Tide\n\nBy Ann Doe\n\n"
                                                + many(
                                                        n,
                                                        i -> "The tide took " + Made.person(i) + " to "
                                                                + Made.name(i + 5) + " Harbour. ")))
                        .checked(),
                Kind.dossier(
                                "names spelled nearly alike",
                                1_000,
                                n -> Map.of(
                                        "content/people.yaml",
                                        many(n, i -> "p" + i + ": {name: " + Made.person(i) + "ov}\n"),
                                        "seeds/big.txt",
                                        "The Tide\n\nBy Ann Doe\n\n"
                                                + many(n, i -> "The tide took " + Made.person(i) + "of to sea.\n\n")))
                        .checked(),
                Kind.dossier(
                        "sources with notes of theirs",
                        90,
                        n -> Map.of(
                                "seeds/big.txt",
                                "The Tide\n\nBy Ann Doe\n\n"
                                        + many(n, i -> "It sails to " + Made.name(i) + ".[" + (i + 1) + "]\n\n")
                                        + "Notes\n\n"
                                        + many(n, i -> "[" + (i + 1) + "] " + Made.citation(i) + "\n"),
                                "content/sources.yaml",
                                many(
                                        n,
                                        i -> "s" + i + ": {title: The " + Made.name(i) + " Yard, authors: ["
                                                + Made.person(i) + "], notes: [big/" + (i + 1) + "]}\n"))),
                Kind.dossier(
                        "unknown ids of many known",
                        1_000,
                        n -> Map.of(
                                "content/topics.yaml",
                                many(n, i -> "t" + Made.word(i) + ": {name: The " + Made.name(i) + "}\n"),
                                "content/events.yaml",
                                many(
                                        n,
                                        i -> "e" + i + ": {date: 2024, title: A, topics: [" + Made.word(2 * i)
                                                + "x]}\n"))),
                Kind.dossier(
                        "hypotheses and questions",
                        100,
                        n -> Map.of(
                                "content/claims.yaml",
                                many(
                                        n,
                                        i -> "c" + i + ":\n  statement: The " + Made.name(i)
                                                + " sails.\n  kind: figure\n  evidence: [{article: the-ferry, quote: The ferry sails to Lisbon, direction: supports}]\n"),
                                "content/briefing.yaml",
                                "bottom_line: It sails.\njudgements:\n"
                                        + many(
                                                n,
                                                i -> "  j" + i + ":\n    text: The " + Made.name(i)
                                                        + " sails on.\n    likelihood: likely\n    confidence: low\n    rests_on: [c"
                                                        + i + "]\n"))));
    }

    private static Map<String, String> articles(int count, IntFunction<String> body) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            files.put("seeds/s" + i + ".txt", "On " + Made.name(i) + "\n\nBy Ann Doe\n\n" + body.apply(i) + "\n");
            files.put(
                    "content/articles/s" + i + ".yaml",
                    "seed: s" + i + ".txt\ntitle: On " + Made.name(i)
                            + "\nauthors: [Ann Doe]\npublisher: The Tide\npublished: 2024-03-0" + (1 + i % 9) + "\n");
        }
        return files;
    }

    private static Kind claims(String name, int size, IntFunction<String> text, IntFunction<String> quote) {
        return new Kind(
                name,
                size,
                "build",
                n -> Map.of(
                        "seeds/the-ferry.txt", "The Ferry\n\nBy Ann Doe\n\n" + text.apply(n) + "\n",
                        "content/claims.yaml",
                                "c:\n  statement: So it is.\n  kind: figure\n  evidence:\n"
                                        + many(
                                                n,
                                                i ->
                                                        "    - article: the-ferry\n      direction: supports\n      quote: \""
                                                                + quote.apply(i) + "\"\n")));
    }
}
