package dossier.language;

import java.util.List;
import java.util.function.ToIntFunction;

/** Binary search in a list that is sorted by a number of its elements. */
public final class BinarySearch {
    private BinarySearch() {}

    /** How many elements, all at the start of the list, have a number below a bound. */
    public static <T> int countBelow(int bound, List<T> sorted, ToIntFunction<? super T> number) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number.applyAsInt(sorted.get(middle)) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
