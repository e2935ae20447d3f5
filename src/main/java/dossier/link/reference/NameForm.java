package dossier.link.reference;

import dossier.language.GivenNames;
import dossier.language.Institutions;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing one person's name in a reference. */
enum NameForm {
    /** {@code Roe, M. Ann}, before a date. */
    MIXED(Parts.FAMILY + ", " + Parts.INITIALS + " " + Parts.WORD, "\\.\\s+(?:\\d|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4})"),
    /** {@code Roe, A. B.} */
    INITIALED(
            Parts.LONG_FAMILY + ", " + Parts.INITIALS + "(?: " + Parts.PARTICLE + "){0,3}" + Parts.SUFFIX, Parts.AFTER),
    /** {@code ROE POE, Ann}. */
    CAPITALS("(?:" + Parts.CAPITALS + "), " + Parts.CAPITAL_GIVEN + Parts.SUFFIX, Parts.AFTER),
    /** {@code García Poe, Juan}: only a known given name shows a family name of several words. */
    LONG_FAMILY(Parts.LONG_FAMILY + ", " + Parts.GIVEN + Parts.SUFFIX, Parts.AFTER),
    /** {@code William D. Nordhaus}, before a mark that no title in the place of a family name has after it. */
    IN_ORDER_BEFORE_MARK(Parts.IN_ORDER, "\\s?[,;:(\\[“\"„«‘&]|\\s(?:and|und|et|y|e|и|en)\\s|\\set\\.? al"),
    /** {@code Петров И. И.}, {@code Roe AB}. */
    TRAILING(
            Parts.LONG_FAMILY + " (?:" + Parts.INITIALS + "|\\p{Lu}{1,3}(?!\\p{L})(?: Jr| Sr)?)", "[,;:.(\\[“\"«/ ]|$"),
    /** {@code Roe, Ann}. */
    INVERTED(Parts.FAMILY + ", " + Parts.GIVEN + Parts.SUFFIX, Parts.AFTER),
    /** A long family name before a stop. */
    LONG_BEFORE_STOP(Parts.LONG_FAMILY + ", " + Parts.GIVEN + Parts.SUFFIX, "\\.?\\s?;|\\.(?:\\s|$)|\\s?$"),
    /** {@code Ann Roe}. */
    IN_ORDER(Parts.IN_ORDER, Parts.AFTER),
    /** {@code B. Poe}, after names that are inverted. */
    INITIALS_FIRST(Parts.INITIALS + " " + Parts.FAMILY + Parts.SUFFIX, Parts.AFTER);

    private static final int LONGEST_ACRONYM = 5;
    /** A quotation or an imprint in brackets, which no comment that begins with two capitals has. */
    private static final Pattern SURE_WORK =
            Pattern.compile("[“\"„«‘]|\\([^()]{1,60}: [^()]{1,100}(?:1[5-9]|20)\\d{2}\\)");

    private static final Pattern JOINED = Pattern.compile(",? (?:and|und|et|y|e|и|&) ");
    /** {@code Min-jun}. */
    private static final Pattern HYPHENED = Pattern.compile("\\p{Lu}\\p{Ll}{1,4}[-‑]\\p{L}\\p{Ll}{1,4}");
    /** {@code Roe D. Borders}, where the initial may end a name and begin a title. */
    private static final Pattern INITIAL_INSIDE = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\. \\p{Lu}\\p{L}+");

    private static final Pattern AND = Pattern.compile(" (?:and|und|et|y|e|и) ");

    /** A date where references have one after a name, and words after it. */
    private static final Pattern DATED = Pattern.compile(
            "[.,]?\\s?\\(?(?:1[5-9]|20)\\d{2}[a-z]?(?:, [^()]{3,20})?\\)?[.:]?\\s+[\\p{Lu}“‘\"«\\d]|[.,]?\\s?\\((?:1[5-9]|20)\\d{2}[a-z]?\\)[.:]|\\.\\s+(?:\\p{L}+\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}+\\.? \\d{4}|\\d{4}-\\d{2}|[\\d.]{8,10})\\.");
    /** {@code . Title. Press, 2012} or {@code . “Title.”} */
    private static final Pattern BEFORE_IMPRINT = Pattern.compile(
            "\\.\\s+(?:[“‘\"«]|[^.?!]{2,200}[.?!]”? (?:[^.:]{2,40}: )?[^.]{2,80}, ?(?:1[5-9]|20)\\d{2})");

