package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads court cases, statutes, acts of the European Union and treaties, in the forms that the Bluebook, OSCOLA and official
 * journals give them: {@code Marlow v. Dune, 410 U.S. 113 (1973)}, {@code Directive 2009/28/EC, OJ L 140, 5.6.2009}.
 */
final class LegalReference {
    private static final String PARTY = "\\p{Lu}[^;:“”\"\\[\\]\\n]{0,110}?";
    private static final Pattern CASE = Pattern.compile(
            "(?:Case (?:[CTF][-‑–]?\\d{1,4}/\\d{2,4}(?: P)?),? )?((?:" + PARTY + " (?:v\\.?|vs\\.?|gegen|contre|c\\.) "
                    + PARTY + "|(?:In [Rr]e|Ex parte|In the Matter of|Re) " + PARTY + "|R \\(" + PARTY + "\\) v\\.? "
                    + PARTY + "))(?=,? [\\[(]|, \\d|, (?:No|App|Case|Judgment|ECLI|judgment)|,? ECLI|\\s?$)");
    private static final Pattern REPORTER =
            Pattern.compile(",? (\\d{1,4}) (\\p{Lu}[\\p{L}.’' ]{0,20}(?: ?\\d[dh]|(?:2|3)d|4th)?\\.?) (\\d{1,5})");
    private static final Pattern NEUTRAL = Pattern.compile(
            "[\\[(](\\d{4})[\\])] (?:(\\d{1,3}) )?([A-Z][A-Za-z.]{1,12}(?: [A-Z][a-z]*)?)(?: \\([A-Za-z]+\\))? (?:[IVX]{1,4}-)?(\\d{1,5})");
    private static final Pattern COURT = Pattern.compile("\\(((?:[^()]{0,40} )?)" + Imprint.YEAR + "\\)");
    private static final Pattern DOCKET = Pattern.compile(
            "(?:\\b(?:Case|Cases|App(?:lication)?s?\\.?|Docket) (?:[Nn]os?\\.? )?|\\bNos?\\. )([A-Z]?[-‑–]?\\d[\\w/-]{1,14})");
    private static final Pattern ECLI = Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[\\w.]{1,25}");
    private static final Pattern STATUTE = Pattern.compile(
            "((?:The )?\\p{Lu}[\\p{L}’'(), -]{2,90}? (?:Act|Code|Ordinance|Bill|Law)(?: of)? ((?:1[5-9]|20)\\d{2}))(?=[,.;\\s)]|$)");
    private static final Pattern CODE = Pattern.compile(
            "(\\p{Lu}[\\p{L}’' -]{2,90}? (?:Act|Code)(?: of (\\d{4}))?), ?(?:Pub\\. ?L\\.[^,]{3,20}, )?(?:(\\d{1,3}) (U\\.?S\\.?C\\.?|Stat\\.|C\\.?F\\.?R\\.)|Pub\\. ?L\\.).*?(?:\\((\\d{4})\\).*)?");
    private static final Pattern UNION = Pattern.compile(
            "((?:(?:Council|Commission|Framework|Implementing|Delegated) ){0,2}(?:Directive|Regulation|Decision|Richtlinie|Verordnung|RL|VO|Directive|Règlement|Directiva|Reglamento) (?:\\((?:EU|EC|EEC|EG|UE|CE)[^)]{0,12}\\) )?(?:No\\.? |Nr\\.? |n[°º] )?\\d{2,4}/\\d{1,4}(?:/[A-Z]{2,4})?(?:[^“”\"\\[]*?))(?=,? (?:\\[\\d{4}\\] )?(?:OJ|ABl|JO|DO)\\b|\\.?\\s?$|[,;] )");
    private static final Pattern JOURNAL =
            Pattern.compile("\\b(OJ|ABl\\.?|JO|DO) (?:(?:Nr\\.? |n[°º] )?([LC] ?\\d{1,4}))?");
    private static final Pattern TREATY = Pattern.compile(
            "((?:(?:The|Vienna|Geneva|Hague|European|American|African|International|United|Nations|UN|Inter-American|North|Atlantic|Optional|Additional) ){0,4}(?:Treaty|Convention|Protocol|Charter|Covenant|Agreement|Pact|Statute|Übereinkommen|Vertrag|Abkommen|Traité|Accord|Tratado|Convenio|Acuerdo|Договор|Конвенция|Соглашение) (?:[Oo]n|[Oo]f|[Ff]or|[Bb]etween|[Aa]gainst|[Rr]elating|[Cc]oncerning|[Rr]especting|[Rr]egarding|[Tt]o|[Ee]stablishing|[Ww]ith|über|zur|zum|zwischen|sur|de|relatif|relative|entre|sobre|para|о|об|между)\\b[^“”\"\\n;]{2,140}?)(?=,? (?:art|arts|Art|Arts|Article|Articles)\\b|, (?:\\p{Lu}\\p{Ll}+\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+ \\d{4}|opened|signed|adopted|\\d+ U\\.?N\\.?T\\.?S)| \\((?:adopted|signed|opened|\\d)|, \\d{1,4} \\p{Lu}|, in \\p{Lu}|,? (?:1[5-9]|20)\\d{2}\\b)");
    private static final Pattern SECTION = Pattern.compile(
            "((?:\\d{1,3} )?(?:\\p{Lu}[\\p{L}&]*\\.?,? ?){1,6}(?:\\d{4} )?(?:ANN\\.?|Ann\\.?)?,? ?(?:(?:ch|tit|Tit|TIT|T)\\. \\d+[\\w-]*,? )?§§? ?\\d[\\w.:-]*(?:\\(\\w{1,4}\\))*)(?=[\\s,.;]|$)");
    private static final Pattern YEAR_IN_BRACKET = Pattern.compile("\\((?:[^()]{0,30} )?" + Imprint.YEAR + "\\)");
    private static final Pattern JUDGMENT = Pattern.compile(
            "((?:\\p{Lu}\\p{Ll}?\\p{Lu}[\\p{L}]{0,6}|(?:\\p{Lu}\\p{L}+ ){1,4}(?:\\([^()]{3,40}\\) ?)?),?) (?:(?:Urteil|Beschluss|Urt\\.|Beschl\\.|judgment|arrêt) )?(?:v\\. |vom |of |du )?(\\d{1,2}\\.\\d{1,2}\\.\\d{4}),? (?:[^,;]{3,80}, )?(?:application no\\.? |Az\\.?:? |[-–] ?)?((?:\\d{1,3} |[IVX]{1,4} )?(?:\\p{Lu}\\p{L}{0,3}[ -])?\\d{1,5}/\\d{2,5}[a-z]?)");
    private static final int MOST_DATES = 4;
    private static final Pattern IN_SERIES = Pattern.compile(
            ",? in (\\p{Lu}[\\p{L}.]{0,12}(?: \\p{Lu}[\\p{L}.]{0,12}){0,2}),? (?:no\\. [\\d/]+, )?((?:1[5-9]|20)\\d{2})(?:, ([ivxlcdm]+))?(?:, p\\. (\\d{1,5}))?");
    private static final Pattern SENTENCE =
            Pattern.compile(" (?:was|were|is|are|has|had|have|will|did|does|said|says|which|that|who) ");
    /** {@code Ley de Aguas, 1988}, {@code Loi n° 2015-912 du 24 juillet 2015}, {@code Gesetz über … vom 4. März 1999}. */
    private static final Pattern LAW = Pattern.compile(
            "((?:Ley(?: Orgánica)?|Real Decreto|Loi|Décret|Ordonnance|Gesetz|Verordnung|Legge|Decreto|Lei|Федеральный закон|Закон)\\b[^“”\";()\\n]{3,140}?)(?=, in |, (?:1[5-9]|20)\\d{2}|, \\d{1,2}\\.? |\\. |,? \\[| \\(|\\.?\\s?$)");

