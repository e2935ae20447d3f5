package dossier.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.entry.CslStyle;
import dossier.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which style a file that {@code citation_style} names gives. */
class CitationStyleReaderTest {
    private static final String START = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">";
    private static final String INDEPENDENT =
            START + "<bibliography><layout><text variable=\"title\"/></layout></bibliography></style>";

    private final Problems problems = new Problems();

    @TempDir
    private Path content;

    private static String dependent(String parent) {
        return START + "<info><link rel=\"independent-parent\" href=\"https://x.example/styles/" + parent
                + "\"/></info></style>";
    }

    private CslStyle named(String style) throws IOException {
        Files.writeString(content.resolve("dossier.yaml"), "citation_style: " + style + "\n");
        return new ContentReader().read(content, "content", problems).settings().citationStyle();
    }

    @Test
    void aFileIsReadWithoutItsByteOrderMark() throws IOException {
        Files.writeString(content.resolve("house.csl"), "\uFEFF" + INDEPENDENT);

        CslStyle style = named("house.csl");

        assertThat(style.xml()).isEqualTo(INDEPENDENT);
        assertThat(style.at()).hasToString("content/house.csl:1");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aDependentStyleIsItsParent() throws IOException {
        Files.writeString(content.resolve("house.csl"), INDEPENDENT);
        Files.writeString(content.resolve("journal.csl"), dependent("house"));
        Files.writeString(content.resolve("letters.csl"), dependent("apa"));

        assertThat(named("journal.csl").xml()).isEqualTo(INDEPENDENT);
        assertThat(named("letters.csl")).isEqualTo(CslStyle.builtIn("apa"));
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "other"})
    void aParentMustBeIndependent(String parent) throws IOException {
        Files.writeString(content.resolve("journal.csl"), dependent(parent));
        Files.writeString(content.resolve("other.csl"), dependent("apa"));

        assertThat(named("journal.csl")).isEqualTo(CslStyle.NONE);
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).message())
                .isEqualTo("the parent \"" + parent + "\" of this style is a dependent style, too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../house.csl", "/etc/house.csl", "notes/house.csl", ".csl"})
    void aFileOutsideOfTheFolderIsNotRead(String name) throws IOException {
        assertThat(named(name)).isEqualTo(CslStyle.NONE);
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).message()).isEqualTo("there is no style \"" + name + "\"");
    }
}
