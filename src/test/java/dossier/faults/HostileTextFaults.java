package dossier.faults;

import dossier.Run;
import dossier.file.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that break other programs, in every place of a dossier that holds a text. */
class HostileTextFaults {
    private static final String FREE = """
            content/dossier.yaml: {title: $, subtitle: $, summary: $, publisher: $, base_url: "https://example.org/x"}
            content/briefing.yaml: {bottom_line: $, source_summary: $, judgements: {j: {text: $, likelihood: likely, \
            confidence: low, rests_on: [c], would_change: $, assumes: [$]}}}
            content/articles/a.yaml: {seed: a.txt, title: $, authors: [$, Ann Lee], publisher: $, summary: $, \
            status: doubted, reason: $}
            content/people.yaml: {p: {name: $, aliases: [Ann Lee], summary: $}}
            content/topics.yaml: {t: {name: Silt, terms: [silt], summary: $, not_in: [$]}}
            content/publishers.yaml: {q: {name: The Post, aliases: [$], summary: $}}
            content/sources.yaml: {s: {title: $, authors: [$], container: $, publisher: $, notes: [a/1]}}
            content/claims.yaml: {c: {statement: $, kind: fact, evidence: [{article: a, quote: The quay holds 30 boats, \
            direction: supports, origin: $, comment: $}]}}
            content/events.yaml: {e: {date: 2025-03-04, title: $, summary: $}}
            content/glossary.yaml: {g: {term: $, expansion: $, definition: $}}
            """;
    private static final List<String> FORMED = List.of(
            "content/events.yaml: {e: {date: $, end: $, title: x, passages: [$], countries: [$], topics: [$]}}",
            "content/dossier.yaml: {base_url: $, language: $, updated: $, citation_style: $, yardstick: $, capitals: $}",
            "content/people.yaml: {$: {name: x, country: $}}",
            "content/topics.yaml: {$: {name: x, near: [$]}}",
            "content/claims.yaml: {$: {statement: x, kind: $, evidence: [{article: $, quote: $, near: $, prefix: $, "
                    + "suffix: $, direction: $, directness: $, credibility: $, status: $, reason: $}]}}",
            "content/sources.yaml: {$: {url: $, doi: $, grade: $, published: $, merge: [$], distinct: [$], notes: [$]}}",
            "content/articles/a.yaml: {seed: $, url: $, kind: $, text: $, grade: $, published: $, accept: [$], "
                    + "deny_mentions: [$], add_mentions: [$], people: [$], places: [$]}",
            "content/glossary.yaml: {$: {term: x, definition: x, see: $}}",
            "content/briefing.yaml: {judgements: {$: {text: x, likelihood: $, confidence: $, rests_on: [$]}}}",
            "content/countries.yaml: {$: {aliases: [$], stands_for: [$], not_in: [$]}}",
            "content/dossier.yaml: {$: $, title: {$: $}, summary: [$]}",
            "content/notes/n.md: # $\n\n[[$]] [[$|$]] $[^1]\n\n[^1]: $\n");

    @Test
    void stringsAsTitlesNamesAndNotes() {
        List<String> strings = HostileLists.strings();
        Trials trials = new Trials("HostileTextFaults#stringsAsTitlesNamesAndNotes", strings.size());
        trials.run((number, dir) -> {
            String text = strings.get(number);
            FREE.lines().forEach(line -> put(dir, line, text));
            put(dir, "content/notes/n.md: $\n\n- $\n\n| $ |\n|---|\n| $ |\n", text);
            seeds(dir, text);
            return told(trials, dir, number % 4 == 0 ? "build" : "check");
        });
    }

    @Test
    void stringsAsIdsDatesAndAddresses() {
        List<String> strings = HostileLists.strings();
        Trials trials = new Trials("HostileTextFaults#stringsAsIdsDatesAndAddresses", strings.size() * 3);
        trials.run((number, dir) -> {
            String text = strings.get(number / 3);
            for (int i = number % 3; i < FORMED.size(); i += 3) {
                put(dir, FORMED.get(i), text);
            }
            seeds(dir, text);
            return told(trials, dir, "check");
        });
    }

