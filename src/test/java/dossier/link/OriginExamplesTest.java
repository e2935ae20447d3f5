package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.link.names.Gazetteer;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.Evidence;
import dossier.model.Origin;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.read.CaptureReader;
import dossier.read.yaml.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Links each file of {@code src/test/resources/origins}: some articles, the words in them that support one claim, and at the
 * end what the evidence comes from. {@code -Dexpected=overwrite} writes that end anew.
 *
 * <pre>
 * == gazette                      the id of an article, and its YAML under it
 * publisher: Kelmouth Gazette
 *
 * Storm strips breakwater         its seed; {{the quote}}, or {{the quote}}(speaker: Ann Roe)
 *
 * == expected
 * single origin
 * Storm strips breakwater: gazette, review (all rely on Storm strips breakwater)
 * </pre>
 */
class OriginExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/origins");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("expected"));
    private static final String EXPECTED = "== expected\n";
    private static final Pattern ARTICLE =
            Pattern.compile("== (\\S+)\\n(.*?)\\n\\n(.*?)(?=\\n== |\\z)", Pattern.DOTALL);
    private static final Pattern QUOTE = Pattern.compile("\\{\\{(.+?)\\}\\}(?:\\((.*?)\\))?", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> originsAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
        }
    }

    private void compare(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.indexOf(EXPECTED);
        String example = text.substring(0, end < 0 ? text.length() : end);
        String found = origins(example, Files.createDirectories(folder.resolve(file.getFileName())));
        if (OVERWRITE) {
            Files.writeString(file, example + EXPECTED + found);
        }
        assertThat(example + EXPECTED + found).isEqualTo(Files.readString(file));
    }

    private static String origins(String example, Path dossier) throws IOException {
        Path seeds = Files.createDirectories(dossier.resolve("seeds"));
        Path articles = Files.createDirectories(dossier.resolve("content/articles"));
        List<String> evidence = new ArrayList<>();
        Matcher article = ARTICLE.matcher(example);
        while (article.find()) {
            String id = article.group(1);
            Files.writeString(articles.resolve(id + ".yaml"), "seed: " + id + ".txt\n" + article.group(2) + "\n");
            Files.writeString(
                    seeds.resolve(id + ".txt"), QUOTE.matcher(article.group(3)).replaceAll("$1") + "\n");
            Matcher quote = QUOTE.matcher(article.group(3));
            while (quote.find()) {
                evidence.add("- {article: " + id + ", direction: supports, quote: '"
                        + quote.group(1).replace("'", "''").replace('\n', ' ') + "'"
                        + (quote.group(2) == null ? "" : ", " + quote.group(2)) + "}");
            }
        }
        Files.writeString(
                dossier.resolve("content/claims.yaml"),
                "c:\n  statement: It holds.\n  kind: fact\n  evidence:\n    " + String.join("\n    ", evidence) + "\n");
        return linked(dossier);
    }

    private static String linked(Path folder) {
        Problems problems = new Problems();
        Draft draft = new Draft(
                "seeds",
                new CaptureReader(new Dates()).readAll(folder.resolve("seeds"), "seeds", problems),
                new ContentReader().read(folder.resolve("content"), "content", problems));
        Dossier dossier = new Linker(new Gazetteer(), new Dates()).link(draft, problems);
        assertThat(problems.sorted()).filteredOn(Problem::isError).isEmpty();
        Claim claim = dossier.claims().get(0);
        StringBuilder told = new StringBuilder(claim.status().word()).append('\n');
        claim.origins().forEach(origin -> told.append(line(origin, claim.evidence())));
        return told.toString();
    }

    private static String line(Origin origin, List<Evidence> evidence) {
        String pieces = origin.evidence().stream()
                .map(number -> evidence.get(number - 1))
                .map(piece -> piece.article().id()
                        + piece.speaker()
                                .map(who -> who.isUnnamed() ? " by somebody unnamed" : " by " + who.name())
                                .orElse(""))
                .collect(Collectors.joining(", "));
        String reason = origin.reason().isEmpty()
                ? ""
                : " (" + origin.reason().english().replace('\n', ' ') + ")";
        return origin.label() + ": " + pieces + reason + "\n";
    }
}
