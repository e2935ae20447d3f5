package dossier.link.reference;

import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a work calls itself: {@code PhD diss., University of Faro}, {@code Working Paper No. 12}, {@code [Data set]}. */
final class Genre {
    private static final Pattern THESIS =
            Terms.pattern("[\\[(]?(<thesis>)(?:(?<=\\[.{0,60}), ([^\\[\\]]{3,80}))?[\\])]?");
    private static final Pattern NUMBERED = Terms.pattern(
            "[,.(\\s]{0,2}(<report>)(?:,? ?(?:no\\.?|nos\\.?|nr\\.?|n[°ºᵒ]|№|#|number))? ?((?:[A-Z]{1,6}[-/ ]?)?\\d[\\w/.-]{0,14}\\d|\\d)\\)?");
    private static final Pattern COMMAND = Pattern.compile("[,(]\\s?((?:Cmn?d?|CP|HC|HL|Cm) \\d{1,5})\\)?");
    /** {@code , HN 4711 (}: the number of a standard before its imprint. */
    private static final Pattern STANDARD = Pattern.compile(
            "[,(] ?((?:(?:ISO|IEC|DIN|EN|BS|ANSI|ASTM|ГОСТ|ISO/IEC|NF|UNE|IEEE|RFC)(?: Р)?[ /-])+\\d{2,6}[\\d:.-]*)\\)?(?=,| \\(|\\.)");

    private static final Pattern UNDATED =
            Pattern.compile(",? \\(?(?:n\\.d\\.|s\\.d\\.|o\\. ?J\\.|б\\. ?г\\.)\\)?(?=[\\s,.]|$)");
    private static final Pattern DOCUMENT = Pattern.compile(
            "[,(]?\\s?(?:UN Docs?\\.? )?((?:A|S|E|CCPR|CEDAW|CERD|CAT|CRC)/[\\w./-]{2,40})\\)?(?=[\\s,.;]|$)");
    private static final Pattern DATA = Terms.pattern("\\s?[\\[(]<data>[\\])]|[,.]\\s?<data>(?=[,.])");
    private static final Pattern POST = Terms.pattern("\\s?[\\[(]<post>[\\])]|,\\s?<post>(?=,)");
    private static final Pattern BROADCAST = Terms.pattern("\\s?[\\[(]<broadcast>[^\\])]{0,20}[\\])]");
    private static final Pattern INTERVIEWER = Pattern.compile(
            "\\s?\\([^()]{3,60}, Interviewer\\)|,? interview(?:ed)? (?:with|by) \\p{Lu}[^,()]{3,60}(?=,)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGGED = Pattern.compile("\\s?\\[[^\\[\\]\\d]{3,40}\\]");

    private Genre() {}

    static void cut(Remainder rest, CitationBuilder work) {
        Optional<MatchResult> thesis = rest.mentions("thesis") ? rest.cut(THESIS) : Optional.empty();
        if (thesis.isPresent()) {
            work.type(WorkType.THESIS)
                    .with(CitationField.GENRE, thesis.get().group(1).strip());
            if (thesis.get().group(2) != null) {
                work.with(CitationField.PUBLISHER, thesis.get().group(2));
            }
            return;
        }
        number(rest, work);
        tag("data", rest, DATA, WorkType.DATASET, work);
        tag("post", rest, POST, WorkType.POST, work);
        tag("broadcast", rest, BROADCAST, WorkType.BROADCAST, work);
        rest.cut(INTERVIEWER).ifPresent(found -> work.type(WorkType.INTERVIEW));
        rest.cut(UNDATED);
        if (rest.text().indexOf('[') >= 0) {
            rest.cut(TAGGED);
        }
    }

    private static void number(Remainder rest, CitationBuilder work) {
        if (rest.text().indexOf('/') >= 0) {
            rest.cut(DOCUMENT)
                    .ifPresent(found -> work.type(WorkType.REPORT).with(CitationField.NUMBER, found.group(1)));
        }
        if (rest.mentions("report")) {
            rest.cut(NUMBERED)
                    .ifPresent(found -> work.type(WorkType.REPORT)
                            .with(CitationField.GENRE, found.group(1))
                            .with(CitationField.NUMBER, found.group(2)));
        }
        rest.cut(COMMAND).ifPresent(found -> work.type(WorkType.REPORT).with(CitationField.NUMBER, found.group(1)));
        rest.cut(STANDARD).ifPresent(found -> work.type(WorkType.STANDARD).with(CitationField.NUMBER, found.group(1)));
    }

    private static void tag(String role, Remainder rest, Pattern tag, WorkType type, CitationBuilder work) {
        if (rest.mentions(role)) {
            rest.cut(tag)
                    .ifPresent(found -> work.type(type)
                            .with(
                                    CitationField.GENRE,
                                    Remainder.trimmed(found.group().replaceAll("[\\[\\](),]", ""))));
        }
    }
}
