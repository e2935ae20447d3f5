package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.CitedWork;
import dossier.model.NoteReading;
import dossier.model.WorkType;
import dossier.model.reading.Footnote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static CitedWork own(Citation work) {
        return new CitedWork(work, "", CitedWork.Access.DIRECT);
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
                        List.of(),
                        false,
                        "",
                        List.of(own(new CitationBuilder("Roe, Ann. 2023. Tides. Delta. https://d.example/tides")
                                .authors(List.of("Roe, Ann"))
                                .with(CitationField.TITLE, "Tides")
                                .published(new IsoDate("2023"))
                                .with(CitationField.CONTAINER, "Delta")
                                .with(CitationField.URL, "https://d.example/tides")
                                .type(WorkType.WEBPAGE)
                                .build())),
                        List.of()));
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
                        List.of("1"),
                        true,
                        "p. 4",
                        read.get(0).works(),
                        List.of()));
    }

    @Test
    void chainOfIbidLeadsToTheNoteThatNamesTheWork() {
        assertThat(repeats(WORK, "ibid.", "ibid.", OTHER, "Ibid.", COMMENT, "ibid."))
                .containsExactly("", "1", "1", "", "4", "", "6");
    }

    @Test
    void chainHasEveryNoteOnTheWay() {
        List<NoteReading> read = resolver.resolve(
                notes(List.of(WORK, "ibid.", OTHER, "Roe, supra note 2, at 4", "ibid., p. 5", "Ibid., p. 6", WORK)));

        assertThat(read)
                .extracting(NoteReading::chain)
                .containsExactly(
                        List.of(),
                        List.of("1"),
                        List.of(),
                        List.of("2", "1"),
                        List.of("4", "2", "1"),
                        List.of("5", "4", "2", "1"),
                        List.of());
        assertThat(read).extracting(NoteReading::repeats).containsExactly("", "1", "", "1", "4", "4", "");
    }

    @Test
    void ibidRepeatsTheNoteBeforeThatSaysMoreThanIbid() {
        assertThat(repeats(WORK, "See, for example, ibid., p. 3", "ibid., p. 4", "Cf. ibid.", "ibid."))
                .containsExactly("", "1", "2", "2", "2");
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
                .containsExactly(new NoteReading(first, "ibid.", "", "", List.of(), false, "", List.of(), List.of()));
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

    private NoteReading last(String... raw) {
        List<NoteReading> read = resolver.resolve(notes(List.of(raw)));
        return read.get(read.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, supra note 1                        | ``
            See Roe, supra note 1, at 12.            | 12
            Roe, supra n. 1, p. 4                    | p. 4
            Roe, above n 1, 7                        | 7
            supra note 1                             | ``
            Roe, op. cit., n. 1, pp. 3-5             | pp. 3-5
            Roe (n 1)                                | ``
            Roe (n. 1) 44                            | 44
            Vgl. Roe, oben Fn. 1, S. 7               | S. 7
            Roe, note 1 above, para. 3               | para. 3
            Roe, op. cit.                            | ``
            Cf. Roe, op. cit., p. 9                  | p. 9
            Roe, supra, at 12                        | 12
            Roe, a. a. O., S. 3                      | S. 3
            Ann Roe, loc. cit.                       | ``
            Roe, Long Tides                          | ``
            See Roe, Long Tides, p. 4.               | p. 4
            Roe, Long Tides, op. cit., 5             | 5
            """)
    void wordsThatLeadToAnEarlierNoteKeepTheirPage(String note, String locator) {
        NoteReading read = last("Roe, Ann. 2023. The Long Tides of May. Delta.", OTHER, note);

        assertThat(read.repeats()).isEqualTo("1");
        assertThat(read.locator()).isEqualTo(locator);
        assertThat(read.citations()).extracting(Citation::title).containsExactly("The Long Tides of May");
        assertThat(read.missing()).isEmpty();
    }

    @Test
    void chainOfIbidsEndsAtTheNoteThatSaysWhichWorkItMeans() {
        assertThat(repeats(WORK, OTHER, "Roe, supra note 1.", "ibid.", "ibid.", "supra note 4, p. 3", "Roe, op. cit."))
                .containsExactly("", "", "1", "3", "3", "3", "1");
    }

    @Test
    void ibidAfterAReferenceToNothingRepeatsThatNote() {
        assertThat(repeats(WORK, "Doe (n 9)", "Ibid., at 29.", "ibid.")).containsExactly("", "", "2", "2");
    }

    @Test
    void noteThatNamesAWorkOfItsOwnEndsTheChain() {
        List<NoteReading> read = resolver.resolve(notes(
                List.of(WORK, "Doe, Cy. 2020. Quays. Delta.; Roe, supra note 1, at 3", "Doe, supra note 2", "ibid.")));

        assertThat(read.get(1).repeats()).isEqualTo("1");
        assertThat(read.get(1).citations()).extracting(Citation::title).containsExactly("Quays", "Tides");
        assertThat(read.get(2).repeats()).isEqualTo("2");
        assertThat(read.get(2).citations()).extracting(Citation::title).containsExactly("Quays");
        assertThat(read.get(3).repeats()).isEqualTo("3");
        assertThat(read.get(3).citations()).extracting(Citation::title).containsExactly("Quays");
    }

    @Test
    void nameMeansTheNearestNoteThatNamesIt() {
        assertThat(last(WORK, OTHER, "Roe, Ann. 2020. Quays. Delta.", "Roe, op. cit.")
                        .repeats())
                .isEqualTo("3");
        assertThat(last("Harbour Office. 2020. Quays. Delta.", OTHER, "Harbour Office, op. cit.")
                        .repeats())
                .isEqualTo("1");
        assertThat(last("Ann Roe, Tides of the River, Delta, 4 March 2025.", OTHER, "Roe, op. cit.")
                        .repeats())
                .isEqualTo("1");
    }

    @Test
    void shortFormThatFitsTwoWorksFitsNone() {
        String[] two = {"Roe, Ann. 2023. Tides of May. Delta.", "Roe, Ann. 2024. Tides of June. Delta."};

        assertThat(last(two[0], two[1], "Roe, Tides").repeats()).isEmpty();
        assertThat(last(two[0], two[1], "Roe, Tides").citations()).isEmpty();
        assertThat(last(two[0], two[1], "Roe, Tides").missing()).isEmpty();
        assertThat(last(two[0], two[1], "Roe, Tides of May").repeats()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, supra note 9      | note 9
            Roe, supra note 3      | note 3
            See above n 44         | note 44
            Doe (n 9)              | note 9
            Doe, op. cit.          | `"Doe"`
            Doe, supra.            | `"Doe"`
            """)
    void referenceToNothingIsMissingAndNeverAGuess(String note, String missing) {
        NoteReading read = last(WORK, OTHER, note);

        assertThat(read.missing()).containsExactly(missing);
        assertThat(read.repeats()).isEmpty();
        assertThat(read.citations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sample of boats (n 40)",
                "See the discussion in Part II, supra.",
                "supra notes 1 and 2",
                "supra notes 1-2",
                "The toll, as noted above.",
                "Roe disagrees, though.",
                "Superseded by the act."
            })
    void wordsThatLeadToNoOneNote(String note) {
        NoteReading read = last(WORK, OTHER, note);

        assertThat(read.repeats()).isEmpty();
        assertThat(read.missing()).isEmpty();
    }

    @Test
    void partsThatEachNameAWorkAreSeveralWorks() {
        String several =
                "Ann Roe, Tides of the River (Quay Press, 2010) 4; See Bo Poe, “Slow Ports,” Delta 12 (2019) 3–6";

        assertThat(last(several).citations())
                .extracting(Citation::title)
                .containsExactly("Tides of the River", "Slow Ports");
        assertThat(last("Roe, Ann; Poe, Bo. 2023. Tides. Delta.").citations())
                .extracting(work -> String.join(" + ", work.authors()))
                .containsExactly("Roe, Ann + Poe, Bo");
    }

    @Test
    void shortFormMayStandBesideAWorkOfTheNotesOwn() {
        NoteReading read = last(WORK, "Roe, Ann, Tides, p. 2; Poe, Bo. 2024. Quays. River Post. https://r.example/q");

        assertThat(read.citations()).extracting(Citation::title).containsExactly("Quays", "Tides");
        assertThat(read.repeats()).isEqualTo("1");
    }

    @Test
    void partThatNamesNoWorkIsNoAuthorOfTheNext() {
        NoteReading read = last("Roe, Ann, Boats and Tolls, p. 2; Poe, Bo. 2024. Quays. River Post.");

        assertThat(read.citations()).flatExtracting(Citation::authors).containsExactly("Poe, Bo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            See also Roe, Tides, p. 4                            | See also
            Cf. Roe, supra note 1                                | Cf.
            For the contrary view, see Roe, supra note 1, at 4   | For the contrary view, see
            Ausführlich dazu siehe Roe, a. a. O., S. 4           | Ausführlich dazu siehe
            Roe, Tides, p. 4                                     | ``
            """)
    void wordsBeforeAWorkSayHowTheNoteUsesIt(String note, String signal) {
        NoteReading read = last(WORK, OTHER, note);

        assertThat(read.works()).extracting(CitedWork::signal).containsExactly(signal);
        assertThat(read.works()).extracting(cited -> cited.work().title()).containsExactly("Tides");
    }

    @Test
    void eachWorkOfANoteHasItsOwnWordsBeforeIt() {
        NoteReading read = last(
                WORK,
                "Ann Roe, Rivers of Rice (Quay Press, 2010) 4. But see Poe, Bo. 2024. Quays. Delta. https://d.example/q"
                        + "; for a discussion see Roe, supra note 1");

        assertThat(read.works())
                .extracting(cited -> cited.signal() + " > " + cited.work().title())
                .containsExactly(" > Rivers of Rice", "But see > Quays", "for a discussion see > Tides");
        assertThat(read.works())
                .flatExtracting(cited -> cited.work().authors())
                .containsExactly("Ann Roe", "Poe, Bo", "Roe, Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Report, 1931, cited in Roe, Tides, 104.",
                "Port Report, 1931, as cited in Roe, supra note 1, at 104.",
                "Port Report, 1931, zitiert nach Roe, a. a. O., S. 104.",
                "Port Report, 1931 (quoted in Roe, supra note 1)."
            })
    void workCitedInAnotherIsKnownThroughTheOneThatWasSeen(String note) {
        List<NoteReading> read = resolver.resolve(notes(List.of(WORK, OTHER, note, "Ibid.")));

        assertThat(read.get(2).works())
                .extracting(cited -> cited.access() + " " + cited.work().printed())
                .containsExactlyInAnyOrder(
                        "SECOND_HAND Port Report, 1931", "SEEN Roe, Ann. 2023. Tides. Delta. https://d.example/tides");
        assertThat(read.get(3).citations()).extracting(Citation::title).containsExactly("Tides");
    }

    @Test
    void ibidAfterAWorkThatCitesAnotherIsTheOneThatCites() {
        List<NoteReading> read = resolver.resolve(notes(List.of(
                WORK, "Ann Roe, Rivers of Rice (Quay Press, 2010) 4 (quoting Roe, supra note 1, at 3).", "Id. at 5.")));

        assertThat(read.get(2).citations()).extracting(Citation::title).containsExactly("Rivers of Rice");
    }

    @Test
    void wordForTheSameAuthorIsReadAsThatAuthorAndPrintedAsItIs() {
        List<NoteReading> read = resolver.resolve(notes(List.of(
                "Martin Holm, Straße des Reises (Flussverlag, 2011) 4.",
                "Ders., Fähren im Delta (Flussverlag, 2014) 3.",
                "Dies., Andere Fähren (Flussverlag, 2015) 3.",
                "Holm/Reuter (Fn. 9), S. 4.",
                "Ders., Brücken (Flussverlag, 2016) 3.")));

        assertThat(read.get(1).citation().authors()).containsExactly("Martin Holm");
        assertThat(read.get(1).citation().title()).isEqualTo("Fähren im Delta");
        assertThat(read.get(1).citation().printed()).isEqualTo("Ders., Fähren im Delta (Flussverlag, 2014) 3.");
        assertThat(read.get(4).citation().authors()).containsExactly("Martin Holm");
    }

    @Test
    void wordForTheSameAuthorAfterSeveralLeavesTheAuthorOpen() {
        NoteReading read = last(
                "Ann Roe and Bo Poe, Straße des Reises (Flussverlag, 2011) 4.",
                "Ders., Fähren im Delta (Flussverlag, 2014) 3.");

        assertThat(read.citations()).flatExtracting(Citation::authors).isEmpty();
    }

    @Test
    void numberOfANoteThatNamesSomebodyElseCitesNothing() {
        NoteReading read = last(WORK, OTHER, "Hartmann (n 1), at 5");

        assertThat(read.repeats()).isEqualTo("1");
        assertThat(read.citations()).isEmpty();
    }

    @Test
    void ibidAfterTwoWorksRepeatsBoth() {
        List<NoteReading> read = resolver.resolve(notes(List.of(WORK + "; " + OTHER, "Ibid.", "Poe, ibid., p. 4")));

        assertThat(read.get(1).citations()).extracting(Citation::title).containsExactly("Tides", "Ports");
        assertThat(read.get(2).citations()).extracting(Citation::title).containsExactly("Ports");
    }
}
