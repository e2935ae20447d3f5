package dossier.link.unknown;

import java.util.List;

/**
 * Capitalised words next to each other in a text, with the small words that join them: {@code Ministry of Trade}.
 *
 * @param opens whether its first word opens a sentence, so that the capital tells nothing
 */
public record CapitalRun(int block, List<PhraseWord> words, boolean opens) {
    public CapitalRun {
        words = List.copyOf(words);
    }
}