    private static final Pattern STATUTES_PAGE = Pattern.compile("Stat\\. (\\d{1,5})");
    private static final Pattern DOCUMENT =
            Pattern.compile("UN Docs?\\.? ((?:A|S|E|CCPR|CEDAW|CERD|CAT|CRC|ST|TD)/[\\w./-]{2,40})");

    private static final Pattern YEAR_BETWEEN_MARKS = Pattern.compile("[\\[(]" + Imprint.YEAR + "[\\])]");
    private static final Pattern YEAR_AFTER = Pattern.compile("^,? " + Imprint.YEAR);

    private final String text;
    private final CitationBuilder work;
    private final Dates dates;

    private LegalReference(String text, CitationBuilder work, Dates dates) {
        this.text = text;
        this.work = work;
        this.dates = dates;
    }

    /** Whether the text is one of them; then its fields are set. */
    static boolean read(String text, CitationBuilder work, Dates dates) {
        LegalReference legal = new LegalReference(text, work, dates);
        return legal.document()
                || legal.law()
                || legal.section()
                || legal.judgment()
                || legal.courtCase()
                || legal.union()
                || legal.treaty()
                || legal.statute();
    }

    /** {@code MO. REV. STAT. § 170.011(3) (2021)}: a code and its section. */
    private boolean section() {
        Matcher found = SECTION.matcher(text);
        if (text.indexOf('§') < 0 || !found.lookingAt()) {
            return false;
        }
        work.type(WorkType.LEGISLATION).with(CitationField.TITLE, Remainder.trimmed(found.group(1)));
        Matcher year = YEAR_IN_BRACKET.matcher(text);
        if (year.find()) {
            work.published(new IsoDate(year.group(1)));
        }
        return true;
    }

