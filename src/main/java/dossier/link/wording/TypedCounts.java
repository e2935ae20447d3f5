package dossier.link.wording;

import dossier.link.wording.StatedStatuses.StatedStatus;
import dossier.model.ClaimStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that an author types about the dossier itself: {@code five articles}, {@code 23 sources}, {@code two disputed
 * claims}. Each names all there are; {@code two of the articles} speaks of some, and is not looked at. English only.
 */
public final class TypedCounts {
    private static final Pattern COUNT =
            Pattern.compile("(?i)(" + TypedNumber.PATTERN + ")\\s+(?:\\p{L}+ed\\s+)?(\\p{L}+)\\b");

    private TypedCounts() {}

    /** A number that does not hold: {@code four articles} where there are 5. */
    public record Wrong(String words, long really) {}

    /** @param known how many there are of each thing, by its plural: {@code articles}, 5 */
    public static List<Wrong> check(String text, Map<String, Integer> known) {
        List<StatedStatus> statuses = StatedStatuses.in(text);
        List<Wrong> wrong = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        for (int at = 0; count.find(at); at = count.end(1)) {
            String noun = count.group(2).toLowerCase(Locale.ROOT);
            Integer really = known.getOrDefault(noun, known.get(noun + "s"));
            int place = count.start();
            if (really != null
                    && !StatedStatuses.isRough(text, place)
                    && statuses.stream().noneMatch(stated -> stated.start() == place)
                    && !TypedNumber.digits(count.group(1)).equals(really.toString())) {
                wrong.add(new Wrong(count.group(), really));
            }
        }
        return wrong;
    }

    /**
     * The same of claims by their status: {@code one claim is disputed}.
     *
     * @param known how many claims have each status; one that no claim has may be missing
     */
    public static List<Wrong> checkStatuses(String text, Map<ClaimStatus, Long> known) {
        long all = known.values().stream().mapToLong(Long::longValue).sum();
        List<Wrong> wrong = new ArrayList<>();
        for (StatedStatus stated : StatedStatuses.in(text)) {
            long really = known.getOrDefault(stated.status(), 0L);
            String number = stated.number().isEmpty() ? Long.toString(all) : stated.number();
            if (!number.equals(Long.toString(really))) {
                wrong.add(new Wrong(stated.words(), really));
            }
        }
        return wrong;
    }
}
