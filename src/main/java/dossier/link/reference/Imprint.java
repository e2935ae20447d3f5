package dossier.link.reference;

import dossier.language.Institutions;
import dossier.language.IsoDate;
import dossier.language.Table;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where, by whom and when a work was published: {@code (Faro: Mar Press, 2013)}, {@code Faro: Mar Press, 2013},
 * {@code Berlin: Flussverlag 2011}, {@code Paris, Éditions du Fleuve, 2011}, {@code (OUP 2010)}.
 */
final class Imprint {
    static final String YEAR = "(?<!\\d)((?:1[5-9]|20)\\d{2})(?!\\d)";
    private static final Set<String> PLACES = Table.rows("link/reference/places.tsv", 2).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern BRACKET = Pattern.compile("\\s?\\(([^()\\n]{0,140}?)(?:,|;|\\s|^)?\\s?\\[?" + YEAR
            + "[a-z]?\\]?(?:[-–/]\\d{2,4})?(?:[;,] ?(?:repr?\\.?|reprint|first published|orig\\.)[^()]{0,40})?\\)");
    private static final Pattern BRACKET_WITHOUT_YEAR = Pattern.compile(
            "\\s?\\((\\p{Lu}[^()\\n:\\d]{1,40}): (\\p{Lu}[^()\\n\\d]{1,80})(?:, (?:n\\.d\\.|s\\.d\\.|o\\. ?J\\.))?\\)");
    private static final String PLACE =
            "(\\p{Lu}[^:.,;()\\n\\d“”\"]{0,30}(?:, (?:\\p{Lu}{2}|\\p{Lu}\\. ?\\p{Lu}\\.|\\p{Lu}\\p{Ll}+\\.?|UK|USA|England))?"
                    + "(?: [;/&–] ?\\p{Lu}[^:.,;()\\n\\d]{1,30})?|(?:М|СПб|Л|К|Мн|М\\.; Л|М\\.[–-]Л)\\.?)";
    private static final String NAME = "([\\p{Lu}\\p{N}][^:()\\n“”\"]{1,80}?)";
    /** {@code . Faro: Mar Press, 2013}, at the end or before pages. */
    private static final Pattern PLACE_AND_NAME =
            Pattern.compile("(?:(?<=^)|(?<=^ )|(?<=[.,;?!)\\n—–] |[.,;?!)\\n—–]|[”\"»] ))" + PLACE + "\\s?: " + NAME
                    + "(?:[,.;]?\\s?\\[?" + YEAR + "[a-z]?\\]?|(?=\\.?\\s?(?:\\n|$|\\()))");

    private static final Set<String> PRESSES = Table.rows("link/reference/presses.tsv", 2).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern FIRM =
            Pattern.compile("(?:& (?:Co|Sons|Bros|Company)|(?:Stationery|Printing) Office)(?!\\p{L})");
    private static final Pattern JOINT = Pattern.compile(" ?(?:[;/&–]|, | and | und | et | y ) ?");
    /** {@code (Stand 2020)}, when a text was as it is. */
    private static final Pattern STATE =
            Pattern.compile("(?:Stand|as (?:of|at)|état|revised|updated|adopted|amended|last)(?!\\p{L})", Terms.FLAGS);

    private static final Pattern EDITION = Terms.pattern(
            "[,;.(]?\\s?(?<![\\p{L}\\d])((?:rev(?:ised)?\\.?|new|neue|enlarged|updated|expanded|\\d{1,2}(?:st|nd|rd|th|d|e|ème|ª|\\.ª|\\.ed\\.|\\.|-е|-е изд)?,?(?: (?:[\\p{Ll}]+\\.?(?: u\\. | und | и )?){1,4})?|first|second|third|fourth|fifth|sixth|seventh|eighth) ?<edition>)[,;)]?");
    /** Words of a date in brackets, {@code (March 2015)}, which {@link PublicationDate} reads. */
    private static final Pattern MONTHS = Pattern.compile(
            "^(?:\\d{1,2}\\.? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|mai|jui|aoû|déc|fév|avr|mär|okt|dez|ene|abr|ago|dic)[\\p{Ll}.]*|\\d{1,2}\\.?)(?:[-–/ ,.]+(?:\\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)(?!ress)[\\p{Ll}]*)\\.?)?$",
            Terms.FLAGS);

