package dossier.link.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in a work that a note points to: {@code p. 12}, {@code pp. 3-5}, {@code at 7}, {@code S. 12}, {@code para. 3}. */
final class Locator {
    private static final String NUMBERS = "\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?(?:\\s?(?:ff?|n)\\b\\.?)?";
    private static final String MARK =
            "(?:pp?|pgs?|pages?|S|Seiten?|paras?|paragraphs?|Rn|Rz|c|с|стр|str|col|ch|chap|chapter|fols?)\\.?\\s?|§§?\\s?|¶¶?\\s?";
    private static final Pattern MARKED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:" + MARK + ")" + NUMBERS + "|at\\s(?:(?:" + MARK + ")?" + NUMBERS + "))");
    private static final Pattern NEXT = Pattern.compile("[\\s,.:)\\]”\"»]{0,6}(?:at\\s)?((?:" + MARK + ")?" + NUMBERS
            + ")(?:(?=[\\s,.;:)(])(?!\\s\\p{L})|(?=\\sand\\b|\\s\\()|$)");
    private static final Pattern LAST = Pattern.compile("[,:]\\s?(" + NUMBERS + ")[\\s.]{0,3}$");
    private static final Pattern AT = Pattern.compile("^at\\s");
    private static final Pattern ENDING = Pattern.compile(
            "(?:[,:][”\"’»]?\\s?(?:at\\s)?(?:" + MARK + ")?|\\sat\\s|\\s(?:" + MARK + "))" + NUMBERS + "[\\s.]{0,3}$");
    private static final Pattern WHOLE = Pattern.compile(
            "[\\s,:]{0,3}(?:at\\s)?(?:(?:" + MARK + ")?" + NUMBERS + "(?:,\\s|(?=[\\s.]{0,3}$))){1,6}[\\s.]{0,3}");
    private static final int TAIL = 40;

    private Locator() {}

    /** The locator that a text begins with; empty when it begins with something else. */
    static String first(String text) {
        Matcher next = NEXT.matcher(text);
        return next.lookingAt() ? next.group(1).strip() : "";
    }

    /** The last locator of a citation, which has a mark or ends it after a bracket: {@code (Lisbon: Quay, 2010), 12}. */
    static String last(String text) {
        String found = "";
        Matcher marked = MARKED.matcher(text);
        while (marked.find()) {
            found = AT.matcher(marked.group()).replaceFirst("").strip();
        }
        if (!found.isEmpty()) {
            return found;
        }
        int bracket = text.lastIndexOf(')');
        Matcher last = LAST.matcher(text.substring(Math.max(bracket + 1, text.length() - TAIL)));
        return bracket >= 0 && last.find() ? last.group(1) : "";
    }

    /** Whether a text is a locator and no more. */
    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Where the locator begins that a text ends with; its length without one. */
    static int start(String text) {
        int from = Math.max(0, text.length() - TAIL);
        Matcher ending = ENDING.matcher(text.substring(from));
        return ending.find() ? from + ending.start() : text.length();
    }
}
