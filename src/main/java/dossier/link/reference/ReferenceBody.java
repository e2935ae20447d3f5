package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.Institutions;
import dossier.language.IsoDate;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows the names of a reference: the title where no quotation marks show it, container, imprint, numbers and date. */
final class ReferenceBody {
    private static final Pattern IN = Terms.pattern("(?:^|(?<=[,.;\\n] )|(?<=\\n))<in>:?\\s(?=[\\p{Lu}\\p{N}‘“«])");
    private static final Pattern IN_FIRST = Terms.pattern("^<in>:?\\s(?=[\\p{Lu}\\p{N}‘“«])");
    private static final Pattern LOCATOR = Terms.pattern(
            "[,;:(]?\\s?(?<!\\p{L})(?:at\\s)?(?:<page>|§§?|¶¶?|paras?\\.?|fn\\.?|Rn\\.?|Rz\\.?|chaps?\\.?|ch\\.|col\\.|art\\.)\\s?\\d{1,5}(?:[-–—]\\d{1,5})?(?:\\s?ff?\\.?)?(?:, ?\\d{1,5}(?:[-–]\\d{1,5})?)*(?![\\p{L}\\d])\\)?");
    private static final Pattern TOTAL = Pattern.compile("[,.]\\s\\d{1,4} (?:с|p|pp|S|стр)\\.(?=\\s|$)");
    private static final Pattern AT = Pattern.compile(",? at \\d{1,5}(?:[-–]\\d{1,5})?(?=[\\s,.;)]|$)");
    private static final Pattern NO_WORDS = Pattern.compile("[\\d\\s.,;:()\\[\\]–—-]*(?:f{1,2}\\.?)?");
    /** {@code (2015) 12(3) Asian Review 101}, as law journals are cited. */
    private static final Pattern LAW_JOURNAL = Pattern.compile(
            "^\\s?[(\\[](\\d{4})[)\\]] (?:(\\d{1,4})(?: ?\\((\\d{1,3})\\))? )?(\\p{Lu}[^\\d(),;“”\"\\n]{1,80}?) (\\d{1,5})(?=[,.;]|\\s(?!\\d|\\()|\\s\\(|$)");
    /** {@code , 56 Port L. Rev. 837, 840 (1960)}. */
    private static final Pattern VOLUME_FIRST = Pattern.compile(
            ",? (\\d{1,4}) (\\p{Lu}[^\\d(),;“”\"\\n]{1,60}?) (\\d{1,5})(?:[-–]\\d+)?(?:, ?\\d[\\d–,& -]*)?(?= \\((?:[^()]{0,24} )?\\d{4}\\))");
    /** {@code (Delta News, 4 March 2019)}. */
    private static final Pattern SITE_AND_DAY = Pattern.compile(
            "^\\s?\\((\\p{Lu}[^()\\n]{1,80}?),? (\\d{1,2}\\.? \\p{L}+\\.? \\d{4}|\\p{L}+ \\d{1,2}, \\d{4})\\)");

    private static final Pattern SITE = Pattern.compile("^\\s?\\((\\p{Lu}[^()\\d\\n]{2,60})\\)");
    private static final Pattern RESPONSIBILITY =
            Pattern.compile("\\s/\\s([^/\\n]{3,120}?)(?=\\.\\s(?:\\p{Lu}|\\n)|\\s?\\n|//|\\.?$|\\.\\s\\p{Lu}\\.?:)");
    private static final Pattern THESIS = Terms.pattern("(?<=[,.;:)])\\s?<thesis>");
    private static final Pattern TITLE_PAGE =
            Pattern.compile("(?<=\\p{L}) (?!(?:1[5-9]|20)\\d{2}(?!\\d))\\d{1,4}(?:[-–]\\d{1,4})?$");
    private static final Pattern YEARS = Pattern.compile("(?:1[0-9]|20)\\d{2}\\s?[-–—‑]\\s?\\d{2,4}");
    private static final Pattern PLACE_IN_BRACKET = Pattern.compile("\\s?\\((\\p{Lu}[^()\\d]{1,40})\\)");
    private static final Pattern DAY_ALONE =
            Pattern.compile("\\d{1,2}(?:\\.|st|nd|rd|th)? (?:de )?\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2}");
    private static final Pattern KIND = Terms.pattern("(?:<post>|<broadcast>|<report>|<data>)\\.?");
    private static final Pattern BEGINS = Pattern.compile("[‘'“„\"«¿¡\\[]?[\\p{Lu}\\p{N}\\p{Lo}]");
    /** {@code . Maple Row, 2003}, at the end of a part. */
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?:^|[.?!\n»”\"] |\\n)(\\p{Lu}[^.,:;\\n()]{1,60}), (?:1[5-9]|20)\\d{2}(?=[.,\\n]|$)");

