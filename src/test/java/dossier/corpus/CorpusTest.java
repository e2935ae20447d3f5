package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented dossiers are the same each time, and Dossier builds them. */
class CorpusTest {
    private static Map<String, String> full(int articles) {
        Map<String, String> files = new TreeMap<>();
        new DossierCorpus().dossier(articles, files::put);
        return files;
    }

    private static BiConsumer<String, String> into(Path folder) {
        return (path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Test
    void sameNumberGivesTheSameFiles() {
        assertThat(full(7)).isEqualTo(full(7));
        assertThat(new NeutralCorpus().article(3)).isEqualTo(new NeutralCorpus().article(3));
    }

    @Test
    void firstArticleIsTheSameOnEveryMachine() {
        assertThat(new NeutralCorpus().article(1).title())
                .isEqualTo("Behind the visit of 2015: Brazil, Indonesia & container terminals");
    }

    @Test
    void articlesHaveTheirLengthAndNotes() {
        for (int i = 1; i <= 200; i++) {
            InventedArticle article = new NeutralCorpus().article(i);
            String body = String.join(" ", article.paragraphs());

            assertThat(body.split(" ")).as(article.id()).hasSizeBetween(600, 1_000);
            assertThat(article.notes()).as(article.id()).hasSizeBetween(6, 10);
            assertThat(body)
                    .contains("[" + article.notes().size() + "]")
                    .doesNotContain("[" + (article.notes().size() + 1) + "]");
        }
    }

    @Test
    void namesOfAThousandSubjectsDiffer() {
        CorpusSubjects subjects = new CorpusSubjects(new Grammar(), 1_000);

        assertThat(IntStream.range(0, 1_000).mapToObj(subjects::person)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 500).mapToObj(subjects::place)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20})
    void fullDossierBuildsWithoutAProblem(int articles, @TempDir Path folder) {
        new DossierCorpus().dossier(articles, into(folder));

        Run run = Run.build(folder, "--quiet");

        assertThat(run.problemsIn(folder)).isEmpty();
        assertThat(Run.files(folder.resolve("site")))
                .containsKeys("claims/fact-0.html", "people/person-4.html", "notes/note-0.html")
                .containsKeys("articles/harbour-00005.html", "timeline.html", "briefing.html");
    }

    @Test
    void neutralDossierBuilds(@TempDir Path folder) {
        new NeutralCorpus().dossier(5, into(folder));

        Run run = Run.build(folder, "--quiet");

        assertThat(run.status()).isZero();
        assertThat(run.problemsIn(folder)).doesNotContain(": error:");
    }

    @Test
    void markdownHasANoteForEachMarker() {
        Map<String, String> files = new TreeMap<>();
        new NeutralCorpus().markdown(3, files::put);

        assertThat(files).hasSize(3);
        files.values()
                .forEach(text -> assertThat(text.split("\\[\\^\\d+](?!:)", -1).length)
                        .isEqualTo(text.split("\\[\\^\\d+]:", -1).length));
    }
}
