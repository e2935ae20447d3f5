package dossier.link.reference;

import java.util.Set;

/** Tells a full stop that ends a part of a reference from one in an abbreviation, an initial or a number. */
final class Stops {
    private static final Set<String> SHORTENED = Set.of(
            "vs", "v", "Dr", "Mr", "Mrs", "Ms", "Prof", "Gen", "Lt", "Col", "Gov", "St", "Mt", "Ft", "Jr", "Sr", "Inc",
            "Ltd", "Co", "Corp", "Univ", "Dept", "Ed", "ed", "eds", "trans", "cf", "e.g", "i.e", "ca", "bzw", "u.a",
            "z.B", "Hrsg", "Hg", "Sen", "Rep", "Sgt", "Capt", "Maj", "Adm", "ul", "им", "св", "Rev", "Proc", "Int",
            "Am", "Stud", "Q", "Ass", "Assoc");
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "No", "no", "Nos", "nos", "Nr", "nr", "Vol", "vol", "Art", "art", "Pt", "pt", "Bd", "Ch", "ch", "Sec",
            "sec", "p", "pp", "S", "С", "Т", "т", "с", "Vols", "vols", "n", "t", "T", "H", "Jg", "núm", "Núm", "ст",
            "гл", "Вып", "вып", "Cap", "Tab", "Fig");
    private static final int LONGEST = 6;
    private static final String OPEN = "“„«([";
    private static final String CLOSE = "”“»)]";

    private Stops() {}

    /**
     * Where the first part ends: after its {@code ?} or {@code !}, before its full stop, or at a cut; the length of the text
     * where it has one part. Stops inside quotation marks and brackets end nothing.
     */
    static int first(String text) {
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Remainder.CUT) {
                return i;
            }
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (OPEN.indexOf(c) >= 0) {
                char closes = CLOSE.charAt(OPEN.indexOf(c));
                closing = text.indexOf(closes, i) < 0 ? 0 : closes;
            } else if (isEnd(text, i)) {
                return c == '.' ? i : i + 1;
            }
        }
        return text.length();
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        boolean last = i + 1 == text.length() || text.charAt(i + 1) == Remainder.CUT;
        boolean space = !last && text.charAt(i + 1) == ' ';
        boolean next = last || i + 2 >= text.length() || !Character.isLowerCase(text.charAt(i + 2));
        return (last || space) && next && (c == '?' || c == '!' || c == '.' && !isAbbreviated(text, i));
    }

    /** Whether the full stop at a place belongs to an abbreviation or an initial, or stands before a number. */
    static boolean isAbbreviated(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < LONGEST && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = stop >= 1
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
        boolean number = stop + 2 < text.length() && Character.isDigit(text.charAt(stop + 2));
        return initial || SHORTENED.contains(word) || number && BEFORE_NUMBER.contains(word);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }
}