    /** {@code OGH 10.07.1979, 4 Ob 48/79}: a court, a day and a docket. */
    private boolean judgment() {
        Matcher found = JUDGMENT.matcher(text);
        Optional<IsoDate> day =
                found.lookingAt() ? dates.first(found.group(2)).map(Dates.DateMatch::date) : Optional.empty();
        day.ifPresent(date -> work.type(WorkType.LEGAL_CASE)
                .with(CitationField.AUTHORITY, Remainder.trimmed(found.group(1)))
                .with(CitationField.NUMBER, found.group(3))
                .published(date));
        return day.isPresent();
    }

    private boolean courtCase() {
        Matcher found = CASE.matcher(text);
        if (!found.lookingAt()) {
            return false;
        }
        String after = text.substring(found.end());
        Matcher reporter = REPORTER.matcher(withoutDates(after));
        Matcher neutral = NEUTRAL.matcher(after);
        Matcher court = COURT.matcher(after);
        boolean printed = reporter.find();
        boolean known = neutral.find();
        Optional<String> docket = first(DOCKET, text);
        Optional<String> ecli =
                Optional.of(ECLI.matcher(text)).filter(Matcher::find).map(Matcher::group);
        boolean decided = court.find();
        if (!printed && !known && docket.isEmpty() && ecli.isEmpty()) {
            return false;
        }
        work.type(WorkType.LEGAL_CASE).with(CitationField.TITLE, Remainder.trimmed(found.group(1)));
        if (printed) {
            work.with(CitationField.VOLUME, reporter.group(1))
                    .with(CitationField.CONTAINER, reporter.group(2).strip())
                    .with(CitationField.PAGES, reporter.group(3));
        } else if (known) {
            work.with(CitationField.CONTAINER, neutral.group(3)).with(CitationField.PAGES, neutral.group(4));
        }
        work.with(CitationField.NUMBER, ecli.or(() -> docket).orElse(""));
        if (decided && !court.group(1).isBlank() && dates.first(court.group()).isEmpty()) {
            work.with(CitationField.AUTHORITY, court.group(1).replaceFirst(",\\s*$", ""));
        }
        Optional<IsoDate> day = dates.first(after).map(Dates.DateMatch::date);
        day.or(() -> known ? IsoDate.parse(neutral.group(1)) : Optional.empty())
                .or(() -> decided ? IsoDate.parse(court.group(2)) : Optional.empty())
                .ifPresent(work::published);
        return true;
    }