    private Imprint() {}

    static boolean isPlace(String words) {
        String plain = Remainder.trimmed(words.strip());
        return PLACES.contains(words.strip())
                || PLACES.contains(plain)
                || PLACES.contains(plain + ".")
                || JOINT.matcher(plain).find() && JOINT.splitAsStream(plain).allMatch(PLACES::contains);
    }

    static boolean isPress(String words) {
        return NO_WORD.splitAsStream(words.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> PRESSES.contains(word) || word.endsWith("verlag"))
                || FIRM.matcher(words).find();
    }

    static void edition(Remainder rest, CitationBuilder work) {
        Optional<MatchResult> edition = rest.mentions("edition") ? rest.cut(EDITION) : Optional.empty();
        edition.ifPresent(found -> work.with(CitationField.EDITION, found.group(1)));
    }

    /** Cuts the imprint out; tells whether there was one with a publisher or a place. */
    static boolean cut(Remainder rest, CitationBuilder work) {
        Matcher bracket = BRACKET.matcher(rest.text());
        while (bracket.find()) {
            if (inBracket(bracket.group(1), bracket.group(2), work)) {
                rest.cut(bracket.start(), bracket.end());
                return work.has(CitationField.PUBLISHER) || work.has(CitationField.PLACE);
            }
        }
        Optional<MatchResult> undated = rest.cut(BRACKET_WITHOUT_YEAR);
        if (undated.isPresent()) {
            published(undated.get().group(1), undated.get().group(2), work);
            return true;
        }
        return placeAndName(rest, work);
    }

    private static boolean placeAndName(Remainder rest, CitationBuilder work) {
        Matcher found = PLACE_AND_NAME.matcher(rest.text());
        while (found.find()) {
            String place = found.group(1).strip();
            String name = Remainder.trimmed(found.group(2));
            boolean known = isPlace(place) || isPress(name);
            if (known && !name.isEmpty()) {
                published(place, name, work);
                if (found.group(3) != null) {
                    work.published(new IsoDate(found.group(3)));
                }
                rest.cut(found.start(), found.end());
                return true;
            }
        }
        return false;
    }

    private static boolean inBracket(String words, String year, CitationBuilder work) {
        Remainder inside = new Remainder(words);
        edition(inside, work);
        Genre.cut(inside, work);
        Contributors.inBracket(inside, work);
        String plain = Remainder.trimmed(String.join(", ", inside.pieces()));
        int colon = plain.lastIndexOf(": ");
        if (colon > 0) {
            published(plain.substring(0, colon), plain.substring(colon + 2), work);
        } else if (STATE.matcher(plain).lookingAt()) {
            return false;
        } else if (!plain.isEmpty() && !MONTHS.matcher(plain).find()) {
            named(plain, work);
        } else if (!plain.isEmpty()) {
            return false;
        }
        work.published(new IsoDate(year));
        return true;
    }

    private static void named(String plain, CitationBuilder work) {
        int comma = plain.indexOf(", ");
        String first = comma > 0 ? plain.substring(0, comma) : plain;
        String after = comma > 0 ? plain.substring(comma + 2) : "";
        if (isPlace(plain)) {
            work.with(CitationField.PLACE, plain);
        } else if (comma > 0 && isPlace(first)) {
            published(first, after, work);
        } else if (comma > 0 && isPlace(after)) {
            published(after, first, work);
        } else if (Character.isUpperCase(plain.charAt(0)) && plain.length() <= 80) {
            work.with(CitationField.PUBLISHER, plain);
        }
    }

    static void published(String place, String name, CitationBuilder work) {
        work.with(CitationField.PLACE, Remainder.trimmed(place)).with(CitationField.PUBLISHER, Remainder.trimmed(name));
    }

    /** Whether words are those of a publisher: a press, or an institution. */
    static boolean isPublisher(String words) {
        return isPress(words) || Institutions.hasWord(words);
    }
}