    private static final Pattern BLUEBOOK_PAGE = Pattern.compile(
            "^(.{2,200}?\\p{L}[’'”)]?)(?<! (?:vol|Vol|no|No|Bd|nr|Nr|t)) \\d{1,4}(?:[-–]\\d+)?(?:, \\d+(?:[-–]\\d+)?)* (?=\\((?:[^()]{0,80} )?(?:1[5-9]|20)\\d{2}\\)\\.?\\s*$)");
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_WORDS_OF_PUBLISHER = 7;

    private final Remainder rest;
    private final CitationBuilder work;
    private final Dates dates;
    private boolean numbered;
    private boolean imprint;
    private boolean day;
    private boolean inside;

    ReferenceBody(String text, CitationBuilder work, Dates dates) {
        this.rest = new Remainder(text);
        this.work = work;
        this.dates = dates;
    }

    /** Reads the words after a title in quotation marks. */
    void afterTitle() {
        quoted = true;
        lawJournal();
        cutParts();
        name(false);
        type();
    }

    /**
     * Reads a title and what follows it.
     *
     * @param stop the mark before it
     * @param dated whether the date stood before it
     */
    boolean title(char stop, boolean dated) {
        String strokes = rest.text().replace(" // ", "\nin: ");
        String text = VOLUME_FIRST.matcher(strokes).find()
                ? strokes
                : BLUEBOOK_PAGE.matcher(strokes).replaceFirst("$1 ");
        int stopped = Math.min(Stops.first(text), beforeMark(text));
        wholeContainer = dated && stop == '.';
        boolean commas = stop == ',' && !dated || stopped >= text.length() - 1;
        int end = commas ? comma(text) : stopped;
        Matcher thesis = THESIS.matcher(text);
        end = thesis.find() ? Math.min(end, thesis.start()) : end;
        int slash = text.indexOf(" / ");
        end = slash > 0 ? Math.min(end, slash) : end;
        String title = text.substring(0, end);
        int bracket = bracket(title);
        title = title.substring(0, bracket);
        rest.set(text.substring(title.length()));
        responsibility();
        return titled(title, commas);
    }

    /** Reads a reference that begins with its title, which only an imprint in brackets or a date at its end shows. */
    boolean withoutNames() {
        Matcher alone = TITLE_AND_YEAR.matcher(rest.text());
        if (alone.matches()) {
            work.with(CitationField.TITLE, Remainder.trimmed(alone.group(1))).published(new IsoDate(alone.group(2)));
            return true;
        }
        Matcher imprinted = TITLE_AND_IMPRINT.matcher(rest.text());
        String text = rest.text();
        if (imprinted.lookingAt()) {
            return title(',', false) && imprint;
        }
        Matcher titled = TITLE_THEN_YEAR.matcher(text);
        if (titled.lookingAt()) {
            return titleThenYear(titled);
        }
        boolean stopped = Stops.first(text) < text.length() - 1;
        boolean standard = STANDARD.matcher(text).lookingAt()
                || PUBLISHED_ALONE.matcher(text).matches() && Institutions.hasWord(text.substring(Stops.first(text)));
        if (standard) {
            boolean commas = STANDARD.matcher(text).lookingAt();
            return title(commas ? ',' : '.', false) && hasDate();
        }
        boolean tagged = ONLINE.matcher(text).find();
        if (IN_COLON.matcher(text).find() || TITLE_AND_EDITORS.matcher(text).lookingAt()) {
            return title(',', false) && hasDate();
        }
        if (tagged) {
            return stopped && title('.', false) && hasDate();
        }
        return stopped
                && Character.isUpperCase(text.charAt(0))
                && title('.', false)
                && imprint
                && work.has(CitationField.PUBLISHER)
                && hasDate();
    }

