package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.Institutions;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which of the words that are left are the container, the publisher, the place or the archive; others stay untold. */
final class RemainingWords {
    private static final Pattern IN = Terms.pattern("(?:^|(?<=[,.;\\n] )|(?<=\\n))<in>:?\\s(?=[\\p{Lu}\\p{N}‘“«])");
    private static final Pattern IN_FIRST = Terms.pattern("^<in>:?\\s(?=[\\p{Lu}\\p{N}‘“«])");
    private static final Pattern NO_WORDS = Pattern.compile("[\\d\\s.,;:()\\[\\]–—-]*(?:f{1,2}\\.?)?");
    private static final Pattern KIND = Terms.pattern("(?:<post>|<broadcast>|<report>|<data>)\\.?");
    private static final Pattern PLACE_IN_BRACKET = Pattern.compile("\\s?\\((\\p{Lu}[^()\\d]{1,40})\\)");
    private static final Pattern DAY_ALONE =
            Pattern.compile("\\d{1,2}(?:\\.|st|nd|rd|th)? (?:de )?\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2}");
    /** {@code ETS 12}, the number of a document rather than a name. */
    private static final Pattern CODE = Pattern.compile("(?:\\p{Lu}{1,6}[ /.-]?)+\\d[\\d/.-]*");

    private static final Pattern PERIODICAL = Pattern.compile(
            "\\b(?:journal|review|revue|zeitschrift|quarterly|studies|annals|bulletin|proceedings|newsletter|magazine|times|post|news|gazette|(?:and|&|und|et|y) (?:society|law|policy|health|education))\\b",
            Terms.FLAGS);
    private static final int MOST_WORDS_OF_PUBLISHER = 7;
    private static final int LONGEST_CONTAINER = 120;

    private final ReferenceDraft draft;
    private final SureParts sure;
    private final boolean commas;

    /** @param commas whether commas part the words of the reference rather than stops */
    RemainingWords(ReferenceDraft draft, SureParts sure, boolean commas) {
        this.draft = draft;
        this.sure = sure;
        this.commas = commas;
    }

    static boolean isPeriodical(String words) {
        return PERIODICAL.matcher(words).find();
    }

    /** Whether words such as {@code in:} begin a part of a text. */
    static boolean isIn(String text) {
        return IN.matcher(text).find();
    }

    static boolean beginsWithIn(String words) {
        return IN_FIRST.matcher(words).lookingAt();
    }

    /** Whether words only say what the work is, such as {@code Technical Report}. */
    static boolean isKind(String words) {
        return KIND.matcher(words).matches();
    }

    /**
     * Gives the words their fields.
     *
     * @param dated whether a date and stops came before the title: then several parts are kept as printed, since only the
     *     dossier's author knows which of them is the publisher
     */
    void name(boolean dated) {
        draft.rest()
                .cut(PLACE_IN_BRACKET)
                .map(found -> found.group(1))
                .filter(Imprint::isPlace)
                .ifPresent(place -> draft.work().with(CitationField.PLACE, place));
        List<String> whole = pieces(draft, true);
        if (dated && isKeptAsPrinted(whole)) {
            draft.work().with(CitationField.CONTAINER, String.join(". ", whole));
            return;
        }
        List<String> left = pieces(draft, false);
        boolean book = left.stream().anyMatch(piece -> Imprint.isPlace(piece) || Imprint.isPress(piece))
                && !draft.has(CitationField.ISSUE)
                && !draft.has(CitationField.PAGES);
        draft.numbered(draft.isNumbered() && !book);
        left = draft.isNumbered() ? whole : left;
        for (int i = 0; i < left.size(); i++) {
            name(left.get(i), left.size(), isBesidePlace(left, i));
        }
    }

    private boolean isKeptAsPrinted(List<String> whole) {
        return !draft.isNumbered()
                && !draft.hasImprint()
                && whole.size() > 1
                && whole.stream().noneMatch(RemainingWords::beginsWithIn);
    }

    /** Whether words stand beside a place of publication, and no other words are a publisher's. */
    private boolean isBesidePlace(List<String> left, int i) {
        boolean beside =
                i > 0 && Imprint.isPlace(left.get(i - 1)) || i + 1 < left.size() && Imprint.isPlace(left.get(i + 1));
        boolean other = !Imprint.isPublisher(left.get(i)) && left.stream().anyMatch(Imprint::isPublisher);
        return commas && beside && !other;
    }

    /**
     * The words that are left, in pieces that stops part.
     *
     * @param whole whether commas may stand in a piece, as in the name of a journal
     */
    static List<String> pieces(ReferenceDraft draft, boolean whole) {
        List<String> left = new ArrayList<>();
        for (String piece : draft.rest().pieces()) {
            left.addAll(segments(piece, whole));
        }
        left.removeIf(piece -> NO_WORDS.matcher(piece).matches() || isKind(piece) || isDay(piece, draft));
        return left;
    }

