package dossier.link.reference;

import dossier.language.Institutions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Family names alone, as German notes and law journals give them: {@code Schade/Umlauf, Handbuch (2012), 421},
 * {@code Raue, ZUM 2019, 684}. One word before a comma may be anything, so the rest must show that a work follows.
 */
final class Surnames {
    private static final String FAMILY =
            "(?!(?:The|A|An|Der|Die|Das|In|On|For|By|If|This|That|As|At|But|And|See|Art|Abs|Nr|No|Vol|Bd)\\b)(?:(?:von|van|de|del|della|di|da|du|la|le|zu|zur|den|der|ter|De|Von|Van|La|Le) ){0,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:- ?\\p{Lu}\\p{L}+)?";
    private static final Pattern LIST = Pattern.compile("(" + FAMILY + "(?:\\s?[/&]\\s?" + FAMILY
            + "){0,5})(?: et al\\.?)?( ?\\((?:Hrsg|Hg|eds?|editors?)\\.?\\))?, ?(?=[\\p{Lu}„“‘\"‚])");
    /** {@code , in: }, {@code (2012), }, {@code , 2012, S. 4}, {@code , EuZA 2008, 39}, {@code , ZGE 2 (2010), }. */
    private static final Pattern WORK = Pattern.compile(
            ", in:? ?\\p{Lu}|\\((?:1[5-9]|20)\\d{2}\\)|, (?:1[5-9]|20)\\d{2}, (?:S\\.|Rn|Rz|p\\.|pp\\.)|\\p{Lu}[\\p{L}.]{1,12} (?:19|20)\\d{2}, \\d|, \\d{1,2}\\. Aufl\\. (?:19|20)\\d{2}");
    /** {@code EuZA 2008, 39}: an abbreviated journal, the year for the volume, and the first page. */
    static final Pattern JOURNAL = Pattern.compile(
            "(?:^ ?|[,?!] )((?:\\p{Lu}[\\p{L}.&-]{1,14} ?){1,4}) ((?:19|20)\\d{2}), (?:S\\. ?)?(\\d{1,4})(?:[-–]\\d{1,4})?(?: ?ff?\\b\\.?)?(?:,? ?\\(?\\d{1,4}(?: ?ff?\\b\\.?)?\\)?)?(?=[\\s.,;)]|$)");

    private static final Pattern JOINT = Pattern.compile("\\s?[/&]\\s?");
    private static final Pattern JOINED = Pattern.compile(FAMILY + "(?:\\s?/\\s?" + FAMILY + "){1,5}");
    private static final Pattern ONE = Pattern.compile(FAMILY);

    private Surnames() {}

    /** The names that a text begins with, where a work follows. */
    static Optional<AuthorList> at(String text) {
        Matcher found = LIST.matcher(text);
        boolean leads = found.lookingAt() && WORK.matcher(text).find() && !Institutions.hasWord(found.group(1));
        return leads
                ? Optional.of(new AuthorList(names(found.group(1)), found.group(2) != null, found.end(), ',', false))
                : Optional.empty();
    }

    static List<String> names(String joined) {
        return Arrays.stream(JOINT.split(joined)).map(String::strip).toList();
    }

    /** Whether a text is family names joined by strokes. */
    static boolean areJoined(String text) {
        return text.indexOf('/') > 0 && JOINED.matcher(text.strip()).matches();
    }

    static boolean isOne(String text) {
        return ONE.matcher(text.strip()).matches();
    }
}
