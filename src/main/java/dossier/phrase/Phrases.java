package dossier.phrase;

import dossier.language.IsoDate;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What pages say, in one language. A phrase is named by its English, as in GNU gettext, so that a template reads as its
 * page does; a phrase that the language has no words for is said in English.
 *
 * <p>{@code {0}} to {@code {9}} in a phrase stand for what is put in, a number in the numerals of the language. A phrase that
 * counts has a form for each plural category of Unicode CLDR: {@code {0} note|{0} notes}. Dates and numbers are phrases too:
 * {@code {0} March {1}} is a day of March, and what is said for {@code 1,000} shows how numbers are written.
 */
public final class Phrases {
    public static final Phrases ENGLISH = new Phrases("en", Map.of());

    private final Map<String, String> said;
    private final Plural plural;
    private final Numerals numerals;

    private Phrases(String language, Map<String, String> said) {
        this.said = Map.copyOf(said);
        this.plural = Plural.of(language);
        this.numerals = new Numerals(pattern(Numerals.THOUSAND), pattern(Numerals.TEN_THOUSAND));
    }

    /**
     * The phrases of a language: those that ship with Dossier, and over them those of the dossier's own templates.
     *
     * @param tag of the language as the dossier gives it: {@code fr}, {@code de-AT}; empty for English
     * @param templates the dossier's own, in which {@code phrases/fr.tsv} may be
     * @param displayPath that folder as users see it
     */
    public static Phrases of(String tag, Path templates, String displayPath, Problems problems) {
        String language = tag.isEmpty() ? "en" : tag.split("-", 2)[0];
        Map<String, String> said = new HashMap<>(PhraseFile.builtIn(language));
        said.putAll(PhraseFile.own(templates, displayPath, language, problems));
        if (said.isEmpty() && !language.equals("en")) {
            problems.warning(
                    Location.file("content/dossier.yaml"),
                    "no-phrases",
                    "there are no translations for the language " + language + " yet, so the pages use English",
                    "put translations into " + displayPath + "/phrases/" + language
                            + ".tsv, as in the file for French");
        }
        return new Phrases(language, said);
    }

    /** How the language says a phrase, with its places still open. */
    public String pattern(String phrase) {
        return said.getOrDefault(phrase, phrase);
    }

    /** A phrase with parts put into its places. */
    public String say(String phrase, Object... parts) {
        return filled(pattern(phrase), parts);
    }

    /** The phrase for a number of things, which stands at {@code {0}}; more parts follow it. */
    public String count(long number, String one, String many, Object... more) {
        String forms = said.get(one + "|" + many);
        String pattern = forms == null ? number == 1 ? one : many : forms.split("\\|")[plural.form(number)];
        Object[] parts = new Object[more.length + 1];
        parts[0] = number;
        System.arraycopy(more, 0, parts, 1, more.length);
        return filled(pattern, parts);
    }

    public String number(long number) {
        return numerals.of(number);
    }

    /** {@code 4 March 2025}, {@code March 2025}, {@code 2025}, as far as the date is known; nothing for an unknown one. */
    public String date(IsoDate date) {
        if (date.text().length() <= "2025".length()) {
            return year(date);
        }
        return date.isDay()
                ? say("{0} " + date.month() + " {1}", day(date), year(date))
                : say(date.month() + " {0}", year(date));
    }

    /** {@code 3–10 March 2025}: a date and the end of what took longer, saying nothing twice. */
    public String span(IsoDate from, IsoDate to) {
        if (!to.isKnown() || to.equals(from)) {
            return date(from);
        }
        boolean days = from.isDay() && to.isDay();
        if (days && from.text().startsWith(to.text().substring(0, "2025-03".length()))) {
            return say("{0} " + to.month() + " {1}", say("{0}–{1}", day(from), day(to)), year(to));
        }
        return say("{0} – {1}", year(from).equals(year(to)) ? withoutYear(from) : date(from), date(to));
    }

    private String withoutYear(IsoDate date) {
        return date.isDay()
                ? say("{0} " + date.month(), day(date))
                : date.text().length() > "2025".length() ? say(date.month()) : year(date);
    }

    private String year(IsoDate date) {
        return date.isKnown() ? numerals.own(date.text().substring(0, "2025".length())) : "";
    }

    private String day(IsoDate date) {
        return number(Integer.parseInt(date.text().substring("2025-03-".length())));
    }

    /** A pattern with parts in its places; a number is written as the language does, all else as it is. */
    public String filled(String pattern, Object... parts) {
        int at = pattern.indexOf('{');
        if (at < 0 || parts.length == 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int done = 0;
        for (; at >= 0; at = pattern.indexOf('{', at + 1)) {
            int place = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}' ? pattern.charAt(at + 1) - '0' : -1;
            if (place >= 0 && place < parts.length) {
                out.append(pattern, done, at).append(text(parts[place]));
                done = at + 3;
            }
        }
        return out.append(pattern, done, pattern.length()).toString();
    }

    private String text(Object part) {
        return part instanceof Number number ? number(number.longValue()) : part.toString();
    }
}
