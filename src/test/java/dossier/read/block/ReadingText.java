package dossier.read.block;

import dossier.model.reading.Block;
import dossier.model.reading.Heading;
import dossier.model.reading.Marker;
import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reading as text, one thing to a line, to be compared with what an example must yield. */
public final class ReadingText {
    private ReadingText() {}

    public static String of(Reading reading) {
        StringBuilder text = new StringBuilder();
        line(text, "title: " + reading.title());
        line(text, "byline: " + reading.byline());
        line(text, "date: " + reading.date());
        line(text, "publisher: " + reading.publisher());
        line(text, "language: " + reading.language());
        reading.head().forEach(head -> line(text, "head " + head.line() + ": " + head.text()));
        reading.blocks().forEach(block -> line(text, block(block)));
        reading.footnotes()
                .forEach(note -> line(text, "note " + note.number() + ", line " + note.line() + ": " + note.raw()));
        reading.dropped()
                .forEach(left -> line(text, "dropped " + left.line() + ", " + left.why() + ": " + left.text()));
        return text.toString();
    }

    private static String block(Block block) {
        String kind =
                block instanceof Paragraph paragraph ? paragraph.kind().word() : "heading " + ((Heading) block).level();
        return String.format(Locale.ROOT, "%s %s: %s", block.id(), kind, marked(block));
    }

    /** The text with its markers where they stood: {@code in June‹1› the}. */
    private static String marked(Block block) {
        StringBuilder text = new StringBuilder(block.text());
        for (int i = block.markers().size() - 1; i >= 0; i--) {
            Marker marker = block.markers().get(i);
            text.insert(marker.at(), "‹" + marker.note() + "›");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** All the words that a reading kept, wherever it put them. */
    public static String words(Reading reading) {
        return Stream.of(
                        reading.head().stream().map(head -> head.text()),
                        reading.blocks().stream().map(Block::text),
                        reading.blocks().stream()
                                .flatMap(block -> block.markers().stream())
                                .map(Marker::note),
                        reading.footnotes().stream().map(note -> note.number() + " " + note.raw()),
                        reading.dropped().stream().map(left -> left.text()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }
}
