package dossier.output.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody seeks: words, {@code "phrases"}, {@code -words} that must not be there, and {@code key:value} for facets.
 *
 * <pre>port "special economic zone" -Dawei kind:note publisher:"The Long Road"</pre>
 *
 * A typed word that is several words of the index, such as {@code Sino-Russian}, is a phrase where the dossier has it, and
 * those words where not. What is too long is cut, since nobody types it.
 *
 * @param clauses in the order in which they are typed
 */
record SearchQuery(List<Clause> clauses, List<Facet> facets) {
    private static final int LONGEST = 1_000;
    private static final int MOST_CLAUSES = 24;
    private static final String QUOTES = "\"“”„«»";

    /**
     * Words that belong together.
     *
     * @param words one, or those of a phrase
     * @param quoted whether the query says that they are a phrase
     * @param excluded whether they must not be there
     */
    record Clause(List<String> words, boolean quoted, boolean excluded) {
        boolean isPhrase() {
            return words.size() > 1;
        }
    }

    /** What must be so of a passage's page: {@code publisher:reuters}. */
    record Facet(String key, String value) {}

    /** @param keys of facets that there are; other words before a colon are words */
    static SearchQuery parse(String typed, List<String> keys) {
        Reader reader = new Reader(typed.substring(0, Math.min(LONGEST, typed.length())), keys);
        reader.read();
        return new SearchQuery(reader.clauses, reader.facets);
    }

    /** How many words must be there. */
    int size() {
        return clauses.stream()
                .filter(clause -> !clause.excluded())
                .mapToInt(clause -> clause.words().size())
                .sum();
    }

    /** Reads a query from left to right. */
    private static final class Reader {
        private final String typed;
        private final List<String> keys;
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Facet> facets = new ArrayList<>();
        private int at;

        Reader(String typed, List<String> keys) {
            this.typed = typed;
            this.keys = keys;
        }

        void read() {
            while (at < typed.length()) {
                char c = typed.charAt(at);
                if (Character.isWhitespace(c)) {
                    at++;
                } else {
                    boolean excluded =
                            c == '-' && at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1));
                    at += excluded ? 1 : 0;
                    readOne(excluded);
                }
            }
        }

        private void readOne(boolean excluded) {
            if (isQuote(at)) {
                add(quoted(), true, excluded);
                return;
            }
            int start = at;
            while (at < typed.length() && !Character.isWhitespace(typed.charAt(at)) && !isQuote(at)) {
                at++;
                String before = typed.substring(start, at - 1).toLowerCase(Locale.ROOT);
                if (typed.charAt(at - 1) == ':' && keys.contains(before)) {
                    addFacet(before);
                    return;
                }
            }
            add(typed.substring(start, at), false, excluded);
        }

        private void addFacet(String key) {
            int start = at;
            String value;
            if (at < typed.length() && isQuote(at)) {
                value = quoted();
            } else {
                while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
                    at++;
                }
                value = typed.substring(start, at);
            }
            facets.add(new Facet(key, key(value)));
        }

        private boolean isQuote(int place) {
            return QUOTES.indexOf(typed.charAt(place)) >= 0;
        }

        /** The text up to the next quotation mark, or to the end. */
        private String quoted() {
            int start = ++at;
            while (at < typed.length() && !isQuote(at)) {
                at++;
            }
            return typed.substring(start, at++ < typed.length() ? at - 1 : typed.length());
        }

        private void add(String text, boolean quoted, boolean excluded) {
            List<String> words = QueryWords.of(text, quoted);
            if (!words.isEmpty() && clauses.size() < MOST_CLAUSES) {
                clauses.add(new Clause(words, quoted, excluded));
            }
        }
    }

    /** What a value of a facet is compared by: its words, with a hyphen between. */
    static String key(String value) {
        return String.join(
                "-",
                SearchWords.of(value).stream().map(SearchWords.SearchWord::word).toList());
    }
}
