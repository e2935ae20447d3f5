package dossier.link.unknown;

import dossier.model.Subject;
import dossier.problem.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the known name that another is nearly: one letter more, less or other, or the same sounds written otherwise;
 * in a long name two letters, when a word of it is the same. Names are not compared with all others: each is in an
 * index under itself without any one letter, under its sound, and under its words. Made once, then serves any thread.
 */
final class NearMisses {
    private static final int SHORTEST_WORD = 7;
    private static final int SHORTEST_NAME = 8;
    private static final int SHORTEST_SOUND = 5;
    private static final int LONG = 12;
    private static final int LONGEST = 100;
    /** A word of more names than these tells nothing. */
    private static final int MOST_NAMES = 64;

    private static final Comparator<KnownName> ORDER =
            Comparator.comparing(KnownName::subject).thenComparing(KnownName::name);

    private final Map<String, List<KnownName>> byLetters = new HashMap<>();
    private final Map<String, List<KnownName>> bySound = new HashMap<>();
    private final Map<String, List<KnownName>> byWord = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();

    /** A name of a subject. */
    record KnownName(Subject subject, String name, String folded) {}

    NearMisses(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            for (String name : names(subject)) {
                KnownName known = new KnownName(subject, name, SpellingDifference.folded(name));
                claimed.add(known.folded());
                if (isMeant(known) && isComparable(known.folded())) {
                    index(known);
                }
            }
        }
    }

    private static Set<String> names(Subject subject) {
        Set<String> names = new LinkedHashSet<>(subject.names());
        names.addAll(subject.standsFor());
        names.add(subject.name());
        return names;
    }

    /** Topics go by common words, and demonyms are too like each other. */
    private static boolean isMeant(KnownName known) {
        return switch (known.subject().kind()) {
            case TOPIC -> false;
            case COUNTRY -> known.name().equals(known.subject().name());
            case PERSON, ORGANISATION, PLACE -> true;
        };
    }

    /** Numbers part what letters alone would join: a JF-16 is no JF-17. */
    private static boolean isComparable(String folded) {
        return folded.length() >= SHORTEST_SOUND
                && folded.length() <= LONGEST
                && folded.chars().noneMatch(Character::isDigit);
    }

    private void index(KnownName known) {
        add(bySound, SpellingDifference.sound(known.folded()), known);
        if (isLongEnough(known.folded())) {
            withoutOneLetter(known.folded()).forEach(key -> add(byLetters, key, known));
        }
        if (known.folded().length() >= LONG && known.folded().indexOf(' ') > 0) {
            for (String word : known.folded().split(" ")) {
                add(byWord, word, known);
            }
        }
    }

    private static void add(Map<String, List<KnownName>> index, String key, KnownName known) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(known);
    }

    private static boolean isLongEnough(String folded) {
        return folded.length() >= (folded.indexOf(' ') > 0 ? SHORTEST_NAME : SHORTEST_WORD);
    }

    private static Set<String> withoutOneLetter(String folded) {
        String letters = folded.replace(" ", "");
        Set<String> keys = new LinkedHashSet<>();
        keys.add(letters);
        for (int i = 0; i < letters.length(); i++) {
            keys.add(letters.substring(0, i) + letters.substring(i + 1));
        }
        return keys;
    }

    /** Whether a subject has this very name, case and diacritics aside. */
    boolean isClaimed(String name) {
        return !claimed.isEmpty() && claimed.contains(SpellingDifference.folded(name));
    }

    /** The known name that is meant, if any is near enough. */
    Optional<KnownName> to(String name) {
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        String folded = SpellingDifference.folded(name);
        if (!isComparable(folded)) {
            return Optional.empty();
        }
        List<KnownName> near = new ArrayList<>(bySound.getOrDefault(SpellingDifference.sound(folded), List.of()));
        if (near.isEmpty() && isLongEnough(folded)) {
            for (String key : withoutOneLetter(folded)) {
                addNear(folded, byLetters.getOrDefault(key, List.of()), 1, near);
            }
        }
        if (near.isEmpty() && folded.length() >= LONG) {
            for (String word : folded.split(" ")) {
                addNear(folded, byWord.getOrDefault(word, List.of()), 2, near);
            }
        }
        return near.stream().min(ORDER);
    }

    private static void addNear(String folded, List<KnownName> known, int limit, List<KnownName> near) {
        if (known.size() <= MOST_NAMES) {
            known.stream()
                    .filter(other -> Nearest.distance(folded, other.folded(), limit) <= limit)
                    .forEach(near::add);
        }
    }
}
