package dossier.read.text;

import dossier.language.IsoDate;
import dossier.model.reading.SeedLine;
import dossier.read.lines.LineGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the lines above and below a text say of it, while they are being read: title, byline, date, publisher, and the
 * lines they were read from.
 */
final class TextHead {
    private final List<SeedLine> lines = new ArrayList<>();
    private String title = "";
    private String byline = "";
    private String publisher = "";
    private IsoDate date = IsoDate.UNKNOWN;

    void title(String text) {
        title = text;
    }

    void byline(String text) {
        byline = byline.isEmpty() ? text : byline + ", " + text;
    }

    void publisher(String text) {
        publisher = text;
    }

    /** The first date wins: a page gives when it was published before when it was changed. */
    void date(IsoDate found) {
        date = date.isKnown() ? date : found;
    }

    void line(LineGroup group) {
        group.lines().forEach(line -> lines.add(new SeedLine(line.number(), line.text())));
    }

    List<SeedLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(SeedLine::line)).toList();
    }

    String title() {
        return title;
    }

    String byline() {
        return byline;
    }

    String publisher() {
        return publisher;
    }

    IsoDate date() {
        return date;
    }
}
