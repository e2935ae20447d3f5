package dossier.link.unknown;

import java.util.List;

/**
 * Capitalised words that stand together in a text, with the small words that join them: {@code Ministry of Trade}.
 *
 * @param opens whether its first word opens a sentence, so that the capital tells nothing
 */
public record CapitalRun(int block, List<Word> words, boolean opens) {
    /**
     * A word of a run.
     *
     * @param lower in lower case
     * @param small whether it joins others and has no capital
     * @param claimed whether it is, or holds, the name of a known country or place
     */
    record Word(String text, String lower, int start, int end, boolean small, boolean claimed) {
        /** {@code NATO}; a single letter is an initial. */
        boolean isAllCapitals() {
            return text.length() > 1
                    && Character.isUpperCase(text.charAt(text.length() - 1))
                    && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        }

        /** {@code UNHCR} and {@code UNHabitat}, not {@code Jean-Paul}. */
        boolean hasInnerCapitals() {
            return text.matches(".*\\p{Lu}\\p{Lu}.*");
        }
    }

    public CapitalRun {
        words = List.copyOf(words);
    }
}
