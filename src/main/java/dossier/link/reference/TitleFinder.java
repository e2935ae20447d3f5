package dossier.link.reference;

import dossier.model.CitationField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a title ends that no quotation marks show. */
final class TitleFinder {
    private static final Pattern RESPONSIBILITY =
            Pattern.compile("\\s/\\s([^/\\n]{3,120}?)(?=\\.\\s(?:\\p{Lu}|\\n)|\\s?\\n|//|\\.?$|\\.\\s\\p{Lu}\\.?:)");
    private static final Pattern THESIS = Terms.pattern("(?<=[,.;:)])\\s?<thesis>");
    private static final Pattern BEFORE_IN = Terms.pattern(",\\s<in>:?\\s(?=[\\p{Lu}‘“«])");
    /** {@code Flexibilität? EuZA 2008, 78}. */
    private static final Pattern BEFORE_JOURNAL =
            Pattern.compile("(?<=[?!]) (?=(?:\\p{Lu}[\\p{L}.&-]{1,14} ?){1,4} (?:19|20)\\d{2}, )");

    private static final Pattern BRACKETED = Terms.pattern(
            "(?:1[5-9]|20)\\d{2}[a-z]?$|<edition>|<report>|<thesis>|<volume>\\s?\\d|<translator>|<editor>|: .*(?:n\\.d\\.|s\\.d\\.)$|\\d{4}; repr|<page>\\s?\\d");
    /** {@code Tides of Law 12, 14 (2d ed. 2010)}: the Bluebook sets the page before the bracket. */
    private static final Pattern PAGE_BEFORE_BRACKET = Pattern.compile(
            "^(.{2,200}?\\p{L}[’'”)]?)(?<! (?:vol|Vol|no|No|Bd|nr|Nr|t)) (?!(?:1[5-9]|20)\\d{2} )\\d{1,4}(?:[-–]\\d+)?(?:, \\d+(?:[-–]\\d+)?)* (?=\\((?:[^()]{0,80} )?(?:1[5-9]|20)\\d{2}\\)(?:[.;\\s]|$))");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}");
    private static final Pattern YEARS = Pattern.compile("(?:1[0-9]|20)\\d{2}\\s?[-–—‑]\\s?\\d{2,4}");

    private final ReferenceDraft draft;
    private final boolean commas;
    private final String lead;

    /**
     * Takes the title, or its beginning, from the words of a draft.
     *
     * @param byCommas whether a comma stands before it
     */
    TitleFinder(ReferenceDraft draft, boolean byCommas) {
        this.draft = draft;
        String strokes = draft.rest().text().replace(" // ", "\nin: ");
        String text = SureParts.hasVolumeFirst(strokes)
                ? strokes
                : PAGE_BEFORE_BRACKET.matcher(strokes).replaceFirst("$1 ");
        int stopped = Math.min(stop(text), start(BEFORE_IN, text));
        this.commas = byCommas || stopped >= text.length() - 1;
        int end = Math.min(commas ? Math.min(comma(text), start(BEFORE_JOURNAL, text)) : stopped, start(THESIS, text));
        int slash = text.indexOf(" / ");
        String title = text.substring(0, slash > 0 ? Math.min(end, slash) : end);
        this.lead = title.substring(0, bracket(title));
        draft.rest().set(text.substring(lead.length()));
        draft.rest().cut(RESPONSIBILITY);
    }

    /** Whether commas part the words of the reference rather than stops. */
    boolean hasCommas() {
        return commas;
    }

    /** The title, once the sure parts are cut: after commas, the words that go on with it are taken, too. */
    String title() {
        return Remainder.trimmed(commas ? lead + continued() : lead);
    }

    /** Where the first sentence ends; a question that several parts follow is only the first part of a title. */
    private static int stop(String text) {
        int end = Stops.first(text);
        boolean asks = end > 0 && end < text.length() && "?!".indexOf(text.charAt(end - 1)) >= 0;
        if (!asks) {
            return end;
        }
        String after = text.substring(end);
        int next = Stops.first(after);
        boolean more = !RemainingWords.beginsWithIn(after.strip())
                && !Surnames.JOURNAL.matcher(after.strip()).lookingAt()
                && next + 1 < after.length()
                && WORD.matcher(after.substring(next + 1).strip()).lookingAt();
        return more ? end + next : end;
    }

    private static int start(Pattern mark, String text) {
        Matcher found = mark.matcher(text);
        return found.find() ? found.start() : text.length();
    }

    /** Where the first segment ends that commas part, outside brackets and quotation marks. */
    private static int comma(String text) {
        int depth = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            depth += "“«([".indexOf(c) >= 0 ? 1 : "”»)]".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            boolean mark = c == ',' || c == '.' && !Stops.isAbbreviated(text, i);
            if (depth == 0 && mark && text.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return text.endsWith(".") ? text.length() - 1 : text.length();
    }

    /** Where the bracket begins that follows a title: an imprint, an edition, a year, a report's number. */
    private static int bracket(String title) {
        for (int open = title.indexOf(" ("); open >= 0; open = title.indexOf(" (", open + 1)) {
            int close = title.indexOf(')', open);
            String inside = title.substring(open + 2, close < 0 ? title.length() : close);
            if (BRACKETED.matcher(inside).find()) {
                return open;
            }
        }
        int tag = title.indexOf(" [");
        return tag > 0 ? tag : title.length();
    }

    private String continued() {
        Remainder rest = draft.rest();
        int cut = rest.text().indexOf(Remainder.CUT);
        String first = cut < 0 ? rest.text() : rest.text().substring(0, cut);
        boolean upToImprint = (draft.hasBracket() && !draft.isNumbered()
                        || draft.has(CitationField.CONTAINER)
                        || draft.hasImprint() && !draft.isNumbered())
                && cut >= 0
                && !RemainingWords.isIn(first);
        int taken = 0;
        while (taken < first.length()) {
            int comma = first.indexOf(", ", taken + 1);
            int end = comma < 0 ? first.length() : comma;
            if (!goesOn(Remainder.trimmed(first.substring(taken, end)), upToImprint)) {
                break;
            }
            taken = end;
        }
        rest.set(rest.text().substring(taken));
        return first.substring(0, taken);
    }

    private boolean goesOn(String words, boolean upToImprint) {
        boolean lower =
                !words.isEmpty() && Character.isLowerCase(words.charAt(0)) && !RemainingWords.beginsWithIn(words);
        boolean sure = draft.has(CitationField.CONTAINER) || !draft.hasImprint();
        boolean fills = upToImprint
                && (sure && !RemainingWords.isKind(words) && !RemainingWords.isPeriodical(words)
                        || upToImprint
                                && !Imprint.isPlace(words)
                                && !Imprint.isPublisher(words)
                                && !RemainingWords.isPeriodical(words)
                                && !RemainingWords.isKind(words));
        return words.isEmpty()
                || lower
                || fills && words.indexOf('(') < 0
                || YEARS.matcher(words).matches();
    }
}