    /** {@code Quay Fenders (NBS 4417-2). (2014). Bureau of Standards.} */
    private static final Pattern TITLE_THEN_YEAR = Pattern.compile(
            "(\\p{Lu}[^.“”\"\\n]{3,200}?)(?: \\(((?:\\p{Lu}{2,6}[ /-]?)+\\d[\\d:.-]*)\\))?\\. \\((?:((?:1[5-9]|20)\\d{2})(?:, ([^()]{3,20}))?|n\\.d\\.)\\)\\. ");

    private static final Pattern STANDARD =
            Pattern.compile("\\p{Lu}[^().“”\"\\n]{3,160}?, (?:\\p{Lu}{2,6}[ /-]?)+\\d[\\d:.-]* \\(");
    private static final Pattern PUBLISHED_ALONE = Pattern.compile(
            "\\p{Lu}[^.“”\"\\n]{3,160}\\. \\p{Lu}[^.,:“”\"\\n]{3,80}, (?:1[5-9]|20)\\d{2}\\.?(?: .{0,30})?");

    private boolean titleThenYear(Matcher titled) {
        work.with(CitationField.TITLE, titled.group(1).strip());
        if (titled.group(2) != null) {
            work.type(WorkType.STANDARD).with(CitationField.NUMBER, titled.group(2));
        }
        if (titled.group(3) != null) {
            work.published(dates.first(titled.group(4) + ", " + titled.group(3))
                    .map(Dates.DateMatch::date)
                    .orElse(new IsoDate(titled.group(3))));
        }
        rest.set(rest.text().substring(titled.end()));
        cutParts();
        name(false);
        type();
        return true;
    }

