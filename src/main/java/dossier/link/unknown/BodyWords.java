package dossier.link.unknown;

import dossier.link.names.AdjacentWords;
import dossier.link.names.NameLexicon;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds words that by their capital mean one organisation: {@code the Council} after the State Council was named, and
 * {@code Coalition forces} where an article writes the word with a capital inside a sentence. Serves one article.
 */
final class BodyWords {
    private static final int COMMA_AND_SPACE = 2;

    private final EntityLexicon lexicon;
    private final Set<String> names = new HashSet<>();
    private final List<EntityMention> openers = new ArrayList<>();
    private final List<EntityMention> found = new ArrayList<>();

    BodyWords(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Looks through a block of running text. */
    void add(int block, String text) {
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!inWord && Character.isUpperCase(c)) {
                addWord(block, text, at);
            }
            inWord = Character.isLetter(c);
        }
    }

    private void addWord(int block, String text, int start) {
        int end = AdjacentWords.end(text, start);
        String word = text.substring(start, end);
        String lower = NameLexicon.lower(word);
        boolean bare = lexicon.has(EntityClass.BODY_BARE, lower);
        if (!bare && !lexicon.has(EntityClass.BODY_ALONE, lower) || !endsName(text, end)) {
            return;
        }
        EntityMention mention = new EntityMention(SubjectKind.ORGANISATION, block, start, end);
        String before = start > 0 && text.charAt(start - 1) == ' ' ? wordBefore(text, start - 1) : "";
        if (NameLexicon.lower(before).equals("the") || bare && isInSentence(text, start, before)) {
            names.add(word);
            found.add(mention);
        } else if (bare && before.isEmpty()) {
            openers.add(mention);
        }
    }

    private static String wordBefore(String text, int end) {
        return text.substring(AdjacentWords.start(text, end), end);
    }

    /** Whether a word in lower case, or a comma, comes right before. */
    private static boolean isInSentence(String text, int start, String before) {
        return !before.isEmpty() && Character.isLowerCase(before.charAt(0))
                || start > COMMA_AND_SPACE && text.startsWith(", ", start - COMMA_AND_SPACE);
    }

    /** Whether no longer name goes on after the word. */
    private static boolean endsName(String text, int end) {
        boolean spaced = text.startsWith(" ", end) && end + 1 < text.length();
        return !text.startsWith("-", end)
                && (!spaced || !Character.isUpperCase(text.charAt(end + 1)) && !text.startsWith(" of ", end));
    }

    /** The words that mean one organisation; where one opens a sentence, another place has to show its capital. */
    List<EntityMention> found(List<String> texts) {
        List<EntityMention> all = new ArrayList<>(found);
        for (EntityMention opener : openers) {
            if (names.contains(texts.get(opener.block()).substring(opener.start(), opener.end()))) {
                all.add(opener);
            }
        }
        return all;
    }
}
