package dossier.language;

import java.util.List;
import java.util.regex.Pattern;

/** Splits lists of people's names, each name as printed: {@code Ann Roe, Bo Poe and Cy Loe} is three. */
public final class NameList {
    private static final String JOINT = "&|;|\\band\\b|\\bund\\b|\\bet\\b";
    private static final Pattern IN_BYLINE = Pattern.compile("\\s*(?:,|" + JOINT + ")\\s*");
    /** What {@code et al.} and its like leave once the first word has split the names. */
    private static final Pattern OTHERS = Pattern.compile("(?i)al\\.?|others|andere|autres");

    /** Without {@code und} and {@code et}, which are also in the names of institutions: {@code Agence Presse et Mer}. */
    private static final Pattern IN_CITATION = Pattern.compile("\\s*(?:&|;|\\band\\b)\\s*");

    private static final Pattern IN_REFERENCE = Pattern.compile("\\s*(?:" + JOINT + "|/|\\by\\b)\\s*");

    private NameList() {}

    /** The people whom a byline names, each once. */
    public static List<String> ofByline(String byline) {
        return IN_BYLINE
                .splitAsStream(byline)
                .filter(name -> !name.isBlank() && !OTHERS.matcher(name).matches())
                .distinct()
                .toList();
    }

    /** The names in a citation, in which a comma parts a family name from a given one: {@code Roe, Ann & Poe, Bo}. */
    public static List<String> ofCitation(String names) {
        return IN_CITATION.splitAsStream(names).filter(name -> !name.isBlank()).toList();
    }

    /** The names by which a note refers to an earlier one: {@code Roe/Poe}; blank where a joint has no name before it. */
    public static List<String> ofReference(String names) {
        return IN_REFERENCE.splitAsStream(names).toList();
    }
}
