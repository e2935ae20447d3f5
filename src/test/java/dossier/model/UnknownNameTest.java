package dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.read.yaml.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNameTest {
    @TempDir
    private Path dir;

    private static UnknownName person(String name, String... shorter) {
        return new UnknownName(name, List.of(shorter), Optional.of(SubjectKind.PERSON), "", List.of());
    }

    @Test
    void theEntryGoesIntoTheFileOfItsKind() {
        UnknownName name = person("Ana Costa", "Ana", "Costa");

        assertThat(name.file()).isEqualTo("people.yaml");
        assertThat(name.entry()).isEqualTo("""
                ana-costa:
                  name: Ana Costa
                  aliases: [Costa]
                """);
    }

    @Test
    void aNearMissAddsToTheAliasesThereAre() {
        Subject known = new Subject(
                SubjectKind.PERSON,
                new Slug("ana"),
                "",
                "Ana Costa",
                "",
                List.of("Ana Costa", "A. Costa"),
                List.of(),
                "",
                List.of(),
                List.of(),
                Location.file("x"));

        assertThat(new NearMiss("Ana Kosta", known, "Ana Costa", List.of()).entry())
                .isEqualTo("""
                ana:
                  name: Ana Costa
                  aliases: [A. Costa, Ana Kosta]
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Costa",
                "No",
                "NULL",
                "Y",
                "O'Hara",
                "O’Hara",
                "St. Alba",
                "Holm & Sons",
                "JF-17",
                "7 Up",
                "U.S.A",
                "Łódź",
                "Иван",
                "\uD801\uDC00x",
                "- Ana",
                "Ana: Costa",
                "Ana #1",
                "{{ name }}",
                "<b>Ana</b>",
                "a\\b \"c\"",
                "Ana, Costa]",
                "*Ana",
                "@Ana",
                "!Ana",
                "%Ana",
                "1e3",
                "~"
            })
    void everyNameReadsBackAsItIs(String name) throws IOException {
        Files.writeString(
                dir.resolve("people.yaml"), person(name, "Zz", name + "!").entry());
        Problems problems = new Problems();

        List<SubjectEntry> read =
                new ContentReader().read(dir, "content", problems).subjects();

        assertThat(problems.sorted()).isEmpty();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).name()).isEqualTo(name);
        assertThat(read.get(0).aliases().stream().map(YamlText::text)).containsExactly("Zz", name + "!");
    }
}
