package dossier.link.unknown;

import dossier.link.names.AdjacentWords;
import dossier.link.names.NameLexicon;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words that by their capital mean one organisation: {@code the Council} after the State Council was named. */
final class BodyWords {
    private static final Set<String> ARTICLES = Set.of("the", "The");

    private final EntityLexicon lexicon;

    BodyWords(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param text of a block of running text */
    List<EntityMention> in(int block, String text) {
        List<EntityMention> found = new ArrayList<>();
        for (int at = text.indexOf("he "); at >= 0; at = text.indexOf("he ", at + 1)) {
            int start = at + 3;
            int end = AdjacentWords.end(text, start);
            String article = text.substring(AdjacentWords.start(text, at + 2), at + 2);
            if (end > start
                    && ARTICLES.contains(article)
                    && isBody(text.substring(start, end))
                    && endsName(text, end)) {
                found.add(new EntityMention(SubjectKind.ORGANISATION, block, start, end));
            }
        }
        return found;
    }

    private boolean isBody(String word) {
        return Character.isUpperCase(word.charAt(0)) && lexicon.has(EntityClass.BODY_ALONE, NameLexicon.lower(word));
    }

    /** Whether no longer name goes on after the word. */
    private static boolean endsName(String text, int end) {
        boolean spaced = text.startsWith(" ", end) && end + 1 < text.length();
        return !spaced || !Character.isUpperCase(text.charAt(end + 1)) && !text.startsWith(" of ", end);
    }
}
