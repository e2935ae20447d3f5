package dossier.link.unknown;

import dossier.link.names.NameLexicon;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds bodies that each country has one of, where a style writes them in lower case: {@code the Portuguese foreign
 * ministry}, {@code the US-led coalition}.
 */
final class NationalBodies {
    private static final int LONGEST = 4;

    private final EntityLexicon lexicon;

    NationalBodies(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<EntityMention> of(Article article) {
        List<EntityMention> found = new ArrayList<>();
        for (Mention country : article.mentions()) {
            String text = article.block(country.block()).text();
            int end = end(text, country.end());
            if (country.subject().kind() == SubjectKind.COUNTRY && end > country.end()) {
                found.add(new EntityMention(SubjectKind.ORGANISATION, country.block(), country.start(), end));
            }
        }
        return found;
    }

    /** Where the body's name ends that begins with a country; the end of the country if there is none. */
    private int end(String text, int countryEnd) {
        int end = countryEnd;
        int at = text.startsWith("-led ", countryEnd) ? countryEnd + "-led".length() : countryEnd;
        for (int i = 0; i < LONGEST && text.startsWith(" ", at); i++) {
            int wordEnd = at + 1;
            while (wordEnd < text.length()
                    && (Character.isLetter(text.charAt(wordEnd)) || text.charAt(wordEnd) == '-')) {
                wordEnd++;
            }
            String word = NameLexicon.lower(text.substring(at + 1, wordEnd));
            if (lexicon.has(EntityClass.NATIONAL_BODY, word)) {
                end = wordEnd;
            } else if (!lexicon.has(EntityClass.NATIONAL_ADJECTIVE, word)) {
                return end;
            }
            at = wordEnd;
        }
        return end;
    }
}
