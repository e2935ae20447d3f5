package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows the names of a reference, or its title where that stands in quotation marks. */
final class ReferenceBody {
    /** {@code (2015) 12(3) Asian Review 101}, as law journals are cited. */
    private static final Pattern LAW_JOURNAL = Pattern.compile(
            "^\\s?[(\\[](\\d{4})[)\\]] (?:(\\d{1,4})(?: ?\\((\\d{1,3})\\))? )?(\\p{Lu}[^\\d(),;“”\"\\n]{1,80}?) (\\d{1,5})(?=[,.;]|\\s(?!\\d|\\()|\\s\\(|$)");
    /** {@code (Delta News, 4 March 2019)}. */
    private static final Pattern SITE_AND_DAY = Pattern.compile(
            "^\\s?\\((\\p{Lu}[^()\\n]{1,80}?),? (\\d{1,2}\\.? \\p{L}+\\.? \\d{4}|\\p{L}+ \\d{1,2}, \\d{4})\\)");

    private static final Pattern SITE = Pattern.compile("^\\s?\\((\\p{Lu}[^()\\d\\n]{2,60})\\)");
    private static final Pattern TITLE_PAGE =
            Pattern.compile("(?<=\\p{L}) (?!(?:1[5-9]|20)\\d{2}(?!\\d))\\d{1,4}(?:[-–]\\d{1,4})?$");
    private static final Pattern AT = Pattern.compile(" at \\d{1,5}(?:[-–]\\d{1,5})?$");
    private static final Pattern BEGINS = Pattern.compile("[‘'“„\"«¿¡\\[]?[\\p{Lu}\\p{N}\\p{Lo}]");
    private static final int LONGEST_TITLE = 300;

    private final ReferenceDraft draft;

    private ReferenceBody(ReferenceDraft draft) {
        this.draft = draft;
    }

    /** Reads the words after a title in quotation marks. */
    static void afterTitle(String text, CitationBuilder work, Dates dates) {
        ReferenceBody body = new ReferenceBody(new ReferenceDraft(text, work, dates, true));
        if (!body.lawJournal()) {
            body.site();
        }
        body.finish(SureParts.cut(body.draft), false, false);
    }

    /** Reads the words after a title that is known without quotation marks. */
    static void afterPlainTitle(String text, CitationBuilder work, Dates dates) {
        ReferenceBody body = new ReferenceBody(new ReferenceDraft(text, work, dates, false));
        body.finish(SureParts.cut(body.draft), false, false);
    }

    /**
     * Reads a title and what follows it; false where the words have no sign of a reference.
     *
     * @param stop the mark before it
     * @param dated whether the date stood before it
     */
    static boolean title(String text, char stop, boolean dated, CitationBuilder work, Dates dates) {
        ReferenceBody body = new ReferenceBody(new ReferenceDraft(text, work, dates, false));
        return body.title(new TitleFinder(body.draft, stop == ',' && !dated), dated && stop == '.');
    }

    private boolean title(TitleFinder finder, boolean dated) {
        SureParts sure = SureParts.cut(draft);
        String found = withoutQuote(finder.title());
        boolean paged = draft.hasImprint() || draft.isNumbered();
        found = AT.matcher(found).replaceFirst("");
        String title = paged ? TITLE_PAGE.matcher(found).replaceFirst("") : found;
        boolean archive = draft.has(CitationField.ARCHIVE_LOCATION) && ArchiveWords.isNamed(title);
        if (!isTitle(title) || !hasSign() || archive) {
            return false;
        }
        draft.work().with(CitationField.TITLE, title);
        finish(sure, finder.hasCommas(), dated);
        return true;
    }

    /** A title without the quotation mark before it that nothing closes. */
    private static String withoutQuote(String title) {
        boolean open = !title.isEmpty() && "'‘“\"".indexOf(title.charAt(0)) >= 0;
        boolean closed = open && title.substring(1).chars().anyMatch(c -> "'’”\"".indexOf(c) >= 0);
        return open && !closed ? title.substring(1) : title;
    }

    private static boolean isTitle(String words) {
        return words.length() > 1
                && words.length() <= LONGEST_TITLE
                && BEGINS.matcher(words).lookingAt()
                && words.chars().anyMatch(Character::isLetter);
    }

    private boolean hasSign() {
        return draft.hasImprint()
                || draft.isNumbered()
                || draft.isAddressed()
                || draft.hasDate()
                || draft.has(CitationField.GENRE);
    }

    private void finish(SureParts sure, boolean commas, boolean dated) {
        new RemainingWords(draft, sure, commas).name(dated);
        if (!draft.has(CitationField.CONTAINER)) {
            // Without a container, pages are the place that the note points to.
            draft.work().with(CitationField.PAGES, "");
        }
        if (draft.is(WorkType.UNKNOWN)) {
            draft.work().type(type());
        }
        if (draft.is(WorkType.ARTICLE_NEWSPAPER) && !draft.has(CitationField.PAGES)) {
            // The page of a newspaper is where the article stands.
            draft.work().with(CitationField.PAGES, sure.page());
        }
    }

    private WorkType type() {
        boolean container = draft.has(CitationField.CONTAINER);
        boolean published = draft.has(CitationField.PUBLISHER) || draft.has(CitationField.PLACE);
        boolean edited = !draft.work().build().editors().isEmpty()
                || draft.has(CitationField.PUBLISHER) && draft.isQuoted() && !draft.has(CitationField.ISSUE);
        if (container && draft.isNumbered() && !edited) {
            return WorkType.ARTICLE_JOURNAL;
        }
        if (container && (draft.isInside() || draft.hasImprint() || edited)) {
            return WorkType.CHAPTER;
        }
        if (draft.has(CitationField.URL)) {
            return WorkType.WEBPAGE;
        }
        boolean paper = container && draft.hasDay();
        return paper ? WorkType.ARTICLE_NEWSPAPER : published ? WorkType.BOOK : WorkType.UNKNOWN;
    }

    private boolean lawJournal() {
        return draft.rest()
                .cut(LAW_JOURNAL)
                .map(found -> {
                    draft.published(new IsoDate(found.group(1)));
                    draft.numbered(true);
                    return draft.work()
                            .with(CitationField.VOLUME, found.group(2) == null ? "" : found.group(2))
                            .with(CitationField.ISSUE, found.group(3) == null ? "" : found.group(3))
                            .with(CitationField.CONTAINER, found.group(4))
                            .with(CitationField.PAGES, found.group(5));
                })
                .isPresent();
    }

    /** The site or the newspaper in brackets after a title. */
    private void site() {
        Matcher site = SITE_AND_DAY.matcher(draft.rest().text());
        Optional<IsoDate> date =
                site.lookingAt() ? draft.dates().first(site.group(2)).map(Dates.DateMatch::date) : Optional.empty();
        date.ifPresent(day -> {
            draft.published(day);
            container(site);
        });
        Matcher alone = SITE.matcher(draft.rest().text());
        if (alone.lookingAt() && draft.has(CitationField.URL) && !Imprint.isPlace(alone.group(1))) {
            container(alone);
        }
    }

    private void container(Matcher found) {
        draft.work().with(CitationField.CONTAINER, found.group(1));
        draft.rest().cut(found.start(), found.end());
    }
}
