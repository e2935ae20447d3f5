package dossier.link.reference;

import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note as references are read from it.
 *
 * @param text the words before the address, without {@code See} before it and {@code accessed 4 March 2025} in it
 * @param url the first address
 * @param doi the first DOI, as printed; empty without one
 * @param accessed the words that say when the address was opened; empty without them
 * @param whole the whole note, white space collapsed, a glued address set apart
 */
public record CleanNote(String text, String url, String doi, String accessed, String whole) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** What {@link #ACCESS} looks for, to know soon that it is not there. */
    private static final List<String> ACCESSED = List.of(
            "accessed",
            "visited",
            "retrieved",
            "abgerufen",
            "aufgerufen",
            "zugriff",
            "besucht",
            "gesehen",
            "consult",
            "visitato",
            "acesso",
            "дата обращения",
            "geraadpleegd",
            "cited",
            "cit.");

    private static final Pattern ACCESS = Pattern.compile(
            "[,;.(\\[ ]{0,3}(?<![\\p{L}])(?:last |zuletzt |letzter )?(?:accessed|visited|retrieved|abgerufen|aufgerufen|zugriff|besucht|gesehen|consultée?|consultado|consulta|visitato|consultato|acesso|дата обращения|cited|cit\\."
                    + "|geraadpleegd)(?: on| am| le| el| il| em| op)?:? (?:[^;()\\[\\]]{0,30}?(?<!\\d)\\d{4}(?!\\d)(?: \\p{L}{3,9}\\.?(?: \\d{1,2})?(?=\\]))?)[)\\]]?(?:,? from\\b)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOUND_AT = Pattern.compile(
            "[,;. ]{0,3}(?:available (?:at|from|online(?: at)?)|retrieved from|abrufbar unter|verfügbar unter|online unter|disponible (?:sur|en|à)(?: l[’']adresse(?: suivante)?)?|available|en ligne|online|disponibile su|disponível em|режим доступа|at|in|url):?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DOI_WORDS = Pattern.compile(
            "[,;. ]{0,3}(?:doi:? ?|https?://(?:dx\\.)?doi\\.org/)?10\\.\\d{4,9}/\\S+|[,;. ]{1,3}doi:?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FOUND_AT = 30;

    /** A citation with what is known of it before its words are read. */
    public CitationBuilder builder() {
        return new CitationBuilder(whole).with(CitationField.URL, url).with(CitationField.DOI, doi);
    }

    /**
     * A note without the words that send its reader on.
     *
     * @param withoutSignal takes words such as {@code See also} from the beginning of a text
     */
    public static CleanNote of(String note, UnaryOperator<String> withoutSignal) {
        WebAddress url = WebAddress.in(SPACE.matcher(note.strip()).replaceAll(" "));
        String words = withoutSignal.apply(url.before());
        Optional<MatchResult> before = access(words);
        Optional<MatchResult> access = before.or(() -> access(url.after()));
        String text = before.map(found -> cut(words, found)).orElse(words);
        int tail = Math.max(0, text.length() - LONGEST_FOUND_AT);
        String end = FOUND_AT.matcher(text.substring(tail)).replaceFirst("");
        String whole = url.apart();
        String doi = Doi.in(whole).orElse("");
        String left = text.substring(0, tail) + end;
        boolean registered =
                left.contains("10.") || left.toLowerCase(Locale.ROOT).contains("doi");
        String shown = registered ? DOI_WORDS.matcher(left).replaceAll("") : left;
        return new CleanNote(
                shown, url.address(), doi, access.map(MatchResult::group).orElse(""), whole);
    }

    private static String cut(String words, MatchResult found) {
        return words.substring(0, found.start()) + words.substring(found.end());
    }

    private static Optional<MatchResult> access(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher found = ACCESS.matcher(text);
        boolean there = ACCESSED.stream().anyMatch(lower::contains) && found.find();
        return there ? Optional.of(found.toMatchResult()) : Optional.empty();
    }
}
