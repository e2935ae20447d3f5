package dossier.model;

import java.util.Optional;

/**
 * The grade of a work in the Admiralty code: its own, such as {@code B3}, or else the letter of its publisher. A work
 * graded {@code F}, whose reliability its authors cannot judge, takes the letter of a judged publisher too.
 */
final class Grade {
    private static final String UNJUDGED = "F";

    private Grade() {}

    /** Empty where neither the work nor its publisher is graded. */
    static String of(String own, Optional<Publisher> publisher) {
        String inherited = publisher.map(Publisher::grade).orElse("");
        boolean judged = !own.isEmpty() && !own.startsWith(UNJUDGED);
        if (judged || inherited.isEmpty() || inherited.equals(UNJUDGED) && !own.isEmpty()) {
            return own;
        }
        // The number is of the work alone; 6 says that it cannot be judged either.
        return own.length() > 1 && !own.endsWith("6") ? inherited + own.charAt(1) : inherited;
    }
}
