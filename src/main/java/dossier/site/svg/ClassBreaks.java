package dossier.site.svg;

import dossier.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Class breaks of a geometric scale with at most four classes, so that one scale shows both few and very many mentions. Each
 * class begins at a round number.
 *
 * @param starts the least number of each step, growing from 1
 */
record ClassBreaks(List<Integer> starts) {
    private static final int MOST = 4;

    /** @param most the greatest number, at least 1 */
    static ClassBreaks upTo(int most) {
        List<Integer> starts = new ArrayList<>(List.of(1));
        for (int i = 1; i < MOST; i++) {
            int start = round(StrictMath.pow(most, (double) i / MOST));
            if (start > starts.get(starts.size() - 1) && start <= most) {
                starts.add(start);
            }
        }
        return new ClassBreaks(starts);
    }

    /** The next number up of 1, 2, 3, 5, 10, 20, 30, 50, … */
    private static int round(double number) {
        int ten = 1;
        while (ten * 10 < number) {
            ten *= 10;
        }
        for (int times : new int[] {1, 2, 3, 5}) {
            if (times * ten >= number) {
                return times * ten;
            }
        }
        return 10 * ten;
    }

    /** The class of a number, counted so that the highest is always the fourth. */
    int of(int number) {
        int step = 1;
        while (step < starts.size() && starts.get(step) <= number) {
            step++;
        }
        return step + MOST - starts.size();
    }

    /** {@code 1–2}, {@code 3–9}, {@code 10 and more}. */
    List<String> words(Phrases phrases) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            boolean isLast = i == starts.size() - 1;
            int to = isLast ? from : starts.get(i + 1) - 1;
            words.add(
                    isLast
                            ? phrases.say("{0} and more", from)
                            : from == to ? phrases.number(from) : phrases.number(from) + "–" + phrases.number(to));
        }
        return words;
    }
}
