package dossier.site.reference;

import java.nio.charset.StandardCharsets;

/**
 * An address that is itself a text (RFC 2397): {@code data:,Tolls%20of%202024}. The kind of such a text is plain text, which
 * no browser runs.
 */
final class DataAddress {
    private static final String ASCII = "data:,";
    private static final String UTF_8 = "data:;charset=utf-8,";
    /** What may stand in an address as it is, but for what HTML would have to escape. */
    private static final boolean[] PLAIN = new boolean[128];

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            PLAIN[c] = true;
            PLAIN[c - 'a' + 'A'] = true;
        }
        for (char c : "0123456789!$()*+,-./:;=?@_~".toCharArray()) {
            PLAIN[c] = true;
        }
    }

    private DataAddress() {}

    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length * 3 / 2);
        for (byte b : bytes) {
            if (b >= 0 && PLAIN[b]) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEXADECIMAL.charAt(b >> 4 & 15)).append(HEXADECIMAL.charAt(b & 15));
            }
        }
        return (bytes.length == text.length() ? ASCII : UTF_8) + encoded;
    }
}
