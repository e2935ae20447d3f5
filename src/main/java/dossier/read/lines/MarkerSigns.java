package dossier.read.lines;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that have been seen on each page where a marker could be: after a word or a sign. */
public final class MarkerSigns {
    private static final Pattern DIGITS =
            Pattern.compile("(?<=[^\\d\\s]\\s?)(\\d{1,3})(?!\\d)|([⁰¹²³⁴-⁹]{1,3})|\\[(\\d{1,3})\\]");

    private final Set<Long> seen = new HashSet<>();

    public void add(int page, String line) {
        Matcher digits = DIGITS.matcher(line);
        while (digits.find()) {
            String number = digits.group(2) != null
                    ? NoteStart.plain(digits.group(2))
                    : digits.group(1) != null ? digits.group(1) : digits.group(3);
            seen.add(key(page, Integer.parseInt(number)));
        }
    }

    public boolean has(int page, int number) {
        return seen.contains(key(page, number));
    }

    private static long key(int page, int number) {
        return page * 1000L + number;
    }
}
