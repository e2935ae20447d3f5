package dossier.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language writes whole numbers, told by two samples, as a message file has them: what it writes for {@code 1,000}
 * and for {@code 10,000}. {@code 1000} and {@code 10.000} say that four digits stand together and longer numbers have a
 * point before each three; {@code ၁,၀၀၀} says which digits there are.
 */
final class Numerals {
    static final String THOUSAND = "1,000";
    static final String TEN_THOUSAND = "10,000";

    private static final int GROUP = 3;
    private static final Pattern WRITTEN = Pattern.compile("(\\p{Nd}{1,2})[^\\p{Nd}]{0,2}(\\p{Nd}{3})");

    private final char zero;
    private final String separator;
    private final int longestWhole;

    Numerals(String thousand, String tenThousand) {
        zero = tenThousand.charAt(tenThousand.length() - 1);
        separator = tenThousand.substring(2, tenThousand.length() - GROUP);
        longestWhole = thousand.length() == GROUP + 1 ? GROUP + 1 : GROUP;
    }

    /** Whether a phrase is one of the two samples. */
    static boolean isSample(String phrase) {
        return phrase.equals(THOUSAND) || phrase.equals(TEN_THOUSAND);
    }

    /** Whether a sample is written so that it shows digits and sign. */
    static boolean isWritten(String sample, String written) {
        Matcher number = WRITTEN.matcher(written);
        return number.matches()
                && Integer.parseInt(number.group(1) + number.group(2)) == Integer.parseInt(sample.replace(",", ""));
    }

    String of(long number) {
        String digits = own(Long.toString(number));
        if (digits.length() <= longestWhole) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, separator);
        }
        return grouped.toString();
    }

    /** The digits of the language for those of a text, as of a year. */
    String own(String text) {
        if (zero == '0') {
            return text;
        }
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? zero + (c - '0') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
