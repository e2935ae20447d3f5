package dossier.model.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sign that marks a note instead of a number: {@code the agreement*}. */
public enum NoteSign {
    ASTERISK("*"),
    TWO_ASTERISKS("**"),
    THREE_ASTERISKS("***"),
    DAGGER("†"),
    TWO_DAGGERS("††"),
    DOUBLE_DAGGER("‡"),
    TWO_DOUBLE_DAGGERS("‡‡"),
    SECTION("§"),
    PILCROW("¶");

    private static final Pattern NUMBER = Pattern.compile("([^\\p{L}\\p{N}-]+)(?:-(\\d+))?");
    private static final Map<String, NoteSign> BY_SIGN =
            Arrays.stream(values()).collect(Collectors.toMap(NoteSign::sign, Function.identity()));

    private final String sign;

    NoteSign(String sign) {
        this.sign = sign;
    }

    /** As printed. */
    public String sign() {
        return sign;
    }

    public static boolean isSign(String text) {
        return BY_SIGN.containsKey(text);
    }

    /** The sign that a note was printed with: {@code *} for the note {@code *-2}; empty where it has a number or name. */
    public static String of(String number) {
        Matcher parts = NUMBER.matcher(number);
        return parts.matches() && isSign(parts.group(1)) ? parts.group(1) : "";
    }

    /**
     * What a note is called in paths and anchors: {@code asterisk} for {@code *}, {@code 2-asterisk} for the second,
     * {@code *-2}; a number or a name stays. None ends in a number that was not printed, for a second use adds one.
     */
    public static String name(String number) {
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches() || !isSign(parts.group(1))) {
            return number;
        }
        String time = parts.group(2) == null ? "" : parts.group(2) + "-";
        return time
                + BY_SIGN.get(parts.group(1)).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
