package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.model.NoteReading;
import dossier.model.reading.Footnote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The notes of small articles in many styles and languages. Before each note, the file has the note that it leads back to:
 * {@code -} for none, {@code ~} before a number where no word says so but only an author, a title, a year or reports.
 */
class NoteSequencesTest {
    private static final Path FILE = Path.of("src/test/resources/link-notes/sequences.tsv");

    /** A style of notes, what each leads to, and the notes. */
    record NoteSequence(String style, List<String> leads, List<Footnote> notes) {
        static NoteSequence of(String text) {
            List<String> lines = text.lines().toList();
            List<String[]> rows =
                    lines.stream().skip(1).map(line -> line.split("\t", 2)).toList();
            return new NoteSequence(
                    lines.get(0).strip(),
                    rows.stream().map(row -> row[0]).toList(),
                    IntStream.range(0, rows.size())
                            .mapToObj(i -> new Footnote(String.valueOf(i + 1), rows.get(i)[1], i + 1))
                            .toList());
        }

        @Override
        public String toString() {
            return style;
        }
    }

    static Stream<NoteSequence> sequences() throws IOException {
        return Arrays.stream(Files.readString(FILE).split("(?m)^# "))
                .filter(text -> !text.isBlank())
                .map(NoteSequence::of);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void eachNoteLeadsWhereItSays(NoteSequence sequence) {
        List<String> found = new ArrayList<>();
        List<NoteReading> read = new NoteResolver(new Dates()).resolve(sequence.notes());
        read.forEach(note -> found.add(lead(note) + "\t" + note.footnote().raw()));

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            expected.add(
                    sequence.leads().get(i) + "\t" + sequence.notes().get(i).raw());
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static String lead(NoteReading note) {
        return !note.ibidOf().isEmpty() ? note.ibidOf() : note.isRepeat() ? "~" + note.repeats() : "-";
    }
}
