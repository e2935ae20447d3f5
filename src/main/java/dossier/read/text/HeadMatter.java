package dossier.read.text;

import dossier.language.Dates;
import dossier.language.GivenNames;
import dossier.language.Institutions;
import dossier.language.TextFolding;
import dossier.model.reading.Marker;
import dossier.model.reading.NoteSign;
import dossier.read.lines.LineGroup;
import dossier.read.lines.LineShape;
import dossier.read.lines.Markers;
import dossier.read.lines.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines above the text of a capture: a title, perhaps twice, a byline, a date, the newsroom.
 *
 * <p>The head ends where prose begins. In it is the title ({@link TitleChoice}). A capture whose first line is prose has
 * no title.
 */
final class HeadMatter {
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_REPEATED_TITLE = 60;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_ROLE = 5;
    private static final int FARTHEST = 15;
    private static final Pattern MARKER = Pattern.compile("(?<=\\p{L}|[?!])\\s?([1-3])$");

    private final LineLexicon lexicon;
    private final Dates dates;
    private final SignedLine signed;
    private final MailHead mail;

    HeadMatter(LineLexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.signed = new SignedLine(lexicon, dates);
        this.mail = new MailHead(lexicon, dates);
    }

    /** @param notes the numbers of the text's notes, which a title and a byline may cite */
    void read(TextDocument document, Set<String> notes, TextHead head) {
        if (mail.read(document, head)) {
            return;
        }
        List<Integer> lines = headLines(document);
        Optional<Integer> title = title(document, lines);
        title.ifPresent(i -> takeTitle(document, i, notes, head));
        for (int i : lines) {
            if (document.isOpen(i)) {
                line(document, i, title.filter(at -> at > i).isEmpty(), head);
            }
        }
        // Lines above the title belong to the page, not to the article.
        title.ifPresent(at -> lines.stream()
                .filter(i -> i < at && document.isOpen(i))
                .forEach(i -> document.drop(i, "above the title")));
        markStandfirsts(document, lines);
    }

    private List<Integer> headLines(TextDocument document) {
        List<Integer> open = document.open();
        int end = 0;
        // The last line is the text's, whatever it looks like.
        while (end < open.size() - 1 && end < FARTHEST && isHeadLine(document, open.get(end))) {
            end++;
        }
        return open.subList(0, end);
    }

    private boolean isHeadLine(TextDocument document, int i) {
        LineGroup group = document.group(i);
        return group.text().length() <= LONGEST_LINE
                && (!group.isProse() || couldBeTitle(document, i) || isDateLine(group) || opening(group) > 0);
    }

    /** The title; no line of names is one, unless there is no other. */
    private Optional<Integer> title(TextDocument document, List<Integer> lines) {
        List<Integer> candidates =
                lines.stream().filter(i -> couldBeTitle(document, i)).toList();
        List<Integer> unnamed = candidates.stream()
                .filter(i -> AuthorLine.of(document.group(i)).isEmpty() || TitleChoice.isRepeated(document, i))
                .toList();
        return new TitleChoice(document, unnamed.isEmpty() ? candidates : unnamed).title();
    }

    private boolean couldBeTitle(TextDocument document, int i) {
        LineGroup group = document.group(i);
        Markers cut = group.cut();
        String text = cut.text();
        int words = LineShape.words(text);
        return (words <= LONGEST_TITLE || words <= LONGEST_REPEATED_TITLE && TitleChoice.isRepeated(document, i))
                && text.codePoints().anyMatch(Character::isLetter)
                && !LineShape.stopsOpen(text)
                && !LineShape.isUrl(text)
                && opening(group) == 0
                && !isDateLine(group)
                && cut.markers().stream().allMatch(HeadMatter::isSign);
    }

    private static boolean isSign(Marker marker) {
        return !NoteSign.of(marker.note()).isEmpty();
    }

    private static void takeTitle(TextDocument document, int title, Set<String> notes, TextHead head) {
        String text = TextFolding.onOneLine(document.group(title).cut().text());
        Matcher marker = MARKER.matcher(text);
        boolean isMarked = marker.find() && notes.contains(marker.group(1));
        head.title(isMarked ? text.substring(0, marker.start()) : text);
        take(document, title, head);
        document.open().stream()
                .filter(i -> TitleChoice.isSame(document, title, i))
                .forEach(i -> document.drop(i, "repeated title"));
    }