    private static final Pattern NO_GIVEN = Pattern.compile(
            "(?:The|A|An|Der|Die|Das|La|Le|Les|El|Los|Las|Il|On|Of|In|For|How|Why|What)\\b", Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;

    NameForm(String name, String after) {
        this.pattern = Pattern.compile("(" + name + ")(?=" + after + ")");
    }

    boolean isInOrder() {
        return this == IN_ORDER || this == IN_ORDER_BEFORE_MARK;
    }

    /**
     * The name that stands at a place in this form.
     *
     * @param first whether it is the first of a list
     */
    Optional<String> at(String text, int at, boolean first) {
        Matcher found = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return found.lookingAt() && fits(text, found.group(1), found.end(1), first)
                ? Optional.of(found.group(1))
                : Optional.empty();
    }

    private boolean fits(String text, String name, int end, boolean first) {
        int comma = name.indexOf(',');
        if (this == IN_ORDER_BEFORE_MARK && INITIAL_INSIDE.matcher(name).matches() && !GivenNames.begins(name)) {
            return !matches(AND, text, end);
        }
        if (this == MIXED
                || this == INITIALED
                || isInOrder()
                || this == INITIALS_FIRST
                || this == TRAILING
                || comma < 0) {
            return true;
        }
        String given = name.substring(comma + 1).strip();
        boolean known = GivenNames.begins(given);
        if (this == LONG_FAMILY) {
            return known && !GivenNames.begins(name) && given.split(" ").length <= 2;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        boolean joined = matches(JOINED, text, end) && (known || !given.contains(" "));
        boolean sure = known
                || this == CAPITALS
                || joined
                || matches(DATED, text, end)
                || HYPHENED.matcher(given).matches()
                || next == '.' && matches(BEFORE_IMPRINT, text, end)
                || !given.contains(" ")
                        && next == ','
                        && SURE_WORK.matcher(text).find();
        boolean capitals = this == CAPITALS && given.equals(given.toUpperCase(Locale.ROOT)) && !given.endsWith(".");
        boolean named = !capitals
                || GivenNames.begins(given.charAt(0) + given.substring(1).toLowerCase(Locale.ROOT));
        boolean title = !named
                || next == ':' && !known && this != CAPITALS
                || NO_GIVEN.matcher(given).lookingAt();
        boolean stopped = next == ',' || next == '(' || next == ' ' || next == '.';
        return !title && !(first && isInstitution(name, comma)) && (sure || !stopped);
    }

    private static boolean matches(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** {@code IPCC, Climate Change} is no family name with a given one; {@code ASH, Robert B.} is. */
    private static boolean isInstitution(String name, int comma) {
        String family = name.substring(0, comma);
        boolean acronym = family.length() <= LONGEST_ACRONYM && Institutions.isNamed(family);
        boolean given = GivenNames.begins(name.substring(comma + 1))
                || HYPHENED.matcher(name.substring(comma + 1).strip()).matches();
        return Institutions.hasWord(family) || acronym && !name.endsWith(".") && !given;
    }

    /** What names are made of. */
    private static final class Parts {
        static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’‑-]*+";
        static final String INITIALS = "\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*";
        static final String PARTICLE =
                "(?:von und zu|von|van|vom|der|den|de|del|della|di|da|do|dos|das|du|la|le|les|los|las|ter|ten|te|bin|bint|ibn|al|el|zu|zur|af|av|d[’'])";
        static final String SUFFIX = "(?:,? (?:Jr|Sr)\\b\\.?|,? (?:II|III|IV)\\b)?";
        static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’‑-]+(?: \\p{Lu}[\\p{Lu}'’‑-]+){0,4}(?!\\p{Ll})";
        static final String FAMILY =
                "(?:(?:" + CAPITALS + ")|(?:" + PARTICLE + " )*(?:(?:d|l|al|el|Al|El)[’'-])?" + WORD + ")";
        static final String LONG_FAMILY = FAMILY + "(?: (?:[ye] )?(?:" + PARTICLE + " )*" + WORD + "){0,2}";
        static final String GIVEN_WORD = "\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}'’]*+(?:[‑-]\\p{L}\\p{Ll}*+)*";
        static final String GIVEN = "(?:" + INITIALS + "|" + GIVEN_WORD + ")(?:[ ]?(?:" + INITIALS + "|" + GIVEN_WORD
                + ")){0,3}(?: " + PARTICLE + "){0,3}";
        static final String CAPITAL_GIVEN = "(?:" + GIVEN + "|" + CAPITALS + ")";
        /** What may stand after a name. */
        static final String AFTER =
                "\\s?[,;:.(\\[“\"„«‘&/]|(?<=\\.)\\s|\\s(?:et\\.? ?al\\b|and others|y otros|[ue]\\. ?a|и др)|\\s(?:and|und|et|y|e|и|en|with)\\s|\\s\\d{4}|\\s?$";
        /** Words that no name in its natural order begins with. */
        private static final String NO_NAME =
                "(?!(?:The|A|An|Der|Die|Das|Ein|Eine|La|Le|Les|L|El|Los|Las|Il|Lo|Gli|Un|Une|Una|O|Os|As|In|On|Of|For|From|How|Why|What|When|Who|To|And|Case|Re|If|Is|Are|No|Not|Annual|New|Our|This|Ley|Loi|Law)[’' ])";

        static final String IN_ORDER = NO_NAME + "(?:" + INITIALS + "(?:[ ]?" + WORD + "){0,2}|" + WORD + "(?:[ ]"
                + WORD
                + "){0,2}(?:[ ]" + INITIALS + ")?)[ ]?(?<=[ .])(?:(?:" + PARTICLE + " )+" + WORD + " )?(?:" + PARTICLE
                + " )*(?:(?:d|l|al|el|Al|El)[’'-])?(?!\\p{Lu}(?![\\p{L}’'-])|(?:Jr|Sr)\\b)" + WORD + SUFFIX;
    }
}
