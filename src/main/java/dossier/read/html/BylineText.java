package dossier.read.html;

import dossier.language.Dates;
import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads names out of a printed byline: of {@code Posted Sep 5, 2017 by Ann Lee and Bo Chan (@bo) | Ports} the names are
 * {@code Ann Lee} and {@code Bo Chan}.
 */
record BylineText(HeadWords words, Dates dates) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_WORDS = 5;

    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\s*(?:(?i:[ap]\\.?m\\b\\.?|uhr\\b|hrs\\b))?(?:\\s*\\(?\\b[A-Z]{2,4}\\b\\)?)?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)\\b(?:on\\s)?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\\b,?(?:\\s.*)?$|\\b(?:(?:mo|diens|mitt|donners|frei|sams|sonn)(?:tag|woch)),?");
    private static final Pattern LOOSE_DATE =
            Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s+\\d.*|\\d.*");
    private static final Pattern ASIDE = Pattern.compile(
            "\\((?!(?i:with|avec|mit|con|com|met)\\s)[^)]*\\)|\\[[^\\]]*\\]|<[^>]*>|(?<![\\p{L}\\p{N}])@\\S+|\\S+@\\S+|https?://\\S+");
    private static final Pattern SEGMENT = Pattern.compile("\\s*[|｜·•‧∙›»/—–→\\n\\t]+\\s*|\\s+-+\\s+");
    /** Who did something else than write: {@code Edited by Bo Chan}. */
    private static final Pattern OTHER_HAND =
            Pattern.compile("(?<=\\p{L})\\s+(?:and\\s+)?\\p{Lu}\\p{L}+\\s+(?:by|von|par|por|di|door)\\s.*$");

    private static final Pattern COMMA = Pattern.compile("\\s*(?:,|、|，|;|；)\\s*");
    private static final Pattern EDGE =
            Pattern.compile("^[\\s\\p{P}\\p{S}&&[^'’]]+|[\\s\\p{P}\\p{S}&&[^.'’)]]+$|(?<=\\p{Ll}{3})\\.$");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+\\p{L}{3,}.*[a-z]{2}\\.$");

    /** Whether a text can be a name at all. */
    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** The names in a line that is known to print authors; empty where it prints none. */
    List<String> names(String line) {
        String text = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        List<String> marked = new ArrayList<>();
        List<String> unmarked = new ArrayList<>();
        boolean opened = false;
        for (String segment : SEGMENT.split(undated(text))) {
            String bare = bare(segment);
            int opening = words.opening(bare);
            List<String> names = split(bare(bare.substring(Math.min(opening, bare.length()))));
            if (opening > 0 || opened) {
                marked.addAll(names);
                opened = names.isEmpty() && opening > 0;
            } else {
                unmarked.addAll(names);
            }
        }
        return List.copyOf(new LinkedHashSet<>(marked.isEmpty() ? unmarked : marked));
    }

    /** Whether a line opens as bylines do, so that it may be one though nothing marks it. */
    boolean isOpened(String line) {
        for (String segment : SEGMENT.split(undated(line))) {
            if (words.opening(bare(segment)) > 0) {
                return true;
            }
        }
        return false;
    }

    private String undated(String line) {
        String text = ASIDE.matcher(line).replaceAll(" ");
        StringBuilder undated = new StringBuilder();
        int from = 0;
        for (Dates.DateMatch date : dates.all(text)) {
            undated.append(text, from, date.start()).append('|');
            from = date.end();
        }
        String rest = undated.append(text.substring(from)).toString();
        rest = TIME.matcher(rest).replaceAll("|");
        rest = WEEKDAY.matcher(rest).replaceAll("|");
        return LOOSE_DATE.matcher(rest).replaceAll("|");
    }

    private String bare(String segment) {
        String text = EDGE.matcher(TextFolding.onOneLine(segment)).replaceAll("");
        int last = text.lastIndexOf(' ');
        while (words.is("trailing", text.substring(last + 1)) && words.opening(text) < text.length()) {
            text = EDGE.matcher(text.substring(0, Math.max(0, last))).replaceAll("");
            last = text.lastIndexOf(' ');
        }
        return text;
    }

    private List<String> split(String text) {
        List<String> names = new ArrayList<>();
        for (String part : COMMA.split(OTHER_HAND.matcher(text).replaceFirst(""))) {
            List<String> inPart = new ArrayList<>();
            for (String name : joined(part)) {
                if (names.isEmpty() ? isName(name) : isName(name) && !words.isRole(name)) {
                    inPart.add(name);
                } else {
                    // What a person is ends the list: what it is of may look like names.
                    names.addAll(inPart);
                    return names;
                }
            }
            names.addAll(inPart);
        }
        return names;
    }

    /** The names that a word such as {@code and} joins. */
    private List<String> joined(String part) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String word : part.split("\\s+")) {
            if (words.is("joint", word) && !name.isEmpty() && isJoint(word)) {
                names.add(name.toString());
                name.setLength(0);
            } else if (!(name.isEmpty() && isJoint(word) && words.is("joint", word))) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        names.add(name.toString());
        return names.stream().map(text -> EDGE.matcher(text).replaceAll("")).toList();
    }

    private static boolean isJoint(String word) {
        return word.equals(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a text is the name of a person or a newsroom, by its look. */
    boolean isName(String text) {
        if (!hasLetters(text) || text.length() > LONGEST_NAME || words.is("no-name", text) || text.contains(":")) {
            return false;
        }
        String[] parts = text.split("\\s+");
        boolean capital = false;
        for (String part : parts) {
            int first = part.codePointAt(part.charAt(0) == '\'' && part.length() > 1 ? 1 : 0);
            boolean lower = Character.isLowerCase(first) && part.equals(part.toLowerCase(java.util.Locale.ROOT));
            if (lower && !words.is("particle", part) || Character.isDigit(first)) {
                return false;
            }
            capital |= !Character.isLowerCase(first);
        }
        boolean role = parts.length == 1 && words.isRole(text);
        return capital
                && parts.length <= MOST_WORDS
                && !role
                && !SENTENCE.matcher(text).find();
    }

    /** The authors that metadata state; empty where they are no names but addresses, accounts or the like. */
    List<String> stated(String value) {
        String text = EDGE.matcher(value.strip()).replaceAll("");
        int opening = words.opening(text);
        String name =
                EDGE.matcher(text.substring(Math.min(opening, text.length()))).replaceAll("");
        boolean address = name.startsWith("www.") || name.startsWith("@") || name.contains("://") || name.contains("@");
        boolean isNone =
                !hasLetters(name) || address || name.length() > 2 * LONGEST_NAME + 30 || words.is("no-name", name);
        return isNone ? List.of() : List.of(name);
    }

    /** One key for the same names in any order. */
    static String key(String byline) {
        Set<String> parts =
                new java.util.TreeSet<>(List.of(TextFolding.LETTERS.of(byline).split(" ")));
        parts.removeAll(Set.of("and", "und", "et", "y"));
        return String.join(" ", parts);
    }
}