    @Test
    void stringsAsQuotesAndFileNames() {
        List<String> strings = HostileLists.strings();
        Trials trials = new Trials("HostileTextFaults#stringsAsQuotesAndFileNames", strings.size());
        trials.run((number, dir) -> {
            String text = strings.get(number);
            put(
                    dir,
                    "content/claims.yaml: {c: {statement: x, kind: fact, "
                            + "evidence: [{article: a, quote: $, direction: supports}]}}",
                    "The quay holds 30 boats, says the yard. " + text);
            seeds(dir, text);
            try {
                String name = text.replaceAll("[/\\\\]", "_") + (number % 2 == 0 ? ".txt" : ".html");
                Files.writeString(dir.resolve("seeds").resolve(name), "The quay\n\nThe quay holds in Norway.\n");
            } catch (IOException | InvalidPathException e) {
                trials.count("no file name");
            }
            return told(trials, dir, number % 4 == 0 ? "build" : "check");
        });
    }

    @Test
    void documentsOfTheYamlTestSuite() {
        List<String> documents = HostileLists.yaml();
        List<String> files = List.of(
                "topics.yaml", "dossier.yaml", "claims.yaml", "articles/a.yaml", "sources.yaml", "briefing.yaml");
        Trials trials = new Trials("HostileTextFaults#documentsOfTheYamlTestSuite", documents.size());
        trials.run((number, dir) -> {
            seeds(dir, "x");
            write(dir, "content/" + files.get(number % files.size()), documents.get(number));
            return told(trials, dir, "check");
        });
    }

    @Test
    void examplesOfCommonMark() {
        List<String> examples = HostileLists.markdown();
        Trials trials = new Trials("HostileTextFaults#examplesOfCommonMark", examples.size());
        trials.run((number, dir) -> {
            seeds(dir, "x");
            write(dir, "seeds/m.md", examples.get(number));
            write(dir, "content/notes/m.md", examples.get(number));
            return told(trials, dir, number % 4 == 0 ? "build" : "check");
        });
    }

    @Test
    void jsonInPages() {
        List<String> inputs = HostileLists.json();
        Trials trials = new Trials("HostileTextFaults#jsonInPages", inputs.size());
        trials.run((number, dir) -> {
            String json = inputs.get(number);
            seeds(dir, "x");
            write(
                    dir,
                    "seeds/j.html",
                    "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":" + json
                            + ",\"author\":" + json + "}</script><script type='application/ld+json'>" + json
                            + "</script><p>The quay holds in Norway.</p>");
            return told(trials, dir, "build");
        });
    }

    private static List<String> told(Trials trials, Path dir, String command) {
        Run run = Run.of(command, "--dir", dir.toString(), "--quiet", "--format", "json");
        trials.count(command + " status " + run.status());
        List<String> faults = Complaints.faults(run, dir);
        return faults;
    }

    private static void seeds(Path dir, String text) {
        write(
                dir,
                "seeds/a.txt",
                "The quay\n\nBy " + text + "\n\nThe quay holds 30 boats, says the yard.[1] " + text
                        + "\n\nNotes\n\n[1] " + text + "\n");
        write(
                dir,
                "seeds/b.html",
                "<html lang='" + text.replace("'", "&#39;") + "'><title>" + text + "</title><meta name=author content='"
                        + text.replace("'", "&#39;") + "'><p>The quay. " + text + "</p>");
    }

    /** {@code file: text}, where each {@code $} becomes a hostile text, quoted as YAML wants it. */
    private static void put(Path dir, String line, String text) {
        int colon = line.indexOf(": ");
        String file = line.substring(0, colon);
        String said = file.endsWith(".md") ? text : Json.text(text);
        write(dir, file, line.substring(colon + 2).replace("$", said) + "\n");
    }

    private static void write(Path dir, String file, String text) {
        try {
            Files.createDirectories(dir.resolve(file).getParent());
            Files.write(dir.resolve(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
