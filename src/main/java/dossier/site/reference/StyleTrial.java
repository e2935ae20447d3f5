package dossier.site.reference;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.CitationField;
import dossier.model.entry.CslStyle;
import dossier.problem.Problems;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lays out a work of each type in a style of the dossier's own, so that what citeproc-java cannot do is told before any page. */
final class StyleTrial {
    private static final String HINT = "check the style with a validator of CSL, or take another";

    private StyleTrial() {}

    /** Whether works of all types could be laid out, and not all as nothing; otherwise a problem is added. */
    static boolean passes(CitationStyle style, CslStyle file, Problems problems) {
        boolean isEmpty = true;
        for (CslType type : CslType.values()) {
            try {
                isEmpty &= style.line(work(type)).isEmpty();
            } catch (RuntimeException | StackOverflowError fault) {
                String message = "citeproc-java cannot lay out a work of the type \"" + type.csl() + "\" in this style";
                problems.error(file.at(), "bad-style", message, HINT);
                return false;
            }
        }
        if (isEmpty) {
            problems.error(file.at(), "bad-style", "the bibliography of this style is empty for every work", HINT);
        }
        return !isEmpty;
    }

    private static CslItem work(CslType type) {
        Map<CitationField, String> fields = new EnumMap<>(CitationField.class);
        for (CitationField field : CitationField.values()) {
            fields.put(field, "1");
        }
        IsoDate day = new IsoDate("2025-03-04");
        List<AuthorName> names = List.of(AuthorName.person("Doe", "Jane", ""), AuthorName.literal("Ministry"));
        return new CslItem(new Slug("trial"), type, "Title", names, names, names, fields, day, day, "en");
    }
}