    /** Reads a date line, a byline or the publisher's name; leaves any other line open. */
    private void line(TextDocument document, int i, boolean belowTitle, TextHead head) {
        LineGroup group = document.group(i);
        String text = TextFolding.onOneLine(group.cut().text());
        Optional<DatedLine> dated = dated(group);
        if (dated.isPresent()) {
            head.date(dated.get().date());
            name(dated.get().name(), head);
            take(document, i, head);
        } else if (signed.read(text, head)) {
            take(document, i, head);
        } else if (belowTitle && head.byline().isEmpty() && isBareName(document, i)) {
            head.byline(text);
            take(document, i, head);
        } else if (head.byline().isEmpty() && AuthorLine.of(group).isPresent()) {
            head.byline(AuthorLine.of(group).orElseThrow());
            take(document, i, head);
        } else if (belowTitle && (isRole(document, i, text) || isPublisher(document, i, text, head))) {
            take(document, i, head);
        }
    }

    /** What a date line says besides: a newspaper, or the author. */
    static void name(String name, TextHead head) {
        if (isPublisherName(name)) {
            head.publisher(name);
        } else if (GivenNames.begins(name) && head.byline().isEmpty()) {
            head.byline(name);
        }
    }

    private static boolean isPublisherName(String name) {
        return Institutions.isPeriodical(name) || Institutions.hasWord(name) || name.startsWith("The ");
    }

    /** The name of a newspaper alone on its line; where the title closes with it, the title loses it. */
    private boolean isPublisher(TextDocument document, int i, String text, TextHead head) {
        boolean closesTitle = head.title().endsWith(" " + text) && head.title().length() > text.length() + 2;
        boolean isBetween = i > 0 && document.role(i - 1) == TextDocument.Role.HEAD && isDateBelow(document, i);
        boolean isName = LineShape.isName(text)
                && (isBetween || Institutions.isPeriodical(text))
                && LineShape.words(text) <= LONGEST_ROLE;
        if (!head.publisher().isEmpty() || !closesTitle && !isName) {
            return false;
        }
        if (closesTitle) {
            String rest = head.title().substring(0, head.title().length() - text.length());
            String title = LineShape.withoutEnd(rest, " |–—-·•:");
            if (title.equals(rest.strip())) {
                return false;
            }
            head.title(title);
        }
        head.publisher(text);
        return true;
    }

    /** {@code Economics correspondent}, right below the author. */
    private boolean isRole(TextDocument document, int i, String text) {
        return i > 0
                && document.role(i - 1) == TextDocument.Role.HEAD
                && LineShape.words(text) <= LONGEST_ROLE
                && signed.isNewsroom(text)
                && !LineShape.endsSentence(text);
    }

    /** A line that is left between the title and the byline or the date is a standfirst, not the first heading. */
    private static void markStandfirsts(TextDocument document, List<Integer> lines) {
        boolean isHeadBelow = false;
        for (int k = lines.size() - 1; k >= 0; k--) {
            int i = lines.get(k);
            if (document.role(i) == TextDocument.Role.HEAD) {
                isHeadBelow = true;
            } else if (isHeadBelow && document.isOpen(i)) {
                document.set(i, TextDocument.Role.STANDFIRST);
            }
        }
    }

    private static void take(TextDocument document, int i, TextHead head) {
        head.line(document.group(i));
        document.set(i, TextDocument.Role.HEAD);
    }

    /** A name alone on its line is the author's when a date is next to it. */
    private boolean isBareName(TextDocument document, int i) {
        String text = document.group(i).cut().text();
        int words = LineShape.words(text);
        boolean nextToDate = isDateBelow(document, i) || i > 0 && isDateLine(document.group(i - 1));
        return nextToDate
                && words >= 2
                && words <= 4
                && LineShape.isName(text)
                && !signed.isNewsroom(text)
                && !isPublisherName(text);
    }

    private boolean isDateBelow(TextDocument document, int i) {
        return i + 1 < document.size() && isDateLine(document.group(i + 1));
    }

    private int opening(LineGroup group) {
        return signed.opening(TextFolding.onOneLine(group.text()));
    }

    private boolean isDateLine(LineGroup group) {
        return dated(group).isPresent();
    }

    private Optional<DatedLine> dated(LineGroup group) {
        String text = TextFolding.onOneLine(group.text());
        return text.length() > LONGEST_LINE || signed.opening(text) > 0
                ? Optional.empty()
                : DatedLine.of(text, lexicon, dates);
    }
}
