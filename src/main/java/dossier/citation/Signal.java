package dossier.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a note sends its reader on, before the work it names: {@code See also}, {@code Cf.}, {@code Vgl.} */
final class Signal {
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\s*(?:see(?:[, ]{1,2}(?:also|generally|e\\.\\s?g\\.|for example))?|but see|compare|accord|cf|e\\.\\s?g|also"
                    + "|vgl(?:\\.?:?\\s(?:auch|dazu|nur|etwa))?|siehe(?:\\s(?:auch|dazu))?|so auch|dazu|voir(?: aussi)?"
                    + "|véase|vedi|см)(?![\\p{L}\\p{N}])[.,:]{0,2}\\s+){1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Signal() {}

    /** What follows them. */
    static String without(String text) {
        Matcher words = WORDS.matcher(text);
        return words.lookingAt() ? text.substring(words.end()) : text.stripLeading();
    }
}
