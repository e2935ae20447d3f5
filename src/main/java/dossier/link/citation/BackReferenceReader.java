package dossier.link.citation;

import dossier.link.citation.BackReference.ReferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the words of a part of a note that lead to earlier notes. */
final class BackReferenceReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Without an author before it, the work of the note before. */
    private static final Pattern WORK_ALONE =
            Pattern.compile(NoteWords.of("work") + "\\.?(?=\\s*(?:[,:;(]|$|[\\p{L}]{1,3}\\.?\\s?\\d))", FLAGS);

    private static final Pattern NAMED_IBID = Pattern.compile(
            "([^,;:.\\d]{2,60}),\\s(?:(?!loc)" + NoteWords.of("same")
                    + ")(?![\\p{L}\\p{N}])\\.?(?=\\s*(?:[.,;:(]|$|at\\s|\\d))",
            FLAGS);

    /** A number that begins a list or a range of notes names no one note. */
    private static final String NUMBER = "(\\d{1,4})(?!\\d)(?!\\s?(?:and|und|et|y|e|и|&|-|–|—)\\s?\\d)";

    private static final String NOTE = "(?:" + NoteWords.of("note") + "\\.?\\s{0,2}" + NUMBER + "|"
            + NoteWords.of("notes") + "\\.?\\s{0,2}" + NUMBER + "(?!,\\s?\\d))";
    private static final String EARLIER = NoteWords.of("above") + "[.,]{0,2}\\s{0,2}";
    private static final String LATER = "(?!,?\\s?\\(?" + NoteWords.of("below") + "(?!\\p{L}))";
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final Pattern NUMBERED = Pattern.compile(
            NO_LETTER_BEFORE + "(?:" + EARLIER + "[(\\[]?\\s?" + NOTE + LATER + "|" + NOTE + ",?\\s(?:"
                    + NoteWords.of("after") + ")(?!\\p{L})|[(\\[]\\s?(?:" + EARLIER + ")?" + NOTE + "\\s?[)\\],])",
            FLAGS);

    /** The number of a note alone, which a word such as {@code See} comes before. */
    private static final Pattern NUMBER_ALONE =
            Pattern.compile(NOTE + "(?=$|\\s*[.,;:)]|\\s(?:and|und|et|y|e|и|mit)\\s)" + LATER, FLAGS);

    private static final Pattern NAMED = Pattern.compile(
            "[,\\s](?:" + NoteWords.of("work")
                    + "|supra(?=\\s*(?:[.,;:]|$|at\\s\\d))|(?<=,\\s?)cit(?=\\.))(?![\\p{L}\\p{N}])\\.?",
            FLAGS);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:part|section|chapter|figure|table|art|article|teil|abschnitt|kapitel|text|discussion)\\b.*|.*\\d.*",
            FLAGS);
    /** What goes on from one reference to the next: {@code 51 and}. */
    private static final Pattern JOINT =
            Pattern.compile("[\\s\\d,.:;)\\]–-]*(?:ff?\\.?\\s)?(?:(?:and|und|et|y|e|и|&|with|mit|sowie)\\s+)?", FLAGS);

    /** {@code Roe, Tides (2003), 15 (Fn 69)}: a note of the work itself. */
    private static final Pattern ENDS_WITH_PAGE =
            Pattern.compile("[,:)]\\s?(?:at\\s)?(?:(?:pp?|S|с|С)\\.?\\s?)?\\d{1,4}(?:\\s?ff?\\.?)?$");

    /** Begins a work of the note's own after a reference: {@code and Bo Poe, “Ports”, 2011}. */
    private static final Pattern NEXT_WORK = Pattern.compile(
            ",?\\s(?:and|und|sowie|et|y|e|и)\\s(?=(?-i:\\p{Lu})[^,;.]{1,60},\\s(?-i:[\\p{Lu}“\"«„‘]))", FLAGS);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LOCATOR = 60;
    private static final int SHORTEST_WORD = 4;

    private static final Set<String> NUMBER_CUES = NoteWords.last("note", "notes");
    private static final Set<String> NAME_CUES = Stream.concat(
                    NoteWords.last("work").stream(), Stream.of("supra", "cit"))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final List<BackReference> found = new ArrayList<>();
    private String own = "";
    private int from = 0;

    private BackReferenceReader(String text) {
        this.text = text;
    }

    /**
     * What a part holds.
     *
     * @param own the words that name a work of the note's own; all words where nothing leads back
     */
    record References(List<BackReference> found, String own) {}

    static References read(NotePart part) {
        return new BackReferenceReader(part.text()).read(!part.signal().isEmpty());
    }

    private References read(boolean signalled) {
        same();
        numbered(signalled);
        if (found.isEmpty()) {
            named();
        }
        return new References(found, found.isEmpty() ? text : own.isEmpty() ? ownAfter() : own);
    }

    private String ownAfter() {
        Matcher next = NEXT_WORK.matcher(text);
        boolean follows = next.find(from) && BackReference.namesAWork(text.substring(next.end()));
        return follows ? text.substring(next.end()) : "";
    }

    /** <i>Ibid.</i>, <i>Op. cit.</i> without a name, {@code Roe, ibid.} */
    private void same() {
        Matcher alone = WORK_ALONE.matcher(text);
        Matcher named = NAMED_IBID.matcher(text);
        int ibid = BackReference.endOfIbid(text);
        int end = ibid > 0 ? ibid : alone.lookingAt() && !NUMBERED.matcher(text).lookingAt() ? alone.end() : 0;
        if (end > 0) {
            Matcher number = NUMBERED.matcher(text).region(skipSpace(end), text.length());
            boolean bracketed = number.lookingAt() && isBracketed(number);
            from = bracketed ? number.end() : end;
            found.add(new BackReference(ReferenceKind.SAME, bracketed ? number(number) : "", "", locatorAt(from)));
        } else if (named.lookingAt() && isName(named.group(1))) {
            from = named.end();
            found.add(new BackReference(ReferenceKind.SAME, "", named.group(1).strip(), locatorAt(from)));
        }
    }

    private int skipSpace(int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private void numbered(boolean signalled) {
        Matcher alone = NUMBER_ALONE.matcher(text);
        if (signalled && found.isEmpty() && alone.lookingAt()) {
            from = alone.end();
            found.add(new BackReference(ReferenceKind.NUMBER, number(alone), "", locatorAt(from)));
        }
        if (!NoteWords.hasAny(NUMBER_CUES, text)) {
            return;
        }
        Matcher number = NUMBERED.matcher(text);
        for (int at = from; number.find(at); at = number.end()) {
            String name = nameBefore(number.start());
            if (!isBracketed(number)
                    || isName(name) && !ENDS_WITH_PAGE.matcher(name).find()) {
                BackReference reference =
                        new BackReference(ReferenceKind.NUMBER, number(number), name, locatorAt(number.end()));
                add(reference, number.start(), number.end());
            }
        }
    }

    private void named() {
        if (!NoteWords.hasAny(NAME_CUES, text)) {
            return;
        }
        Matcher work = NAMED.matcher(text);
        while (work.find()) {
            String name = nameBefore(work.start());
            if (isName(name) && !NO_NAME.matcher(name).matches()) {
                add(new BackReference(ReferenceKind.NAME, "", name, locatorAt(work.end())), work.start(), work.end());
            }
        }
    }

    private static boolean isBracketed(Matcher number) {
        return "([".indexOf(number.group().charAt(0)) >= 0;
    }

    private static String number(Matcher found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .flatMap(group -> Optional.ofNullable(group).stream())
                .findFirst()
                .orElseThrow();
    }

    private String locatorAt(int at) {
        return Locator.first(text.substring(at, Math.min(text.length(), at + LONGEST_LOCATOR)));
    }

    /** The words between the reference before, or the sentence before, and a place. */
    private String nameBefore(int end) {
        String name = text.substring(nameStart(end), end);
        Matcher joint = JOINT.matcher(name);
        String alone = !found.isEmpty() && joint.lookingAt() ? name.substring(joint.end()) : name;
        return name.length() > LONGEST_NAME ? "" : withoutEnd(Signal.without(alone));
    }

    private int nameStart(int end) {
        int start = Math.max(from, end - 2 * LONGEST_NAME);
        return start + sentenceStart(text.substring(start, end));
    }

    /** Keeps a reference, and what names a work before the first one and its name. */
    private void add(BackReference reference, int start, int end) {
        int name = nameStart(start);
        if (found.isEmpty()) {
            String before = text.substring(0, start - name > LONGEST_NAME ? start : name);
            own = BackReference.namesAWork(before) ? before.strip() : "";
        }
        found.add(reference);
        from = end;
    }

    /** Where the last sentence of a text begins; no sentence ends after an initial or a short form such as {@code art.} */
    private static int sentenceStart(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            boolean stop = text.charAt(i - 1) == '.' && text.charAt(i) == ' ';
            if (stop && Character.isUpperCase(text.charAt(i + 1)) && isSentenceEnd(text, i - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isSentenceEnd(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && stop - start < SHORTEST_WORD) {
            start--;
        }
        return stop - start >= SHORTEST_WORD || start == stop;
    }

    private static String withoutEnd(String before) {
        String name = before.strip();
        while (!name.isEmpty() && ",:([".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    private static boolean isName(String name) {
        int first = name.isEmpty() ? 0 : name.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || "“\"«„‘".indexOf(first) >= 0;
        return begins && name.length() <= LONGEST_NAME;
    }
}
