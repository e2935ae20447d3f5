package dossier.phrase;

/**
 * How a language writes whole numbers, told by two samples, as a message file has them: what it writes for {@code 1,000}
 * and for {@code 10,000}. {@code 1000} and {@code 10.000} say that four digits stand together and longer numbers have a
 * point before each three; {@code ၁,၀၀၀} says which digits there are.
 */
final class Numerals {
    private static final int GROUP = 3;

    private final char zero;
    private final String separator;
    private final int longestWhole;

    Numerals(String thousand, String tenThousand) {
        zero = tenThousand.charAt(tenThousand.length() - 1);
        separator = tenThousand.substring(2, tenThousand.length() - GROUP);
        longestWhole = thousand.length() == GROUP + 1 ? GROUP + 1 : GROUP;
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