    private static Optional<String> first(Pattern form, String text) {
        Matcher found = form.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private boolean union() {
        Matcher found = UNION.matcher(text);
        if (!found.lookingAt()) {
            return false;
        }
        work.type(WorkType.LEGISLATION).with(CitationField.TITLE, Remainder.trimmed(found.group(1)));
        Matcher journal = JOURNAL.matcher(text).region(found.end(), text.length());
        if (journal.find()) {
            work.with(CitationField.CONTAINER, journal.group(1));
            work.with(CitationField.VOLUME, journal.group(2) == null ? "" : journal.group(2));
        }
        date(text.substring(found.end())).or(() -> date(found.group(1))).ifPresent(work::published);
        return true;
    }

    private Optional<IsoDate> date(String words) {
        Matcher year = YEAR_BETWEEN_MARKS.matcher(words);
        return dates.first(words)
                .map(Dates.DateMatch::date)
                .or(() -> year.find() ? IsoDate.parse(year.group(1)) : Optional.empty());
    }

    private static Optional<IsoDate> year(String after) {
        Matcher year = YEAR_AFTER.matcher(after);
        return year.find() ? IsoDate.parse(year.group(1)) : Optional.empty();
    }

    private boolean treaty() {
        Matcher found = TREATY.matcher(text);
        if (!found.lookingAt() || SENTENCE.matcher(found.group(1)).find()) {
            return false;
        }
        series(withoutDates(text.substring(found.end())));
        work.type(WorkType.TREATY).with(CitationField.TITLE, Remainder.trimmed(found.group(1)));
        date(text.substring(found.end()))
                .or(() -> year(text.substring(found.end())))
                .filter(date -> !work.build().published().isKnown())
                .ifPresent(work::published);
        return true;
    }

    /** A text with its days left out, whose numbers are none of a volume. */
    private String withoutDates(String words) {
        String left = words;
        for (int i = 0; i < MOST_DATES; i++) {
            Optional<Dates.DateMatch> date = dates.first(left);
            if (date.isEmpty()) {
                return left;
            }
            left = left.substring(0, date.get().start())
                    + left.substring(date.get().end());
        }
        return left;
    }

    /** {@code , 14 U.S.T. 777} or {@code , in U.S.T., 1963, xiv, p. 777}: the series that prints it. */
    private void series(String after) {
        Matcher reporter = REPORTER.matcher(after);
        Matcher in = IN_SERIES.matcher(after);
        if (in.lookingAt()) {
            work.with(CitationField.CONTAINER, in.group(1)).published(new IsoDate(in.group(2)));
            work.with(CitationField.VOLUME, in.group(3) == null ? "" : in.group(3));
            work.with(CitationField.PAGES, in.group(4) == null ? "" : in.group(4));
        } else if (reporter.find()) {
            work.with(CitationField.VOLUME, reporter.group(1))
                    .with(CitationField.CONTAINER, reporter.group(2).strip())
                    .with(CitationField.PAGES, reporter.group(3));
        }
    }

    /** {@code UN Doc. A/RES/60/251 (3 April 2006)}. */
    private boolean document() {
        Matcher found = DOCUMENT.matcher(text);
        if (!found.lookingAt()) {
            return false;
        }
        work.type(WorkType.REPORT).with(CitationField.NUMBER, found.group(1));
        date(text.substring(found.end())).ifPresent(work::published);
        return true;
    }

    private boolean law() {
        Matcher found = LAW.matcher(text);
        if (!found.lookingAt() || SENTENCE.matcher(found.group(1)).find()) {
            return false;
        }
        String after = text.substring(found.end());
        work.type(WorkType.LEGISLATION).with(CitationField.TITLE, Remainder.trimmed(found.group(1)));
        series(withoutDates(after));
        boolean known = work.build().published().isKnown();
        if (!known) {
            dates.first(after)
                    .or(() -> dates.first(found.group(1)))
                    .map(Dates.DateMatch::date)
                    .or(() -> year(after))
                    .ifPresent(work::published);
        }
        return true;
    }

    private boolean statute() {
        Matcher code = CODE.matcher(text);
        Matcher act = STATUTE.matcher(text);
        if (code.matches()) {
            work.type(WorkType.LEGISLATION).with(CitationField.TITLE, Remainder.trimmed(code.group(1)));
            if (code.group(3) != null) {
                work.with(CitationField.VOLUME, code.group(3)).with(CitationField.CONTAINER, code.group(4));
                Matcher page = STATUTES_PAGE.matcher(text);
                work.with(CitationField.PAGES, page.find() ? page.group(1) : "");
            }
            String year = code.group(2) != null ? code.group(2) : code.group(5);
            if (year != null) {
                work.published(new IsoDate(year));
            }
            return true;
        }
        boolean alone = act.lookingAt()
                && text.substring(act.end())
                        .matches(
                                "[\\s,.;)]*(?:\\(\\p{L}+\\))?[\\s,.;]*(?:(?:s|ss|c|ch|art|arts|sec|§§?|Sch|pt)\\b\\.? ?[\\d.()\\w–-]*[\\s,.;]*){0,3}");
        if (alone) {
            work.type(WorkType.LEGISLATION)
                    .with(CitationField.TITLE, Remainder.trimmed(act.group(1)))
                    .published(new IsoDate(act.group(2)));
        }
        return alone;
    }
}
