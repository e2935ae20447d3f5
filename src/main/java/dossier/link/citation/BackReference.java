package dossier.link.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that lead to an earlier note: {@code ibid., p. 4}, {@code Storey, supra note 3, at 12}, {@code Storey, op. cit.}
 *
 * @param kind by what it leads there
 * @param note the number it gives; empty without one
 * @param name the words before it, an author or an author and words of a title; empty without one
 * @param locator the place it points to there; empty without one
 */
record BackReference(ReferenceKind kind, String note, String name, String locator) {
    /** {@code SAME} repeats the note before, {@code NUMBER} gives a note's number, {@code NAME} an author. */
    enum ReferenceKind {
        SAME,
        NUMBER,
        NAME
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IBID = Pattern.compile(
            "(?:in\\s)?(?:ib[ií]d(?:em)?|ib(?=\\.)|[ií]dem|[ií]d(?=\\s*(?:[.,;:]|$|at\\s))|ebd|ebenda|ivi|loc\\.\\s?cit|там же)"
                    + "(?![\\p{L}\\p{N}])\\.?",
            FLAGS);
    private static final String NOTE = "(?:notes?|nota|nn?|fn|footnote)\\.?\\s?";

    /** A number that begins a list or a range of notes names no one note. */
    private static final String NUMBER = "(\\d{1,4})(?!\\d)(?!\\s?(?:and|und|et|&|-|–)\\s?\\d)";

    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:supra|above|oben|op\\.?\\s?cit\\.?|loc\\.?\\s?cit\\.?|a\\.\\s?a\\.\\s?O\\.?|cit\\.)[,\\s]\\s?"
                    + "(?:[(\\[]\\s?)?" + NOTE + NUMBER + "|" + NOTE + NUMBER + "\\s(?:above|supra))",
            FLAGS);
    private static final Pattern BRACKETED =
            Pattern.compile("\\(\\s?(?:n|fn|note)\\.?\\s?" + NUMBER + "\\s?\\)", FLAGS);
    private static final Pattern NAMED = Pattern.compile(
            "[,\\s](?:op\\.?\\s?cit|loc\\.?\\s?cit|a\\.\\s?a\\.\\s?O|supra(?=\\s*(?:[.,;:]|$|at\\s\\d)))(?![\\p{L}\\p{N}])\\.?",
            FLAGS);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:part|section|chapter|figure|table|art|article|teil|abschnitt|kapitel|text|discussion)\\b.*|.*\\d.*",
            FLAGS);
    private static final Pattern OWN_WORK = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)|://");
    private static final int LONGEST_NAME = 120;

    /** Whether a note begins by repeating the one before it, whatever follows. */
    static boolean isIbid(String note) {
        return IBID.matcher(Signal.without(note)).lookingAt();
    }

    /** Whether a note begins by repeating the one before it, with no more than {@code See} or {@code Cf.} before that. */
    static boolean isPlainIbid(String note) {
        return IBID.matcher(Signal.withoutPlain(note)).lookingAt();
    }

    /** The reference that a note, or a part of one, consists of. A part that names a work itself is none. */
    static Optional<BackReference> in(String part) {
        String text = Signal.without(part);
        Matcher same = IBID.matcher(text);
        if (same.lookingAt()) {
            return Optional.of(
                    new BackReference(ReferenceKind.SAME, "", "", Locator.first(text.substring(same.end()))));
        }
        return numbered(text, NUMBERED.matcher(text))
                .or(() -> numbered(text, BRACKETED.matcher(text)).filter(reference -> isName(reference.name())))
                .or(() -> named(text));
    }

    /** Whether a text has what no short form has: a year or an address. */
    static boolean namesAWork(String text) {
        return OWN_WORK.matcher(text).find();
    }

    private static Optional<BackReference> numbered(String text, Matcher found) {
        if (!found.find() || namesAWork(text.substring(0, found.start()))) {
            return Optional.empty();
        }
        String note = found.group(1) != null ? found.group(1) : found.group(found.groupCount());
        String name = name(text.substring(0, found.start()));
        String locator = Locator.first(text.substring(found.end()));
        boolean several = found.find();
        return several ? Optional.empty() : Optional.of(new BackReference(ReferenceKind.NUMBER, note, name, locator));
    }

    private static Optional<BackReference> named(String text) {
        Matcher found = NAMED.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String name = name(text.substring(0, found.start()));
        return isName(name) && !NO_NAME.matcher(name).matches()
                ? Optional.of(
                        new BackReference(ReferenceKind.NAME, "", name, Locator.first(text.substring(found.end()))))
                : Optional.empty();
    }

    private static String name(String before) {
        String name = before.strip();
        while (!name.isEmpty() && ",:(".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && Character.isUpperCase(name.charAt(0));
    }
}
