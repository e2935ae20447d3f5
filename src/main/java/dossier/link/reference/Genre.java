package dossier.link.reference;

import dossier.language.Institutions;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a work calls itself: {@code PhD diss., University of Faro}, {@code Working Paper No. 12}, {@code [Data set]}. */
final class Genre {
    private static final Pattern THESIS = Terms.pattern("[\\[(]?<thesis>[\\])]?");
    private static final Pattern NUMBERED = Terms.pattern(
            "[,.(\\s]{0,2}(?:(?<=[\\s(])(?:[\\p{Lu}][\\p{L}-]+ ){0,3})?(<report>)(?:,? ?(?:no\\.?|nos\\.?|nr\\.?|n°|№|#|number))? ?((?:[A-Z]{1,6}[-/ ]?)?\\d[\\w/.-]{0,14}\\d|\\d)\\)?");
    private static final Pattern COMMAND = Pattern.compile("[,(]\\s?((?:Cmn?d?|CP|HC|HL|Cm) \\d{1,5})\\)?");
    private static final Pattern DATA = Terms.pattern("\\s?[\\[(]<data>[\\])]");
    private static final Pattern POST = Terms.pattern("\\s?[\\[(]<post>[\\])]|,\\s?<post>(?=,)");
    private static final Pattern BROADCAST = Terms.pattern("\\s?[\\[(]<broadcast>[^\\])]{0,20}[\\])]");
    private static final Pattern TAGGED = Pattern.compile("\\s?\\[(?!\\d{4}\\])[^\\[\\]]{3,40}\\]");

    private Genre() {}

    static void cut(Remainder rest, CitationBuilder work) {
        Optional<MatchResult> thesis = rest.cut(THESIS);
        if (thesis.isPresent()) {
            work.type(WorkType.THESIS)
                    .with(
                            CitationField.GENRE,
                            thesis.get().group().replaceAll("[\\[\\]()]", "").strip());
            return;
        }
        rest.cut(NUMBERED)
                .ifPresent(found -> work.type(WorkType.REPORT)
                        .with(CitationField.GENRE, found.group(1))
                        .with(CitationField.NUMBER, found.group(2)));
        rest.cut(COMMAND).ifPresent(found -> work.type(WorkType.REPORT).with(CitationField.NUMBER, found.group(1)));
        tag(rest, DATA, WorkType.DATASET, work);
        tag(rest, POST, WorkType.POST, work);
        tag(rest, BROADCAST, WorkType.BROADCAST, work);
        rest.cut(TAGGED);
    }

    private static void tag(Remainder rest, Pattern tag, WorkType type, CitationBuilder work) {
        rest.cut(tag)
                .ifPresent(found -> work.type(type)
                        .with(
                                CitationField.GENRE,
                                Remainder.trimmed(found.group().replaceAll("[\\[\\](),]", ""))));
    }

    /** The university of a thesis, of the pieces that are left. */
    static boolean isUniversity(String words) {
        return Institutions.hasWord(words);
    }
}
