package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.Institutions;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a reference in any usual style into the fields of a citation; none where it has the form of no reference. */
public final class ReferenceReader {
    private static final Pattern QUOTED = Pattern.compile(
            "“([^”\\n]{1,300}(?:“[^”]*”[^”\\n]{0,200})?)[”]|\"([^\"\\n]{1,300})\"|„([^“”\\n]{1,300})[“”]|«\\s?((?:«[^«»\\n]*»|[^«»\\n]){1,300}?)\\s?»|“([^”\"\\n]{1,300})\"");
    private static final Pattern SINGLE =
            Pattern.compile("(?<=[\\s,.]|^)[‘'](“?\\p{Lu}(?:[^'’‘\\n]|['’](?=\\p{L})){3,300}+)['’](?=[\\s,.\\[(])");
    /** A single mark before a double one, where the double ones stand inside the title. */
    private static final String NESTED = "‘“";

    private static final Pattern END = Pattern.compile("[,.;]$");
    private static final Pattern BEGINS = Pattern.compile("[‘'\\[¿¡«“]?\\s?[\\p{L}\\p{N}&&[^\\p{Ll}]]");
    private static final Pattern LOWER_TITLE = Pattern.compile("\\p{Ll}");
    private static final Pattern GOST_DASH = Pattern.compile("(?<=[.,)])\\s?[—–]\\s(?=[\\p{Lu}№\\d])");
    private static final Pattern INTERVIEW =
            Terms.pattern("((?:<interview>)(?: (?:with|by|mit|avec|con|с))? [^,;“”\"]{3,120}),");
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\p{Ll}[,;:])(?=\\p{L})|(?<=\\p{L}{2}\\.)(?=\\p{Lu}\\p{Ll})|(?<=\\p{Lu}\\.)(?=et al)|(?<=[\\p{L}.)],)(?=[“‘«\"])|(?<=\\.,)(?=\\p{Lu}\\p{Ll})|(?<=[,.][”’»])(?=\\p{L}{2})|(?<=\\p{Ll}\\.)(?=\\d{2,4}\\b)");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\. (\\d{1,2})\\. ((?:19|20)\\d{2})(?!\\d)");
    /** {@code The Daily Lantern (2019)}, before a title, of a newspaper that names no author. */
    private static final Pattern PAPER = Pattern.compile(
            "((?:The|Der|Die|Das|Le|La|Les|El|Los|Las|Il|O|A) \\p{Lu}[^()“”\".]{2,60}?),? \\(((?:1[5-9]|20)\\d{2})\\)");

    private static final Pattern AFTER_TITLE = Terms.pattern("(?:<in>|<translator>|<editor>|<volume>|accessed|\\d)");
    /** {@code 1 RICHARD HOOKER, OF THE LAWS}. */
    private static final Pattern VOLUME_FIRST =
            Pattern.compile("(\\d{1,2}) (?=\\p{Lu}{3,} (?:\\p{Lu}\\. )?\\p{Lu}{3,})");

    private static final Pattern GERMAN_DAY = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{L})");
    /** {@code (@annroe)} and {@code (Host)} after a name. */
    private static final Pattern ROLE = Pattern.compile(
            "\\s\\((?:@\\w{1,40}|Hosts?|Directors?|Producers?|Executive Producers?|Writers?|Narrator)\\)");

    /** {@code ZGE 2 (2010), S. 55}, after a family name alone. */
    private static final Pattern JOURNAL_VOLUME =
            Pattern.compile("(\\p{Lu}[^,()\\d]{1,60}) (\\d{1,3}) \\(((?:1[5-9]|20)\\d{2})\\),? (?:S\\. ?)?(\\d{1,4})");

    /** A sentence after the place that a reference points to: {@code EuZA 2013, 124 (127). In Frankreich ist …} */
    private static final Pattern SENTENCE_AFTER = Pattern.compile(
            "\\.(?<=(?:\\d ff?|\\(\\d{1,3}\\)|(?:19|20)\\d{2}\\)?,? (?:S\\. |p\\. |pp\\. )?\\d{1,4})\\.)\\s+(?=\\p{Lu}\\p{L}*(?: \\p{Ll}\\p{L}*){2,}).*$");

    private static final int LONGEST_LEAD = 200;
    /** No reference is longer; what is, comments. */
    private static final int LONGEST = 2000;

    private final Dates dates;

    public ReferenceReader(Dates dates) {
        this.dates = dates;
    }

    /** The work that a note names, in the first form of reference that it has. */
    public Optional<Citation> read(CleanNote note) {
        if (note.text().length() > LONGEST) {
            return Optional.empty();
        }
        String text = plain(note.text());
        return Stream.<BiPredicate<String, CitationBuilder>>of(
                        (words, work) -> LegalReference.read(words, work, dates),
                        this::interview,
                        (words, work) -> quoted(words, words.contains(NESTED) ? SINGLE : QUOTED, work),
                        (words, work) -> quoted(words, words.contains(NESTED) ? QUOTED : SINGLE, work),
                        this::unquoted)
                .flatMap(form -> read(form, text, note).stream())
                .findFirst();
    }

    /** The text with its marks set as most styles set them, words that a lost space glued together set apart. */
    private static String plain(String note) {
        String text =
                GOST_DASH.matcher(note).replaceAll(" ").replace(" : ", ": ").replace(" ; ", "; ");
        text = SENTENCE_AFTER.matcher(text).replaceFirst(".");
        text = ROLE.matcher(text).replaceAll("");
        text = GERMAN_DAY.matcher(text).replaceAll("$1 $2");
        return NUMERIC_DATE.matcher(GLUED.matcher(text).replaceAll(" ")).replaceAll("$1.$2.$3");
    }

    private Optional<Citation> read(BiPredicate<String, CitationBuilder> form, String text, CleanNote note) {
        CitationBuilder work = note.builder();
        dates.first(note.accessed()).map(Dates.DateMatch::date).ifPresent(work::accessed);
        return form.test(text, work) ? Optional.of(work.build()) : Optional.empty();
    }

    /** {@code Interview with a ministry official, Berlin, 4 May 2023.} */
    private boolean interview(String text, CitationBuilder work) {
        Matcher found = INTERVIEW.matcher(text);
        Optional<IsoDate> day = dates.first(text).map(Dates.DateMatch::date);
        if (!found.lookingAt() || day.isEmpty()) {
            return false;
        }
        work.type(WorkType.INTERVIEW).with(CitationField.TITLE, found.group(1)).published(day.get());
        return true;
    }

    private boolean quoted(String text, Pattern quotes, CitationBuilder work) {
        Matcher quote = quotes.matcher(text);
        while (quote.find()) {
            String title = title(quote);
            String before = text.substring(0, quote.start()).strip();
            if (BEGINS.matcher(title).lookingAt() && before.length() <= LONGEST_LEAD && title.length() > 1) {
                ReferenceHead head = ReferenceHead.of(before, dates);
                if (precedes(before, head)
                        && mayEnd(head, title, text.substring(quote.end()))
                        && title.length() >= (head.names().isEmpty() ? 8 : 2)) {
                    work.with(
                            CitationField.TITLE,
                            END.matcher(title).replaceFirst("").strip());
                    begin(head, work);
                    paper(before, head, work);
                    ReferenceBody.afterTitle(text.substring(quote.end()), work, dates);
                    periodical(work);
                    return !before.isEmpty() || work.has(CitationField.CONTAINER) || work.has(CitationField.PUBLISHER);
                }
            }
        }
        return false;
    }

    /** {@code The Daily Lantern (2019)} before the title: a newspaper and its year. */
    private static void paper(String before, ReferenceHead head, CitationBuilder work) {
        Matcher paper = PAPER.matcher(before);
        if (head.names().isEmpty() && paper.matches()) {
            work.with(CitationField.CONTAINER, paper.group(1)).published(new IsoDate(paper.group(2)));
        }
    }

    /** {@code Delta News, “Tolls Rise,” 4 May 2019}: a newspaper in the place of an author. */
    private static void periodical(CitationBuilder work) {
        List<String> authors = work.build().authors();
        boolean paper = authors.size() == 1
                && !work.has(CitationField.CONTAINER)
                && Institutions.isPeriodical(authors.get(0))
                && !authors.get(0).contains(",");
        if (paper) {
            work.with(CitationField.CONTAINER, authors.get(0)).authors(List.of());
            if (work.build().type() == WorkType.UNKNOWN
                    && work.build().published().isDay()) {
                work.type(WorkType.ARTICLE_NEWSPAPER);
            }
        }
    }

    private static String title(MatchResult quote) {
        for (int i = 1; i <= quote.groupCount(); i++) {
            if (quote.group(i) != null) {
                return quote.group(i).strip();
            }
        }
        return "";
    }

    /** Names and no more; or words that end where a title may begin. */
    private static boolean precedes(String before, ReferenceHead head) {
        boolean names = !head.names().isEmpty() && head.rest().isBlank();
        return before.isEmpty()
                || names
                || head.names().isEmpty() && ",.;)".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether words after a quotation leave it a title: a sentence goes on in lower case. */
    private static boolean mayEnd(ReferenceHead head, String title, String after) {
        String next = after.strip();
        boolean marked = ",.?!;…".indexOf(title.charAt(title.length() - 1)) >= 0;
        boolean goesOn = !marked
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && !AFTER_TITLE.matcher(next).lookingAt();
        return !goesOn && (head.date().isEmpty() || ends(title, after));
    }

    /** A title ends with a mark, or one or a bracket follows; other words after it belong to it. */
    private static boolean ends(String title, String after) {
        String next = after.strip();
        return next.isEmpty()
                || ",.;([<–—".indexOf(next.charAt(0)) >= 0
                || ",.?!;…".indexOf(title.charAt(title.length() - 1)) >= 0
                || AFTER_TITLE.matcher(next).lookingAt();
    }

    private static void begin(ReferenceHead head, CitationBuilder work) {
        if (head.rest().isBlank() || !head.names().isEmpty()) {
            if (head.editors()) {
                work.editors(head.names());
            } else {
                work.authors(head.names());
            }
        }
        head.date().ifPresent(work::published);
    }

    /** Names before a journal, with no title between them. */
    private static boolean journal(ReferenceHead head, CitationBuilder work) {
        Matcher year = Surnames.JOURNAL.matcher(head.rest());
        if (year.lookingAt() && !Imprint.isPlace(year.group(1))) {
            work.type(WorkType.ARTICLE_JOURNAL)
                    .with(CitationField.CONTAINER, year.group(1))
                    .with(CitationField.PAGES, year.group(3))
                    .published(new IsoDate(year.group(2)));
            return true;
        }
        Matcher volume = JOURNAL_VOLUME.matcher(head.rest());
        boolean alone = !head.names().isEmpty() && !head.names().get(0).contains(" ");
        if (!alone || !volume.lookingAt()) {
            return false;
        }
        work.published(new IsoDate(volume.group(3)));
        if (isJournal(volume.group(1))) {
            work.type(WorkType.ARTICLE_JOURNAL)
                    .with(CitationField.CONTAINER, volume.group(1))
                    .with(CitationField.VOLUME, volume.group(2))
                    .with(CitationField.PAGES, volume.group(4));
        }
        return true;
    }

    /** An abbreviation or a word of periodicals; other words before a number may be a book and its edition. */
    private static boolean isJournal(String words) {
        return RemainingWords.isPeriodical(words) || words.indexOf(' ') < 0 && words.length() <= 8;
    }

    private boolean unquoted(String text, CitationBuilder work) {
        Matcher first = VOLUME_FIRST.matcher(text);
        if (first.lookingAt()) {
            return unquoted(text.substring(first.end()), work.with(CitationField.VOLUME, first.group(1)));
        }
        ReferenceHead head = ReferenceHead.of(text, dates);
        boolean dated = head.date().isPresent();
        if (head.names().isEmpty() && !dated) {
            return new NamelessReference(text, work, dates).read();
        }
        if (head.rest().isBlank() || LOWER_TITLE.matcher(head.rest()).lookingAt() && !dated) {
            return false;
        }
        begin(head, work);
        return journal(head, work) || ReferenceBody.title(head.rest(), head.stop(), dated, work, dates);
    }
}
