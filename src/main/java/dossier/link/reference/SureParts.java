package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts out of a reference what its form makes sure, in an order in which no part is taken for another: box and folder, days,
 * numbers, imprint, years, the place that a note points to.
 */
final class SureParts {
    private static final Pattern LOCATOR = Terms.pattern(
            "[,;:(]?\\s?(?<!\\p{L})(?:at\\s)?(?:<page>|§§?|¶¶?|paras?\\.?|fn\\.?|Rn\\.?|Rz\\.?|chaps?\\.?|ch\\.|col\\.|art\\.)\\s?\\d{1,5}(?:[-–—]\\d{1,5})?(?:\\s?ff?\\.?)?(?:, ?\\d{1,5}(?:[-–]\\d{1,5})?)*(?![\\p{L}\\d])\\)?");
    private static final Pattern AT =
            Pattern.compile(",? at (?:\\d{1,5}(?:[-–]\\d{1,5})?|[ivxlc]{1,7})(?=[\\s,.;)]|$)");
    /** {@code 300 с.}, how many pages a book has. */
    private static final Pattern EXTENT = Pattern.compile("[,.]\\s\\d{1,4} (?:с|p|pp|S|стр)\\.(?=\\s|$)");
    /** {@code , 56 Port L. Rev. 837, 840 (1960)}. */
    private static final Pattern VOLUME_FIRST = Pattern.compile(
            ",? (\\d{1,4}) (\\p{Lu}[^\\d(),;“”\"\\n]{1,60}?) (\\d{1,5})(?:[-–]\\d+)?(?:, ?\\d[\\d–,& -]*)?(?= \\((?:[^()]{0,24} )?\\d{4}\\))");
    /** {@code vol. 3} of a book. */
    private static final Pattern VOLUME_OF_BOOK = Terms.pattern("<volume>\\s?(?:\\d|[ivxlc])");

    private static final Pattern PAGE = Terms.pattern("<page>\\s?(\\d{1,4})(?![\\d–-])");
    private static final Pattern LAST_PAGE =
            Terms.pattern("(?:<page>\\s?|[,)\\n] ?(?:at )?)(\\d{1,3})(?![\\d–-])(?=\\.?\\s*$)");
    private static final Pattern PAGES_AFTER_YEAR =
            Pattern.compile("(?<=(?:1[5-9]|20)\\d{2}), (\\d{1,5}[-–]\\d{1,5})(?=[,.]|$)");
    private static final Pattern PAGES_BEFORE_IMPRINT =
            Pattern.compile("[,:\\n] ?(\\d{1,5}[-–]\\d{1,5})(?=\\. \\p{Lu}[^.\\n]{1,40}: )");
    /** {@code . Maple Row, 2003}, at the end of a part. */
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?:^|[.?!\\n»”\"] |\\n)(\\p{Lu}[^.,:;\\n()]{1,60}), (?:1[5-9]|20)\\d{2}(?=[.,\\n]|$)");

    private static final Pattern YEAR_BRACKET =
            Pattern.compile("^[^\\n(]{0,200}\\((?:[^()\\n]{0,80}[ \\n]{1,3})?(?:1[5-9]|20)\\d{2}\\)");

    private final ReferenceDraft draft;
    private final Remainder rest;
    private String page = "";
    private String beforeYear = "";

    private SureParts(ReferenceDraft draft) {
        this.draft = draft;
        this.rest = draft.rest();
    }

    /** Cuts them out; returns what else they showed. */
    static SureParts cut(ReferenceDraft draft) {
        SureParts parts = new SureParts(draft);
        if (YEAR_BRACKET.matcher(draft.rest().text()).find()) {
            draft.bracket();
        }
        ArchiveWords.cut(draft);
        new PublicationDate(draft.dates()).cutDay(draft.rest()).ifPresent(draft::published);
        parts.volumeFirst();
        parts.yearForVolume();
        Contributors.cut(draft.rest(), draft.work());
        Genre.cut(draft.rest(), draft.work());
        Imprint.edition(draft.rest(), draft.work());
        parts.numbersAndImprint();
        parts.date();
        draft.rest().cut(AT);
        return parts;
    }

    static boolean hasVolumeFirst(String text) {
        return VOLUME_FIRST.matcher(text).find();
    }

    /** The single page that the reference gives; empty without one. */
    String page() {
        return page;
    }

    /** The words between a stop and the year; empty without them. */
    String beforeYear() {
        return beforeYear;
    }

    private void volumeFirst() {
        rest.cut(VOLUME_FIRST).ifPresent(found -> {
            draft.work()
                    .with(CitationField.VOLUME, found.group(1))
                    .with(CitationField.CONTAINER, found.group(2))
                    .with(CitationField.PAGES, found.group(3));
            draft.numbered(true);
        });
    }

    /** {@code EuZA 2008, 39}. */
    private void yearForVolume() {
        if (!draft.hasDate() && !draft.is(WorkType.MANUSCRIPT)) {
            Matcher journal = Surnames.JOURNAL.matcher(rest.text());
            if (journal.find() && !Imprint.isPlace(journal.group(1))) {
                rest.cut(journal.start(), journal.end());
                draft.published(new IsoDate(journal.group(2)));
                draft.numbered(true);
                draft.work()
                        .with(CitationField.CONTAINER, journal.group(1))
                        .with(CitationField.PAGES, journal.group(3));
            }
        }
    }

    private void numbersAndImprint() {
        boolean before = draft.isNumbered();
        boolean bookish = VOLUME_OF_BOOK.matcher(rest.text()).find();
        boolean periodical = !draft.is(WorkType.MANUSCRIPT) && PeriodicalNumbers.cut(rest, draft.work());
        draft.numbered(before || periodical);
        rest.cut(EXTENT);
        pages();
        rest.cut(LOCATOR);
        rest.cut(LOCATOR);
        draft.imprint(Imprint.cut(rest, draft.work()));
        boolean volumeAlone = bookish
                && !before
                && !draft.isQuoted()
                && !draft.has(CitationField.ISSUE)
                && !draft.has(CitationField.PAGES);
        if (volumeAlone && (draft.hasImprint() || namesPublisher())) {
            draft.numbered(false);
        }
    }

    private boolean namesPublisher() {
        List<String> left = RemainingWords.pieces(draft, false);
        return left.stream().anyMatch(piece -> Imprint.isPress(piece) || Imprint.isPlace(piece));
    }

    private void pages() {
        if (!draft.isNumbered() && draft.isQuoted()) {
            keepPages(PAGES_AFTER_YEAR);
        }
        if (!draft.isNumbered() && RemainingWords.isIn(rest.text())) {
            keepPages(PAGES_BEFORE_IMPRINT);
        }
        Matcher single = (draft.hasDay() ? LAST_PAGE : PAGE).matcher(rest.text());
        page = single.find() ? single.group(1) : "";
    }

    private void keepPages(Pattern form) {
        if (!draft.has(CitationField.PAGES)) {
            rest.cut(form).ifPresent(found -> draft.work().with(CitationField.PAGES, found.group(1)));
        }
    }

    private void date() {
        Matcher publisher = BEFORE_YEAR.matcher(rest.text());
        beforeYear = publisher.find() ? Remainder.trimmed(publisher.group(1)) : "";
        Optional<Dates.DateMatch> found = draft.dates().first(rest.text());
        new PublicationDate(draft.dates()).cut(rest).ifPresent(draft::published);
        found.map(Dates.DateMatch::date).ifPresent(draft::published);
    }
}
