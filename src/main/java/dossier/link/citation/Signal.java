package dossier.link.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a note sends its reader on, before the work it names: {@code See also}, {@code Cf.}, {@code Vgl.} */
final class Signal {
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\s*(?:see(?:[, ]{1,2}(?:also|generally|e\\.\\s?g\\.|for example))?|but see|compare|accord|cf|e\\.\\s?g|also"
                    + "|vgl(?:\\.?:?\\s(?:auch|dazu|nur|etwa))?|siehe(?:\\s(?:auch|dazu))?|so auch|dazu|voir(?: aussi)?"
                    + "|véase|vedi|см)(?![\\p{L}\\p{N}])[.,:]{0,2}\\s+){1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Those that only send on; {@code See, for example,} and {@code Compare} say something too. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:see(?:,? (?:also|generally))?|but see|cf|vgl(?:\\.?\\sauch)?|siehe|s|voir|véase|vedi|см)[.,:]{0,2}\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Signal() {}

    /** What follows them. */
    static String without(String text) {
        return after(WORDS, text);
    }

    static String withoutPlain(String text) {
        return after(PLAIN, text.stripLeading());
    }

    private static String after(Pattern signal, String text) {
        Matcher words = signal.matcher(text);
        return words.lookingAt() ? text.substring(words.end()) : text.stripLeading();
    }
}
