package dossier.link.reference;

import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Archives and the places in them: {@code Box 4, folder 2, Smith Papers, National Archives of Portugal}. */
final class ArchiveWords {
    private static final Pattern BOX = Terms.pattern(
            "[,;.]?\\s?\\(?(<archive>\\s?[\\p{Lu}\\d][\\w-]{0,8}(?:, ?<archive>\\s?[\\w-]{1,8})*)\\)?(?=[\\s,.;]|$)");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:archives?|archivos?|archiv|archivio|arquivo|records? office|manuscripts?|papers)\\b|архив",
            Terms.FLAGS);
    private static final Pattern SHELF =
            Terms.pattern("[,;.]?\\s?(?:<volume>|<issue>|<page>|fols?\\.?|ff?\\.)\\s?[\\dIVXLC][\\w/.-]{0,9}");

    private ArchiveWords() {}

    static boolean isNamed(String words) {
        return NAMED.matcher(words).find();
    }

    /** Cuts box and folder out of a reference to an archive, with the numbers that would look like those of a volume. */
    static void cut(ReferenceDraft draft) {
        Optional<MatchResult> box =
                draft.rest().mentions("archive") ? draft.rest().cut(BOX) : Optional.empty();
        box.ifPresent(
                found -> draft.work().type(WorkType.MANUSCRIPT).with(CitationField.ARCHIVE_LOCATION, found.group(1)));
        String text = draft.rest().text();
        boolean archival = draft.is(WorkType.UNKNOWN)
                && !draft.isAddressed()
                && isNamed(text)
                && !RemainingWords.isPeriodical(text)
                && !text.contains(": ");
        if (archival || draft.is(WorkType.MANUSCRIPT)) {
            draft.work().type(WorkType.MANUSCRIPT);
            draft.rest().cut(SHELF);
        }
    }

    /** Whether words are an archive: those beside the number of a box or a folder are. */
    static boolean isArchive(String words, ReferenceDraft draft) {
        boolean boxed = draft.is(WorkType.MANUSCRIPT);
        boolean free = draft.is(WorkType.UNKNOWN)
                && !draft.isAddressed()
                && !draft.isNumbered()
                && !draft.hasImprint()
                && !draft.has(CitationField.CONTAINER);
        return !Imprint.isPlace(words) && (boxed || free && isNamed(words));
    }
}
