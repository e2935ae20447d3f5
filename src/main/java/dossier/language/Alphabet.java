package dossier.language;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The order in which readers look for names and titles: by their letters; case and marks decide only between words that are alike
 * otherwise ({@code Oslo, Österreich, Ostsee}); quotation marks and other signs do not count. Letters have the order of
 * {@link java.text.Collator} without a locale, which is the same on every machine.
 */
public final class Alphabet {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]+");

    private Alphabet() {}

    /** Things by a text of theirs; those without one come last, and those alike stay as they were. */
    public static <T> List<T> sorted(Collection<T> things, Function<T, String> text) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        record Keyed<T>(T thing, boolean isEmpty, CollationKey key) {}
        return things.stream()
                .map(thing -> {
                    String letters =
                            SIGNS.matcher(text.apply(thing)).replaceAll("").strip();
                    return new Keyed<>(thing, letters.isEmpty(), collator.getCollationKey(letters));
                })
                .sorted(Comparator.comparing((Keyed<T> keyed) -> keyed.isEmpty).thenComparing(Keyed::key))
                .map(Keyed::thing)
                .toList();
    }
}
