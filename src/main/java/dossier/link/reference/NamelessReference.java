package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.Institutions;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a reference that begins with its title; only a form that no sentence has shows that it is one. */
record NamelessReference(String text, CitationBuilder work, Dates dates) {
    /** {@code Annual Report of the Rice Board, 1931}. */
    private static final Pattern TITLE_AND_YEAR =
            Pattern.compile("(\\p{Lu}[^,.;()“”\"\\n]{11,160}?), ((?:1[5-9]|20)\\d{2})\\.?\\s*");

    private static final Pattern TITLE_AND_IMPRINT =
            Pattern.compile("\\p{Lu}[^()“”\"\\n]{2,200}? \\(\\p{Lu}[^():]{1,40}: [^()]{2,80}\\d{4}\\)");
    private static final Pattern TITLE_AND_EDITORS =
            Pattern.compile("\\p{Lu}[^()“”\"\\n]{2,200}? \\([^():]{4,80} eds?\\.,? [^()]{0,30}\\d{4}\\)");
    /** {@code Quay Fenders (NBS 4417-2). (2014). Bureau of Standards.} */
    private static final Pattern TITLE_THEN_YEAR = Pattern.compile(
            "(\\p{Lu}[^.“”\"\\n]{3,200}?)(?: \\(((?:\\p{Lu}{2,6}[ /-]?)+\\d[\\d:.-]*)\\))?\\. \\((?:((?:1[5-9]|20)\\d{2})(?:, ([^()]{3,20}))?|n\\.d\\.)\\)\\. ");

    private static final Pattern STANDARD =
            Pattern.compile("\\p{Lu}[^().“”\"\\n]{3,160}?, (?:\\p{Lu}{2,6}[ /-]?)+\\d[\\d:.-]* \\(");
    private static final Pattern TITLE_AND_PUBLISHER = Pattern.compile(
            "\\p{Lu}[^.“”\"\\n]{3,160}\\. \\p{Lu}[^.,:“”\"\\n]{3,80}, (?:1[5-9]|20)\\d{2}\\.?(?: .{0,30})?");
    private static final Pattern IN_COLON = Pattern.compile("^\\p{Lu}[^“”\"\\n]{4,200}?, in: \\p{Lu}");
    private static final Pattern ONLINE =
            Pattern.compile("\\[(?:online|en ligne|en línea|online resource|Электронный ресурс)\\]", Terms.FLAGS);

    /** Whether the text is one; then its fields are set. */
    boolean read() {
        Matcher alone = TITLE_AND_YEAR.matcher(text);
        if (alone.matches()) {
            work.with(CitationField.TITLE, Remainder.trimmed(alone.group(1))).published(new IsoDate(alone.group(2)));
            return true;
        }
        Matcher titled = TITLE_THEN_YEAR.matcher(text);
        if (titled.lookingAt()) {
            titleThenYear(titled);
            return true;
        }
        if (TITLE_AND_IMPRINT.matcher(text).lookingAt()) {
            return title(',') && isPublished();
        }
        boolean byCommas = STANDARD.matcher(text).lookingAt()
                || IN_COLON.matcher(text).find()
                || TITLE_AND_EDITORS.matcher(text).lookingAt();
        return byCommas ? title(',') && isDated() : stopped();
    }

    private boolean stopped() {
        int stop = Stops.first(text);
        if (stop >= text.length() - 1 || !Character.isUpperCase(text.codePointAt(0))) {
            return false;
        }
        boolean sure = ONLINE.matcher(text).find()
                || TITLE_AND_PUBLISHER.matcher(text).matches() && Institutions.hasWord(text.substring(stop));
        return title('.') && isDated() && (sure || isPublished() && work.has(CitationField.PLACE));
    }

    private boolean title(char stop) {
        return ReferenceBody.title(text, stop, false, work, dates);
    }

    private boolean isDated() {
        return work.build().published().isKnown();
    }

    private boolean isPublished() {
        Citation known = work.build();
        return !known.field(CitationField.PUBLISHER).isEmpty()
                || !known.field(CitationField.PLACE).isEmpty();
    }

    private void titleThenYear(Matcher titled) {
        work.with(CitationField.TITLE, titled.group(1).strip());
        if (titled.group(2) != null) {
            work.type(WorkType.STANDARD).with(CitationField.NUMBER, titled.group(2));
        }
        if (titled.group(3) != null) {
            work.published(dates.first(titled.group(4) + ", " + titled.group(3))
                    .map(Dates.DateMatch::date)
                    .orElse(new IsoDate(titled.group(3))));
        }
        ReferenceBody.afterPlainTitle(text.substring(titled.end()), work, dates);
    }
}
