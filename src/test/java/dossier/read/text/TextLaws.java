package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import dossier.model.reading.NoteSign;
import dossier.model.reading.Reading;
import dossier.read.lines.NoteStart;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for the reading of every text capture, whatever is in it. */
public final class TextLaws {
    /** Digits apart from letters, for a marker may be glued to a word; superscript digits are digits. */
    private static final Pattern WORD = Pattern.compile("\\d+|[\\w&&\\D]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹]+");
    /** So many offsets times cuts are looked at in one block; of longer ones, every second offset, third, … */
    private static final long PATIENCE = 20_000_000;

    private TextLaws() {}

    public static void hold(String seed, Reading reading) {
        nothingIsLostOrAdded(seed, reading);
        assertThat(new HashSet<>(ids(reading))).hasSameSizeAs(ids(reading));
        reading.blocks().forEach(block -> {
            mapIsExact(seed, block);
            markersAreInOrder(block);
        });
        assertThat(reading.blocks()).extracting(Block::text).allMatch(text -> text.equals(text.strip()));
    }

    private static List<String> ids(Reading reading) {
        return reading.blocks().stream().map(Block::id).toList();
    }

    private static void nothingIsLostOrAdded(String seed, Reading reading) {
        Stream<String> kept = Stream.of(
                        reading.head().stream().map(line -> line.text()),
                        reading.blocks().stream().map(Block::text),
                        reading.blocks().stream()
                                .flatMap(block -> block.markers().stream().map(marker -> printed(marker.note()))),
                        reading.footnotes().stream().map(note -> note.raw()),
                        reading.footnotes().stream().map(note -> printed(note.number())),
                        reading.dropped().stream().map(line -> line.text()))
                .flatMap(texts -> texts);
        assertThat(words(kept)).isEqualTo(words(Stream.of(seed)));
    }

    /** A note's number without what was added to tell two with one sign apart. */
    private static String printed(String number) {
        return NoteSign.of(number).isEmpty() ? number : NoteSign.of(number);
    }

    private static Map<String, Integer> words(Stream<String> texts) {
        Map<String, Integer> words = new TreeMap<>();
        texts.map(TextLaws::lowered)
                .forEach(text ->
                        WORD.matcher(text).results().forEach(word -> words.merge(word.group(), 1, Integer::sum)));
        return words;
    }

    private static String lowered(String text) {
        return RAISED.matcher(text).replaceAll(raised -> " " + NoteStart.plain(raised.group()) + " ");
    }

    /** Every character of a block's text, white space aside, is the one that the map leads to in the seed. */
    private static void mapIsExact(String seed, Block block) {
        String text = block.text();
        int step = (int) (1 + (long) text.length() * block.map().cuts().size() / PATIENCE);
        int last = -1;
        for (int i = 0; i < text.length(); i += step) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                int at = block.map().toSeed(i);
                if (at <= last || at >= seed.length() || seed.charAt(at) != text.charAt(i)) {
                    throw new AssertionError(
                            "offset " + i + " of \"" + text + "\" leads to " + at + " in the seed, after " + last);
                }
                last = at;
            }
        }
    }

    private static void markersAreInOrder(Block block) {
        int last = 0;
        for (Marker marker : block.markers()) {
            if (marker.at() < last || marker.at() > block.text().length()) {
                throw new AssertionError(marker + " is out of place in \"" + block.text() + "\"");
            }
            last = marker.at();
        }
    }
}
