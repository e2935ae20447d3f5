package dossier.link.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A word or phrase in a text that turns the sense of others: the {@code not} of {@code was not shut}. */
record TurningWord(SenseClass kind, String words, int start, int end) {
    /** A phrase may go on a little after the part of a text that is searched. */
    private static final int REACH = 60;

    /** Whether it denies, rather than doubts. */
    boolean denies() {
        return kind == SenseClass.NEGATION || kind == SenseClass.WITHOUT;
    }

    /** Those that begin between two offsets, in order. */
    static List<TurningWord> in(String text, int from, int to, SenseLexicon lexicon) {
        if (lexicon.isUnspaced()) {
            return UnspacedWords.in(text, from, to, lexicon);
        }
        return among(SenseToken.of(text, from, Math.min(text.length(), to + REACH)), text, to, lexicon);
    }

    /**
     * Those among words.
     *
     * @param to where the last of them begins at the latest; a neutral phrase ends here, too
     */
    static List<TurningWord> among(List<SenseToken> tokens, String text, int to, SenseLexicon lexicon) {
        List<TurningWord> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < to) {
            Optional<SensePhrase> phrase = lexicon.turning(tokens, at);
            int last = at + phrase.map(SensePhrase::length).orElse(1) - 1;
            boolean isCut = phrase.filter(p -> p.kind() == SenseClass.NEUTRAL).isPresent()
                    && tokens.get(last).end() > to;
            if (isCut) {
                int first = at;
                List<SenseToken> alone = List.of(tokens.get(first));
                phrase = lexicon.turning(alone, 0);
                last = at;
            }
            if (phrase.filter(p -> p.kind().isTurning()).isPresent()) {
                int start = tokens.get(at).start();
                int end = tokens.get(last).end();
                found.add(new TurningWord(phrase.get().kind(), text.substring(start, end), start, end));
            }
            at = last + 1;
        }
        return found;
    }
}
