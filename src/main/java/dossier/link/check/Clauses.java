package dossier.link.check;

import dossier.language.Dates.DateMatch;
import dossier.link.check.TimeWords.TimeWord;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence cut into its clauses, at commas and the like and at words such as <i>that</i> and <i>because</i>, and at <i>and</i> before a
 * verb of the present. The comma in
 * <i>March 4, 2025</i> cuts nothing.
 */
final class Clauses {
    private static final Pattern SIGN = Pattern.compile("[,;:()–—]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** An adverbial of fewer words than this belongs to the clause beside it: <i>On 4 March 2025,</i>. */
    private static final int FEWEST_WORDS = 4;

    private final String sentence;
    private final List<Integer> starts;

    /** @param masked the sentence without the words of its dates, of the same length */
    Clauses(String sentence, String masked, List<DateMatch> dates, TimeWords words) {
        this.sentence = masked;
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(0);
        Matcher sign = SIGN.matcher(sentence);
        while (sign.find()) {
            int at = sign.start();
            if (dates.stream().noneMatch(date -> date.start() <= at && at < date.end())) {
                cuts.add(sign.end());
            }
        }
        Matcher joint = words.matcher(TimeWord.JOINT, masked);
        while (joint.find()) {
            cuts.add(joint.start());
        }
        Matcher split = words.matcher(TimeWord.SPLIT, masked);
        while (split.find()) {
            if (words.begin(TimeWord.PRESENT, masked.substring(split.end()).stripLeading())) {
                cuts.add(split.start());
            }
        }
        starts = new ArrayList<>(cuts);
    }

    /** The clause that holds a place, with the one beside it where it is too short to say anything by itself. */
    String around(int at) {
        int i = indexOf(at);
        String clause = clause(i);
        if (WORD.matcher(clause).results().limit(FEWEST_WORDS).count() >= FEWEST_WORDS) {
            return clause;
        }
        return i + 1 < starts.size() ? clause + clause(i + 1) : i > 0 ? clause(i - 1) + clause : clause;
    }

    /** The clause that holds a place, however short. */
    String holding(int at) {
        return clause(indexOf(at));
    }

    /** What of its clause is before a place. */
    String before(int at) {
        return sentence.substring(starts.get(indexOf(at)), at);
    }

    private int indexOf(int at) {
        int i = 0;
        while (i + 1 < starts.size() && starts.get(i + 1) <= at) {
            i++;
        }
        return i;
    }

    private String clause(int i) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : sentence.length();
        return sentence.substring(starts.get(i), end);
    }
}