    private static final Pattern IN_COLON = Pattern.compile("^\\p{Lu}[^“”\"\\n]{4,200}?, in: \\p{Lu}");
    private static final Pattern ONLINE = Pattern.compile(
            "\\[(?:online|en ligne|en línea|online resource|Электронный ресурс)\\]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE_AND_EDITORS =
            Pattern.compile("\\p{Lu}[^()“”\"\\n]{2,200}? \\([^():]{4,80} eds?\\.,? [^()]{0,30}\\d{4}\\)");
    private static final Pattern TITLE_AND_YEAR =
            Pattern.compile("(\\p{Lu}[^,.;()“”\"\\n]{11,160}?), ((?:1[5-9]|20)\\d{2})\\.?\\s*");
    private static final Pattern TITLE_AND_IMPRINT =
            Pattern.compile("\\p{Lu}[^()“”\"\\n]{2,200}? \\(\\p{Lu}[^():]{1,40}: [^()]{2,80}\\d{4}\\)");

    private boolean titled(String lead, boolean commas) {
        cutParts();
        String title = commas ? lead + continued() : lead;
        title = TITLE_PAGE.matcher(Remainder.trimmed(title)).find() && (imprint || numbered)
                ? TITLE_PAGE.matcher(Remainder.trimmed(title)).replaceFirst("")
                : Remainder.trimmed(title);
        boolean fits = title.length() > 1
                && title.length() <= LONGEST_TITLE
                && BEGINS.matcher(title).lookingAt()
                && title.chars().anyMatch(Character::isLetter);
        boolean signs = imprint
                || numbered
                || work.has(CitationField.URL)
                || work.has(CitationField.DOI)
                || hasDate()
                || work.has(CitationField.GENRE);
        if (!fits || !signs) {
            return false;
        }
        if (ARCHIVE.matcher(title).find() && work.has(CitationField.ARCHIVE_LOCATION)) {
            return false;
        }
        work.with(CitationField.TITLE, title);
        name(commas);
        type();
        return true;
    }

    private boolean hasDate() {
        return work.build().published().isKnown();
    }

    /** Where the first segment ends that commas part, outside brackets and quotation marks. */
    private static int comma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "“«([".indexOf(c) >= 0 ? 1 : "”»)]".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            boolean stop = depth == 0
                    && c == '.'
                    && i + 1 < text.length()
                    && text.charAt(i + 1) == ' '
                    && !Stops.isAbbreviated(text, i);
            if (depth == 0 && c == ',' && i + 1 < text.length() && text.charAt(i + 1) == ' ' || stop) {
                return i;
            }
        }
        return text.endsWith(".") ? text.length() - 1 : text.length();
    }

    /** In a title that no stop ends, the comma before words that begin a container, an imprint or numbers. */
    private static int beforeMark(String text) {
        Matcher in = Terms.pattern(",\\s<in>:?\\s(?=[\\p{Lu}‘“«])").matcher(text);
        return in.find() ? in.start() : text.length();
    }

    /** Where the bracket begins that follows a title: an imprint, an edition, a year, a report's number. */
    private static int bracket(String title) {
        int open = title.indexOf(" (");
        while (open >= 0) {
            String inside = title.substring(
                    open + 2,
                    Math.max(open + 2, title.indexOf(')', open) < 0 ? title.length() : title.indexOf(')', open)));
            if (BRACKETED.matcher(inside).find()) {
                return open;
            }
            open = title.indexOf(" (", open + 1);
        }
        int tag = title.indexOf(" [");
        return tag > 0 ? tag : title.length();
    }

    private static final Pattern BRACKETED = Terms.pattern(
            "(?:1[5-9]|20)\\d{2}[a-z]?$|<edition>|<report>|<thesis>|<volume>\\s?\\d|<translator>|<editor>|: .*(?:n\\.d\\.|s\\.d\\.)$|\\d{4}; repr|<page>\\s?\\d");

    private void responsibility() {
        rest.cut(RESPONSIBILITY).ifPresent(found -> {});
    }

    private void lawJournal() {
        rest.cut(LAW_JOURNAL).ifPresent(found -> {
            work.published(new IsoDate(found.group(1)));
            work.with(CitationField.VOLUME, found.group(2) == null ? "" : found.group(2));
            work.with(CitationField.ISSUE, found.group(3) == null ? "" : found.group(3));
            work.with(CitationField.CONTAINER, found.group(4)).with(CitationField.PAGES, found.group(5));
            numbered = true;
        });
        if (!numbered) {
            Matcher site = SITE_AND_DAY.matcher(rest.text());
            Optional<Dates.DateMatch> date = site.lookingAt() ? dates.first(site.group(2)) : Optional.empty();
            if (date.isPresent()) {
                work.with(CitationField.CONTAINER, site.group(1))
                        .published(date.get().date());
                day = true;
                rest.cut(site.start(), site.end());
            }
            Matcher alone = SITE.matcher(rest.text());
            if (alone.lookingAt() && work.has(CitationField.URL) && !Imprint.isPlace(alone.group(1))) {
                work.with(CitationField.CONTAINER, alone.group(1));
                rest.cut(alone.start(), alone.end());
            }
        }
    }

    private static final Pattern VOLUME_OF_BOOK = Terms.pattern("<volume>\\s?(?:\\d|[ivxlc])");
    private static final Pattern ARCHIVED = Terms.pattern(
            "[,;.]?\\s?\\(?(<archive>\\s?[\\p{Lu}\\d][\\w-]{0,8}(?:, ?<archive>\\s?[\\w-]{1,8})*)\\)?(?=[\\s,.;]|$)");
    private static final Pattern ARCHIVE = Pattern.compile(
            "\\b(?:archives?|archivos?|archiv|archivio|arquivo|records? office|manuscripts?|papers)\\b|архив",
            Terms.FLAGS);

    private void cutParts() {
        String whole = rest.text();
        day |= work.build().published().isDay();
        rest.cut(ARCHIVED)
                .ifPresent(
                        found -> work.type(WorkType.MANUSCRIPT).with(CitationField.ARCHIVE_LOCATION, found.group(1)));
        if (work.build().type() == WorkType.MANUSCRIPT || isArchival()) {
            work.type(WorkType.MANUSCRIPT);
            rest.cut(SHELF);
        }
        dayFirst();
        volumeFirst();
        Contributors.cut(rest, work);
        Genre.cut(rest, work);
        Imprint.edition(rest, work);
        boolean labelled = !numbered;
        numbered |= work.build().type() != WorkType.MANUSCRIPT && PeriodicalNumbers.cut(rest, work);
        boolean part = quoted
                || work.has(CitationField.ISSUE)
                || work.has(CitationField.PAGES)
                || !VOLUME_OF_BOOK.matcher(whole).find();
        boolean volumeOnly = labelled && !part;
        rest.cut(TOTAL);
        if (!numbered && quoted) {
            keepPages(PAGES_AFTER_YEAR);
        }
        if (!numbered && IN.matcher(rest.text()).find()) {
            keepPages(PAGES_BEFORE_IMPRINT);
        }
        page = Optional.of((day ? LAST_PAGE : PAGE).matcher(rest.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
        rest.cut(LOCATOR);
        rest.cut(LOCATOR);
        imprint = Imprint.cut(rest, work);
        numbered &= !(volumeOnly
                && (imprint
                        || left(false).stream().anyMatch(piece -> Imprint.isPress(piece) || Imprint.isPlace(piece))));
        date();
        rest.cut(AT);
    }

    private void keepPages(Pattern form) {
        if (!work.has(CitationField.PAGES)) {
            rest.cut(form).ifPresent(found -> work.with(CitationField.PAGES, found.group(1)));
        }
    }

    private boolean wholeContainer;
    private String page = "";
    private static final Pattern PAGE = Terms.pattern("<page>\\s?(\\d{1,4})(?![\\d–-])");
    private static final Pattern LAST_PAGE =
            Terms.pattern("(?:<page>\\s?|[,)\\n] ?(?:at )?)(\\d{1,3})(?![\\d–-])(?=\\.?\\s*$)");
    private static final Pattern PAGES_AFTER_YEAR =
            Pattern.compile("(?<=(?:1[5-9]|20)\\d{2}), (\\d{1,5}[-–]\\d{1,5})(?=[,.]|$)");
    private static final Pattern PAGES_BEFORE_IMPRINT =
            Pattern.compile("[,:\\n] ?(\\d{1,5}[-–]\\d{1,5})(?=\\. \\p{Lu}[^.\\n]{1,40}: )");

    private static final Pattern SHELF =
            Terms.pattern("[,;.]?\\s?(?:<volume>|<issue>|<page>|fols?\\.?|ff?\\.)\\s?[\\dIVXLC][\\w/.-]{0,9}");

    /** Whether the words name an archive, and none of a periodical or an imprint. */
    private boolean isArchival() {
        boolean free =
                work.build().type() == WorkType.UNKNOWN && !work.has(CitationField.URL) && !work.has(CitationField.DOI);
        return free
                && ARCHIVE.matcher(rest.text()).find()
                && !JOURNAL.matcher(rest.text()).find()
                && rest.text().indexOf(": ") < 0;
    }

    /** A day is cut before numbers, which its parts would look like. */
    private void dayFirst() {
        new PublicationDate(dates).cutDay(rest).ifPresent(date -> {
            day = true;
            IsoDate before = work.build().published();
            if (!before.isKnown() || date.text().startsWith(before.text())) {
                work.published(date);
            }
        });
    }

    private void volumeFirst() {
        rest.cut(VOLUME_FIRST).ifPresent(found -> {
            work.with(CitationField.VOLUME, found.group(1))
                    .with(CitationField.CONTAINER, found.group(2))
                    .with(CitationField.PAGES, found.group(3));
            numbered = true;
        });
    }

    private String beforeYear = "";

    private void date() {
        Matcher publisher = BEFORE_YEAR.matcher(rest.text());
        beforeYear = publisher.find() ? Remainder.trimmed(publisher.group(1)) : "";
        Optional<Dates.DateMatch> found = dates.first(rest.text());
        if (found.isPresent()) {
            day |= found.get().date().isDay();
        }
        IsoDate known = work.build().published();
        new PublicationDate(dates)
                .cut(rest)
                .filter(date -> !known.isKnown() || date.text().startsWith(known.text()))
                .ifPresent(work::published);
    }

    /** Of a title in a list of commas, the segments that go on with it. */
    private String continued() {
        int cut = rest.text().indexOf(Remainder.CUT);
        String first = cut < 0 ? rest.text() : rest.text().substring(0, cut);
        boolean wholeTitle = imprint
                && !numbered
                && cut >= 0
                && !work.has(CitationField.CONTAINER)
                && !IN.matcher(first).find();
        int taken = 0;
        while (taken < first.length()) {
            int comma = first.indexOf(", ", taken + 1);
            int end = comma < 0 ? first.length() : comma;
            String plain = Remainder.trimmed(first.substring(taken, end));
            boolean lower = !plain.isEmpty()
                            && Character.isLowerCase(plain.charAt(0))
                            && !IN_FIRST.matcher(plain).lookingAt()
                    || YEARS.matcher(plain).matches();
            boolean fills = wholeTitle
                    && !Imprint.isPlace(plain)
                    && !Imprint.isPublisher(plain)
                    && !KIND.matcher(plain).matches();
            if (!plain.isEmpty() && !lower && !fills) {
                break;
            }
            taken = end;
        }
        rest.set(rest.text().substring(taken));
        return first.substring(0, taken);
    }

    /** {@code ETS 12}, the number of a document rather than a name. */
    private static final Pattern CODE = Pattern.compile("(?:\\p{Lu}{1,6}[ /.-]?)+\\d[\\d/.-]*");

    /** Gives the words that are left their fields: container, publisher, place. */
    private void name(boolean commas) {
        rest.cut(PLACE_IN_BRACKET)
                .map(found -> found.group(1))
                .filter(Imprint::isPlace)
                .ifPresent(place -> work.with(CitationField.PLACE, place));
        if (isWholeContainer()) {
            return;
        }
        List<String> left = left(false);
        boolean book = left.stream().anyMatch(piece -> Imprint.isPlace(piece) || Imprint.isPress(piece))
                && !work.has(CitationField.ISSUE)
                && !work.has(CitationField.PAGES);
        numbered &= !book;
        left = numbered ? left(true) : left;
        for (int i = 0; i < left.size(); i++) {
            boolean besidePlace = i > 0 && Imprint.isPlace(left.get(i - 1))
                    || i + 1 < left.size() && Imprint.isPlace(left.get(i + 1));
            boolean other = !Imprint.isPublisher(left.get(i)) && left.stream().anyMatch(Imprint::isPublisher);
            place(left.get(i), left.size(), commas, besidePlace && commas && !other);
        }
    }

    /**
     * After a date and a title that stops set apart, several parts are kept as printed: which of them is the publisher only
     * the dossier's author knows.
     */
    private boolean isWholeContainer() {
        List<String> parts = left(true);
        boolean several = wholeContainer
                && !numbered
                && !imprint
                && parts.size() > 1
                && parts.stream().noneMatch(part -> IN_FIRST.matcher(part).lookingAt());
        if (several) {
            work.with(CitationField.CONTAINER, String.join(". ", parts));
        }
        return several;
    }

    private List<String> left(boolean whole) {
        List<String> left = new ArrayList<>();
        for (String piece : rest.pieces()) {
            left.addAll(segments(piece, whole));
        }
        left.removeIf(piece ->
                NO_WORDS.matcher(piece).matches() || KIND.matcher(piece).matches() || isDay(piece));
        return left;
    }

    /** {@code 22. November} after a year that stands with the names. */
    private boolean isDay(String piece) {
        if (!DAY_ALONE.matcher(piece).matches()) {
            return false;
        }
        String year = work.build().published().text();
        Optional<Dates.DateMatch> found = year.length() == 4 ? dates.first(piece + " " + year) : Optional.empty();
        found.ifPresent(date -> work.published(date.date()));
        day |= found.isPresent();
        return found.isPresent();
    }

    /** Pieces that stops part, and commas where no journal's name may hold them. */
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

    private void place(String piece, int of, boolean commas, boolean besidePlace) {
        Matcher in = IN_FIRST.matcher(piece);
        boolean isIn = in.lookingAt();
        String words = Remainder.trimmed(isIn ? piece.substring(in.end()) : piece);
        if (words.isEmpty()) {
            return;
        }
        boolean capital = (Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0)))
                && !CODE.matcher(words).matches();
        if (isArchive(words)) {
            work.type(WorkType.MANUSCRIPT);
            String known = work.build().field(CitationField.ARCHIVE);
            work.with(CitationField.ARCHIVE, known.isEmpty() ? words : known + ", " + words);
            return;
        }
        if (isIn && !work.has(CitationField.CONTAINER)) {
            inside = !numbered && !day;
            work.with(CitationField.CONTAINER, words);
        } else if (Imprint.isPlace(words) && !(numbered && !work.has(CitationField.CONTAINER))) {
            work.with(CitationField.PLACE, words);
        } else if (!work.has(CitationField.PUBLISHER) && capital && isPublisherAlone(words)) {
            work.with(CitationField.PUBLISHER, words);
        } else if (!work.has(CitationField.CONTAINER) && mayBeContainer(words, commas) && capital) {
            work.with(CitationField.CONTAINER, words);
        } else if (!work.has(CitationField.PUBLISHER) && capital && (besidePlace || mayBePublisher(words, of))) {
            work.with(CitationField.PUBLISHER, words);
        }
    }

    /** An archive, or any institution beside the number of a box or a folder. */
    private boolean isArchive(String words) {
        boolean boxed = work.build().type() == WorkType.MANUSCRIPT;
        boolean free = work.build().type() == WorkType.UNKNOWN
                && !work.has(CitationField.URL)
                && !work.has(CitationField.DOI)
                && !numbered
                && !imprint
                && !work.has(CitationField.CONTAINER);
        return !Imprint.isPlace(words)
                && (boxed || free && ARCHIVE.matcher(words).find());
    }

    /** Words of periodicals. */
    private static final Pattern JOURNAL = Pattern.compile(
            "\\b(?:journal|review|revue|zeitschrift|quarterly|studies|annals|bulletin|proceedings|newsletter|magazine|times|post|news|gazette|(?:and|&|und|et|y) (?:society|law|policy|health|education))\\b",
            Terms.FLAGS);

    /** Of a work that is no part of a periodical, an institution or a press, or the words right before the year. */
    private boolean isPublisherAlone(String words) {
        boolean known = Institutions.hasWord(words) && !JOURNAL.matcher(words).find()
                || Imprint.isPress(words)
                || work.build().type() == WorkType.DATASET;
        boolean year = !quoted && words.equals(beforeYear);
        return !numbered
                && !day
                && (known || year && !work.has(CitationField.URL) || inside && words.equals(beforeYear));
    }

    private boolean mayBeContainer(String words, boolean commas) {
        if (work.build().type() == WorkType.MANUSCRIPT) {
            return false;
        }
        boolean periodical = numbered || day;
        boolean title = !quotedTitle();
        if (work.build().type() == WorkType.THESIS) {
            return false;
        }
        if (periodical || !title) {
            return words.length() <= 120 && !(imprint && !title && Imprint.isPress(words));
        }
        return work.has(CitationField.URL) && !imprint && !commas && !Imprint.isPress(words);
    }

    private boolean quoted;

    private boolean quotedTitle() {
        return quoted;
    }

    private boolean mayBePublisher(String words, int of) {
        if (Imprint.isPublisher(words)) {
            return true;
        }
        boolean few = words.split(" ").length <= MOST_WORDS_OF_PUBLISHER
                && words.chars().noneMatch(Character::isDigit);
        if (inside && !imprint && few) {
            return true;
        }
        return few
                && !imprint
                && of == 1
                && hasDate()
                && !numbered
                && !day
                && !work.has(CitationField.URL)
                && !work.has(CitationField.CONTAINER);
    }

    private void type() {
        if (!work.has(CitationField.CONTAINER)) {
            // Without a container, pages are the place that the note points to.
            work.with(CitationField.PAGES, "");
        }
        WorkType set = work.build().type();
        if (set != WorkType.UNKNOWN) {
            return;
        }
        boolean container = work.has(CitationField.CONTAINER);
        boolean published = work.has(CitationField.PUBLISHER) || work.has(CitationField.PLACE);
        boolean edited = !work.build().editors().isEmpty()
                || work.has(CitationField.PUBLISHER) && quoted && !work.has(CitationField.ISSUE);
        if (numbered && container && !edited) {
            work.type(WorkType.ARTICLE_JOURNAL);
        } else if (container && (inside || imprint || edited)) {
            work.type(WorkType.CHAPTER);
        } else if (work.has(CitationField.URL)) {
            work.type(WorkType.WEBPAGE);
        } else if (container && day) {
            // The page of a newspaper is where the article stands.
            work.with(
                    CitationField.PAGES,
                    work.has(CitationField.PAGES) ? work.build().field(CitationField.PAGES) : page);
            work.type(WorkType.ARTICLE_NEWSPAPER);
        } else if (published) {
            work.type(WorkType.BOOK);
        }
    }
}
