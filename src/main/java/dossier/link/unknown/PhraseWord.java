package dossier.link.unknown;

/**
 * A word of a {@link CapitalRun}.
 *
 * @param lower in lower case
 * @param small whether it joins others and has no capital
 * @param claimed whether it is, or holds, the name of a known country or place
 */
record PhraseWord(String text, String lower, int start, int end, boolean small, boolean claimed) {
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
