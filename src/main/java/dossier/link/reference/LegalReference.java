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
            "((?:(?:Council|Commission|Framework|Implementing|Delegated) ){0,2}(?:Directive|Regulation|Decision|Richtlinie|Verordnung|Directive|Règlement|Directiva|Reglamento) (?:\\((?:EU|EC|EEC|EG|UE|CE)[^)]{0,12}\\) )?(?:No\\.? |Nr\\.? |n[°º] )?\\d{2,4}/\\d{1,4}(?:/[A-Z]{2,4})?(?:[^“”\"\\[]*?))(?=,? (?:\\[\\d{4}\\] )?(?:OJ|ABl|JO|DO)\\b|\\s?$|[,;] )");
    private static final Pattern JOURNAL =
            Pattern.compile("\\b(OJ|ABl\\.?|JO|DO) (?:(?:Nr\\.? |n[°º] )?([LC] ?\\d{1,4}))?");
    private static final Pattern TREATY = Pattern.compile(
            "((?:(?:The|Vienna|Geneva|Hague|European|American|African|International|United|Nations|UN|Inter-American|North|Atlantic|Optional|Additional) ){0,4}(?:Treaty|Convention|Protocol|Charter|Covenant|Agreement|Pact|Statute) (?:on|of|for|between|against|relating|concerning|to|establishing|with)\\b[^“”\"\\n]{2,120}?)(?=,? (?:art|arts|Art|Arts|Article|Articles)\\b|, (?:\\p{Lu}\\p{Ll}+\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+ \\d{4}|opened|signed|adopted|\\d+ U\\.?N\\.?T\\.?S)| \\((?:adopted|signed|opened|\\d))");

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
        return legal.courtCase() || legal.union() || legal.treaty() || legal.statute();
    }

    private boolean courtCase() {
        Matcher found = CASE.matcher(text);
        if (!found.lookingAt()) {
            return false;
        }
        String after = text.substring(found.end());
        Matcher reporter = REPORTER.matcher(after);
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
        Matcher year = Pattern.compile("[\\[(]" + Imprint.YEAR + "[\\])]").matcher(words);
        return dates.first(words)
                .map(Dates.DateMatch::date)
                .or(() -> year.find() ? IsoDate.parse(year.group(1)) : Optional.empty());
    }

    private boolean treaty() {
        Matcher found = TREATY.matcher(text);
        if (!found.lookingAt()) {
            return false;
        }
        work.type(WorkType.TREATY).with(CitationField.TITLE, Remainder.trimmed(found.group(1)));
        date(text.substring(found.end())).ifPresent(work::published);
        return true;
    }

    private boolean statute() {
        Matcher code = CODE.matcher(text);
        Matcher act = STATUTE.matcher(text);
        if (code.matches()) {
            work.type(WorkType.LEGISLATION).with(CitationField.TITLE, Remainder.trimmed(code.group(1)));
            if (code.group(3) != null) {
                work.with(CitationField.VOLUME, code.group(3)).with(CitationField.CONTAINER, code.group(4));
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
