package dossier.link.evidence;

import dossier.link.evidence.QuoteFinder.FoundQuote;
import java.util.List;
import java.util.function.Function;

/** The words beside a quote that tell one of its places from the others. */
final class QuoteContext {
    private static final int MOST_WORDS = 8;

    private QuoteContext() {}

    /** A hint with the shortest line that an author can add to mean this place. */
    static String telling(FoundQuote meant, List<FoundQuote> all) {
        for (int words = 1; words <= MOST_WORDS; words++) {
            int count = words;
            String before = before(meant, words);
            if (!before.isEmpty() && isOwn(before, all, place -> before(place, count))) {
                return "for the first of them, in " + meant.part().name() + ", add: prefix: \"" + before + "\"";
            }
            String after = after(meant, words);
            if (!after.isEmpty() && isOwn(after, all, place -> after(place, count))) {
                return "for the first of them, in " + meant.part().name() + ", add: suffix: \"" + after + "\"";
            }
        }
        return "quote more words, or add \"near: …\" with other words of the same paragraph";
    }

    private static boolean isOwn(String words, List<FoundQuote> all, Function<FoundQuote, String> beside) {
        return all.stream().filter(place -> beside.apply(place).equals(words)).count() == 1;
    }

    private static String before(FoundQuote place, int words) {
        String text = place.part().text().substring(0, place.start()).stripTrailing();
        int from = text.length();
        for (int i = 0; i < words && from > 0; i++) {
            from = Math.max(0, text.lastIndexOf(' ', from - 1));
        }
        return text.substring(from).strip();
    }

    private static String after(FoundQuote place, int words) {
        String text = place.part().text().substring(place.end()).stripLeading();
        int to = 0;
        for (int i = 0; i < words && to < text.length(); i++) {
            int space = text.indexOf(' ', to + 1);
            to = space < 0 ? text.length() : space;
        }
        return text.substring(0, to).strip();
    }
}
