package dossier.read.text;

import dossier.language.Dates;
import dossier.language.TextFolding;
import dossier.read.lines.LineShape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads lines that say who wrote a text, and when: {@code By Jane Doe, Correspondent - March 4, 2025}, or
 * {@code / Jane Doe}.
 */
record SignedLine(LineLexicon lexicon, Dates dates) {
    private static final int LONGEST_NAME = 6;
    private static final Pattern LEAD = Pattern.compile("^[/|—–]\\s*");
    private static final Pattern EDGE = Pattern.compile("^[\\s,|/·•—–:-]+|[\\s,|/·•—–:-]+$");
    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:(?i:[ap]\\.?m\\b\\.?|uhr|hrs))?(?:\\s*\\(?[A-Z]{2,4}\\b\\)?)?");
    private static final Pattern UNCERTAIN_DATE = Pattern.compile("(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{4}(?![\\d/])");
    private static final Pattern STROKE = Pattern.compile("\\|");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|/]\\s+|,\\s+");
    private static final List<String> JOINTS = List.of(" and ", " & ", " und ", " et ", " y ", ", ");

    /** How much of a flat line is the opening of a byline: {@code By}, a stroke or a dash before a name; 0 for none. */
    int opening(String text) {
        Matcher lead = LEAD.matcher(text);
        int stroke = lead.find() ? lead.end() : 0;
        int end = stroke + lexicon.opening("byline", text.substring(stroke));
        boolean word = end > stroke
                && end < text.length()
                && (text.charAt(end) == ' ' || !Character.isLetterOrDigit(text.charAt(end - 1)));
        return word ? end : stroke;
    }

    /** Reads a byline into a head; false, and nothing done, where the line is none. */
    boolean read(String text, TextHead head) {
        int opening = opening(text);
        if (opening == 0) {
            return false;
        }
        String rest = text.substring(opening);
        Optional<Dates.DateMatch> date = dates.first(rest);
        String name = name(
                date.map(found -> beforeDate(rest.substring(0, found.start())) + " " + rest.substring(found.end()))
                        .orElse(rest),
                lexicon);
        if (name.isEmpty() ? date.isEmpty() : !isNames(name)) {
            return false;
        }
        date.ifPresent(found -> head.date(found.date()));
        if (!name.isEmpty()) {
            sign(name, head);
        }
        return true;
    }

    /** Without the words that lead over to a date: {@code Jane Doe, published on}. */
    private String beforeDate(String text) {
        String left = EDGE.matcher(text).replaceAll("");
        int word = left.lastIndexOf(' ') + 1;
        return lexicon.isLine("before-date", left.substring(word)) ? beforeDate(left.substring(0, word)) : left;
    }

    /** What is left of a byline without its dates; of the parts between strokes, those that only lead over to a date go. */
    private static String name(String undated, LineLexicon lexicon) {
        String name = TextFolding.onOneLine(untimed(undated));
        String kept = STROKE.splitAsStream(name)
                .filter(part -> !part.isBlank()
                        && !lexicon.isLine("before-date", part.strip())
                        && !lexicon.isLine("updated", part.strip()))
                .collect(Collectors.joining("|"));
        return EDGE.matcher(name.indexOf('|') >= 0 ? kept : name).replaceAll("");
    }

    private boolean isNames(String text) {
        String names = text;
        for (String joint : JOINTS) {
            names = names.replace(joint, "\n");
        }
        return names.lines().findFirst().filter(this::couldBeName).isPresent()
                && names.lines().allMatch(name -> !name.isBlank() && LineShape.words(name) <= LONGEST_NAME)
                && !LineShape.endsSentence(text);
    }

    private boolean couldBeName(String name) {
        return LineShape.split(name).stream().anyMatch(LineShape::isCapital) || isNewsroom(name);
    }

    /**
     * {@code Jane Doe, Correspondent} is a person and what she is; {@code Jane Doe - The Daily Post}, a person and her
     * newsroom; {@code xyz - Bangkok bureau}, a newsroom.
     */
    private void sign(String name, TextHead head) {
        Matcher parting = PARTS.matcher(name);
        boolean parted = parting.find();
        String first = parted ? name.substring(0, parting.start()) : name;
        String others = parted ? name.substring(parting.end()) : "";
        boolean person = !isNewsroom(first) && LineShape.isName(first) && LineShape.words(first) >= 2;
        boolean dash = parted && !parting.group().startsWith(",");
        if (!dash && !isNewsroom(name)) {
            head.byline(name);
        } else if (!person) {
            head.publisher(name);
        } else {
            head.byline(first);
            if (dash) {
                head.publisher(others);
            }
        }
    }

    /** Whether one of its words tells that it is a newsroom. */
    boolean isNewsroom(String name) {
        return LineShape.split(name).stream().anyMatch(word -> lexicon.isLine("newsroom", word));
    }

    /** A text without the times of day in it, and without dates whose day and month could be told either way. */
    static String untimed(String text) {
        return TIME.matcher(UNCERTAIN_DATE.matcher(text).replaceAll(" ")).replaceAll(" ");
    }
}