    /** {@code 22. November} after a year that stands with the names. */
    private static boolean isDay(String piece, ReferenceDraft draft) {
        String year = draft.work().build().published().text();
        if (year.length() < 4 || !DAY_ALONE.matcher(piece).matches()) {
            return false;
        }
        Optional<Dates.DateMatch> found = draft.dates().first(piece + " " + year.substring(0, 4));
        found.map(Dates.DateMatch::date).ifPresent(draft::published);
        return found.isPresent();
    }

    private static List<String> segments(String piece, boolean whole) {
        List<String> parts = new ArrayList<>();
        String text = piece;
        while (!text.isBlank()) {
            int end = Stops.first(text);
            String part = Remainder.trimmed(text.substring(0, end));
            if (!part.isEmpty()) {
                parts.addAll(whole ? List.of(part) : List.of(part.split(", (?=[\\p{Lu}\\p{N}])")));
            }
            text = text.substring(Math.min(text.length(), end + 1));
        }
        return parts;
    }

    private void name(String piece, int of, boolean besidePlace) {
        Matcher in = IN_FIRST.matcher(piece);
        boolean isIn = in.lookingAt();
        String words = Remainder.trimmed(isIn ? piece.substring(in.end()) : piece);
        boolean container = draft.has(CitationField.CONTAINER);
        if (words.isEmpty()) {
            return;
        }
        if (ArchiveWords.isArchive(words, draft)) {
            archive(words);
        } else if (isIn && !container && !isSentence(words)) {
            draft.inside();
            draft.work().with(CitationField.CONTAINER, words);
        } else if (Imprint.isPlace(words) && (container || !draft.isNumbered())) {
            draft.work().with(CitationField.PLACE, words);
        } else if (isName(words)) {
            named(words, of, besidePlace);
        }
    }

    private static boolean isName(String words) {
        char first = words.charAt(0);
        return words.chars().anyMatch(Character::isLetter)
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && !CODE.matcher(words).matches();
    }

    private void archive(String words) {
        String known = draft.work().build().field(CitationField.ARCHIVE);
        draft.work()
                .type(WorkType.MANUSCRIPT)
                .with(CitationField.ARCHIVE, known.isEmpty() ? words : known + ", " + words);
    }

    private void named(String words, int of, boolean besidePlace) {
        boolean published = draft.has(CitationField.PUBLISHER) || isSentence(words);
        if (!published && isPublisherAlone(words)) {
            draft.work().with(CitationField.PUBLISHER, words);
        } else if (!draft.has(CitationField.CONTAINER) && mayBeContainer(words)) {
            draft.work().with(CitationField.CONTAINER, words);
        } else if (!published && (besidePlace || mayBePublisher(words, of))) {
            draft.work().with(CitationField.PUBLISHER, words);
        }
    }

    /** Whether most words are in lower case, as in no name of a publisher. */
    private static boolean isSentence(String words) {
        String[] all = words.split(" ");
        long low = Arrays.stream(all)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return all.length > MOST_WORDS_OF_PUBLISHER && low * 2 > all.length;
    }

    /** Of a work that is no part of a periodical, an institution or a press, or the words right before the year. */
    private boolean isPublisherAlone(String words) {
        boolean known = Institutions.hasWord(words) && !isPeriodical(words)
                || Imprint.isPress(words)
                || draft.is(WorkType.DATASET);
        boolean beforeYear = words.equals(sure.beforeYear());
        boolean year =
                beforeYear && (draft.isInside() || !commas && !draft.isQuoted() && !draft.has(CitationField.URL));
        return !draft.isNumbered() && !draft.hasDay() && (known || year);
    }

    private boolean mayBeContainer(String words) {
        if (draft.is(WorkType.MANUSCRIPT) || draft.is(WorkType.THESIS)) {
            return false;
        }
        if (draft.isNumbered() || draft.hasDay() || draft.isQuoted()) {
            boolean press = draft.hasImprint() && draft.isQuoted() && Imprint.isPress(words);
            return words.length() <= LONGEST_CONTAINER && !press;
        }
        return draft.has(CitationField.URL) && !draft.hasImprint() && !commas && !Imprint.isPress(words);
    }

    private boolean mayBePublisher(String words, int of) {
        boolean few = words.split(" ").length <= MOST_WORDS_OF_PUBLISHER
                && words.chars().noneMatch(Character::isDigit);
        boolean alone = !commas
                && of == 1
                && draft.hasDate()
                && !draft.isNumbered()
                && !draft.hasDay()
                && !draft.has(CitationField.URL)
                && !draft.has(CitationField.CONTAINER);
        return Imprint.isPublisher(words) || few && !draft.hasImprint() && (draft.isInside() || alone);
    }
}
