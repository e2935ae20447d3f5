package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.model.NoteReading;
import dossier.model.reading.Footnote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of a million characters, made to keep a reader busy: each is read to its end, and nothing of it is lost. */
class WorstNotesTest {
    private final NoteResolver resolver = new NoteResolver(new Dates());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supra note 1; ",
                "Roe, ",
                "(n 4) ",
                "“",
                "(",
                ". ",
                "2019. ",
                "See also ",
                "'A",
                "A & ",
                "accessed ",
                "Roe; ",
                "Roe, Ann; ",
                "cited in Roe, ",
                "; see also ",
                ". Ibid. See Roe (n 1) ",
                "Ders., Roe, ",
                "For Roe, see ",
                "supra note 1, ",
                ", op. cit. "
            })
    void longNoteIsReadToItsEnd(String unit) {
        String note = "Roe, Ann, A 2019 " + unit.repeat(1_000_000 / unit.length());

        List<NoteReading> read = resolver.resolve(
                List.of(new Footnote("1", "Roe, Ann. 2023. Tides. Delta.", 1), new Footnote("2", note, 2)));

        assertThat(read).hasSize(2);
        assertThat(read.get(1).footnote().raw()).isEqualTo(note);
        assertThat(read.get(1).text()).isEqualTo(note);
    }
}
