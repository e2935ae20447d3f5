package dossier.read.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are styles that can lay out references, and what is told of the others. */
class CslFileTest {
    private static final String START = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">\n";
    private static final String BIBLIOGRAPHY =
            "<bibliography><layout><text variable=\"title\"/></layout></bibliography>\n";

    private final Problems problems = new Problems();

    private Optional<CslFile> read(String text) {
        return CslFile.read(text, "content/x.csl", problems);
    }

    private static String calling(String macro) {
        return "<bibliography><layout>\n<text macro=\"" + macro + "\"/></layout></bibliography>";
    }

    private String refused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.hint()).isNotEmpty();
        return problem.at() + " " + problem.message();
    }

    @Test
    void anIndependentStyleIsTakenAsItIs() {
        String xml = START + BIBLIOGRAPHY + "</style>";

        assertThat(read(xml))
                .contains(new CslFile(xml, Location.line("content/x.csl", 1), "", Location.line("content/x.csl", 1)));
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.zotero.org/styles/apa, apa",
        "https://harbour.example/styles/house.csl, house",
        "house, house"
    })
    void aDependentStyleNamesItsParent(String address, String name) {
        CslFile style = read(START + "<info>\n<link rel=\"independent-parent\" href=\"" + address
                        + "\"/></info></style>")
                .orElseThrow();

        assertThat(style.isDependent()).isTrue();
        assertThat(style.parentName()).isEqualTo(name);
        assertThat(style.parentAt()).isEqualTo(Location.line("content/x.csl", 3));
    }

    @Test
    void aStyleWithABibliographyNeedsNoParent() {
        String link = "<info><link rel=\"independent-parent\" href=\"http://www.zotero.org/styles/apa\"/></info>";

        assertThat(read(START + link + BIBLIOGRAPHY + "</style>").orElseThrow().isDependent())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | 1 this is not well-formed XML
            'Roe, A. Tides.' | 1 this is not well-formed XML
            '<style xmlns="http://purl.org/net/xbiblio/csl">' | 1 this is not well-formed XML
            '<style><bibliography><layout/></bibliography></style>' | 1 this is not a style in the Citation Style Language
            '<c:style xmlns:c="http://purl.org/net/xbiblio/csl"/>' | 1 this is not a style in the Citation Style Language
            '<locale xmlns="http://purl.org/net/xbiblio/csl"/>' | 1 this is not a style in the Citation Style Language
            '<style xmlns="http://purl.org/net/xbiblio/csl"/>' | 1 this style has no bibliography, so it cannot lay out references
            '<style xmlns="http://purl.org/net/xbiblio/csl"><bibliography/></style>' | 1 this style has no bibliography, so it cannot lay out references
            '<style xmlns="http://purl.org/net/xbiblio/csl"><citation><layout/></citation></style>' | 1 this style has no bibliography, so it cannot lay out references
            """)
    void whatIsNoStyleIsTold(String text, String expected) {
        assertThat(refused(text)).isEqualTo("content/x.csl:" + expected);
    }

    @Test
    void aMacroThatIsNotThereIsTold() {
        String macro = "<macro name=\"year\"><text variable=\"title\"/></macro>";

        assertThat(refused(START + macro + calling("yaer") + "</style>"))
                .isEqualTo("content/x.csl:3 there is no macro \"yaer\" in this style");
        assertThat(problems.sorted().get(0).hint()).isEqualTo("did you mean \"year\"?");
    }

    @Test
    void macrosThatCallOneAnotherInACircleAreTold() {
        String circle = "<macro name=\"a\"><text macro=\"b\"/></macro>\n<macro name=\"b\"><text macro=\"a\"/></macro>";

        assertThat(refused(START + circle + calling("a") + "</style>")).startsWith("content/x.csl:");
    }

    @Test
    void aMacroMayBeCalledTwice() {
        String macros = "<macro name=\"a\"><text macro=\"b\"/><text macro=\"b\"/></macro>"
                + "<macro name=\"b\"><text variable=\"title\"/></macro>";

        assertThat(read(START + macros + calling("a") + "</style>")).isPresent();
    }

    @Test
    void deepElementsAreTold() {
        String deep = "<group>".repeat(200) + "</group>".repeat(200);

        assertThat(refused(START + "<bibliography><layout>" + deep + "</layout></bibliography></style>"))
                .isEqualTo("content/x.csl:2 elements are nested too deep");
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingOfItIsRead(@TempDir Path dir) throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "<x>secret</x>");
        String type = "<!DOCTYPE style [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n";

        assertThat(refused(type + START + "<info>&s;</info>" + BIBLIOGRAPHY + "</style>"))
                .isEqualTo("content/x.csl:1 a style has no document type")
                .doesNotContain("secret");
    }

    @Test
    void anEntityThatNobodyDeclaresIsTold() {
        assertThat(refused(START + "<info>&nbsp;</info>" + BIBLIOGRAPHY + "</style>"))
                .isEqualTo("content/x.csl:2 this is not well-formed XML");
    }
}
