package dossier.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.model.Citation;
import dossier.model.Footnote;
import dossier.model.IsoDate;
import dossier.model.NoteReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteResolverTest {
    private static final String WORK = "Roe, Ann. 2023. Tides. Delta.https://d.example/tides";
    private static final String OTHER = "Poe, Bo. 2024. Ports. Delta. https://d.example/ports";
    private static final String COMMENT = "The ferry had stopped by then.";

    private final NoteResolver resolver = new NoteResolver(new Dates());

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<Footnote> notes(List<String> raw) {
        List<Footnote> notes = new ArrayList<>();
        raw.forEach(text -> notes.add(new Footnote(String.valueOf(notes.size() + 1), text, 10 + notes.size())));
        return notes;
    }

    /** What each note repeats. */
    private List<String> repeats(String... raw) {
        return resolver.resolve(notes(List.of(raw))).stream()
                .map(NoteReading::repeats)
                .toList();
    }

    @Test
    void noteOfItsOwnHasItsTextItsAddressAndItsWork() {
        Footnote note = new Footnote("1", WORK, 9);

        assertThat(resolver.resolve(List.of(note)))
                .containsExactly(new NoteReading(
                        note,
                        "Roe, Ann. 2023. Tides. Delta. https://d.example/tides",
                        "https://d.example/tides",
                        "",
                        new Citation(
                                List.of("Roe, Ann"),
                                "Tides",
                                new IsoDate("2023"),
                                List.of("Delta"),
                                "https://d.example/tides",
                                "Roe, Ann. 2023. Tides. Delta. https://d.example/tides")));
    }

    @Test
    void ibidLeadsToTheWorkOfTheNoteBefore() {
        List<NoteReading> read = resolver.resolve(notes(List.of(WORK, "ibid., p. 4")));

        assertThat(read.get(1))
                .isEqualTo(new NoteReading(
                        new Footnote("2", "ibid., p. 4", 11),
                        "ibid., p. 4",
                        "",
                        "1",
                        read.get(0).citation()));
    }

    @Test
    void chainOfIbidLeadsToTheNoteThatNamesTheWork() {
        assertThat(repeats(WORK, "ibid.", "ibid.", OTHER, "Ibid.", COMMENT, "ibid."))
                .containsExactly("", "1", "1", "", "4", "", "6");
    }

    @Test
    void ibidOfACommentCitesNothing() {
        assertThat(resolver.resolve(notes(List.of(WORK, COMMENT, "ibid.")))
                        .get(2)
                        .citation())
                .isEqualTo(Citation.NONE);
    }

    @Test
    void ibidWithNoNoteBeforeItRepeatsNothing() {
        Footnote first = new Footnote("1", "ibid.", 3);

        assertThat(resolver.resolve(List.of(first)))
                .containsExactly(new NoteReading(first, "ibid.", "", "", Citation.NONE));
        assertThat(repeats("ibid.", "ibid.", WORK, "ibid.")).containsExactly("", "", "", "3");
    }

    @Test
    void noNotesAreNoReadings() {
        assertThat(resolver.resolve(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ibid.",
                "Ibid",
                " ibid. ",
                "IBID.",
                "ibid., p. 4",
                "ibid, 4",
                "Ibidem.",
                "Ibid.; the port had closed",
                "See ibid.",
                "see also, ibid.",
                "Cf. ibid., pp. 3–5",
                "Vgl. ebd.",
                "Vgl. ebd., S. 7",
                "Siehe ebenda",
                "ebd.",
                "Id.",
                "Id",
                "id. at 44",
                "id., 44",
                "Idem, p. 4",
                "Ivi, p. 4",
                "Voir ibid.",
                "Loc. cit.",
                "loc.cit., p. 2",
                "Там же, с. 4",
                "там же",
                "ibid.\nhttps"
            })
    void wordsThatRepeatTheNoteBefore(String note) {
        assertThat(NoteResolver.isIbid(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "See Roe",
                "Ibidemus wrote",
                "Ideas of ports",
                "ID cards were issued in 2019.",
                "Idaho",
                "Ivins, Ann. 2019.",
                "Ebdon, Ann",
                "Roe, ibid.",
                "ibid1",
                "See also",
                "Location: Lisbon"
            })
    void wordsThatRepeatNothing(String note) {
        assertThat(NoteResolver.isIbid(note)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void resolvingNeverPointsAtANoteThatRepeatsAnother(long seed) {
        Random random = new Random(seed);
        List<String> kinds = List.of(WORK, OTHER, COMMENT, "ibid.", "Ibid., p. 7", "See id.", "");
        List<String> raw = random.ints(random.nextInt(12), 0, kinds.size())
                .mapToObj(kinds::get)
                .toList();

        List<NoteReading> read = resolver.resolve(notes(raw));

        Map<String, NoteReading> before = new HashMap<>();
        for (NoteReading note : read) {
            if (note.isRepeat()) {
                NoteReading named = before.get(note.repeats());
                assertThat(NoteResolver.isIbid(named.footnote().raw())).isFalse();
                assertThat(note.citation()).isEqualTo(named.citation());
            }
            before.put(note.number(), note);
        }
        assertThat(read.stream().map(NoteReading::footnote)).isEqualTo(notes(raw));
    }
}
