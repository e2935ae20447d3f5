package dossier.link.sense;

import java.util.List;

/** A phrase of a table: {@code no longer}, {@code kein*}, {@code =may}. */
record SensePhrase(SenseClass kind, List<String> words) {
    static SensePhrase of(SenseClass kind, String written) {
        return new SensePhrase(kind, List.of(written.split(" ")));
    }

    int length() {
        return words.size();
    }

    /** Whether its words follow one another from a place on. */
    boolean isAt(List<SenseToken> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            SenseToken token = tokens.get(at + i);
            if (!matches(words.get(i), token) && !(i == 0 && matches(words.get(0), token.withoutElision()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, SenseToken token) {
        if (pattern.startsWith("=")) {
            return token.isLower() && matches(pattern.substring(1), token);
        }
        if (pattern.endsWith("*")) {
            return token.word().startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return pattern.startsWith("*")
                ? token.word().endsWith(pattern.substring(1))
                : token.word().equals(pattern);
    }

    /** What its first word must begin with, to be looked up; empty where only its end is known. */
    String key() {
        String first = words.get(0);
        return first.startsWith("*") ? "" : first.replace("=", "").replace("*", "");
    }

    boolean hasWholeKey() {
        return !words.get(0).contains("*");
    }
}
