package dossier.link.unknown;

import dossier.link.names.NameLexicon;
import dossier.link.names.WordClass;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what commas add to a name.
 *
 * <pre>
 * Ana Costa, an old friend           person
 * Ana Costa, 42,                     person
 * the minister of trade, Ana Costa   person
 * Red Sail, a Lund-based charity     organisation
 * </pre>
 */
final class AppositionReader {
    /** How many words may lead to what somebody is. */
    private static final int WORDS_TO_ROLE = 6;

    private static final Pattern AGE =
            Pattern.compile(",? \\(?(?:aged )?\\d{1,3}(?:[,.;)]|-year-old| ans\\b| Jahre\\b| años\\b)");
    private static final Pattern BORN = Pattern.compile(" \\((?:born|b\\.|née?|geb\\.) ");
    private static final String INNER = "-’'";

    private final EntityLexicon lexicon;
    private final String text;

    AppositionReader(EntityLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** What follows the name. */
    Optional<KindSign> after(CapitalPhrase phrase) {
        int end = phrase.end();
        if (isAt(BORN, end) || isAt(AGE, end) && text.charAt(end) == ',') {
            return Optional.of(KindSign.sure(SubjectKind.PERSON, "an age follows"));
        }
        return text.startsWith(", ", end) ? afterComma(phrase, wordsFrom(end + 2)) : Optional.empty();
    }

    private boolean isAt(Pattern pattern, int place) {
        Matcher matcher = pattern.matcher(text).region(place, text.length());
        return place < text.length() && matcher.lookingAt();
    }

    /** By the first word that tells, unless it belongs to another name; {@code a party leader} is a person. */
    private Optional<KindSign> afterComma(CapitalPhrase phrase, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = NameLexicon.lower(words.get(i));
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean role = lexicon.has(WordClass.ROLE, word) || lexicon.has(WordClass.ROLE_AFTER, word);
            boolean body = lexicon.has(EntityClass.BODY_NOUN, word);
            if ((role || body) && isCapital(next)) {
                return Optional.empty();
            }
            if (role || body && lexicon.has(WordClass.ROLE, next)) {
                return phrase.isSingle()
                        ? Optional.empty()
                        : Optional.of(KindSign.sure(SubjectKind.PERSON, "“" + word + "” follows"));
            }
            if (body && i > 0) {
                return Optional.of(KindSign.sure(SubjectKind.ORGANISATION, "“" + word + "” follows"));
            }
        }
        return Optional.empty();
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Up to the next sign, without possessives. */
    private List<String> wordsFrom(int start) {
        List<String> words = new ArrayList<>();
        int at = start;
        while (words.size() < WORDS_TO_ROLE && at < text.length()) {
            int end = at;
            while (end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end)) || INNER.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end == at) {
                break;
            }
            words.add(text.substring(at, end).replaceFirst("['’]s$", ""));
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
            at = end + 1;
        }
        return words;
    }

    /** What comes before the name and a comma, where another sign ends the name. */
    Optional<KindSign> before(CapitalPhrase phrase) {
        int end = phrase.start() - 2;
        boolean closed = phrase.end() == text.length() || ",.;".indexOf(text.charAt(phrase.end())) >= 0;
        if (phrase.isSingle() || !closed || end < 1 || !text.startsWith(", ", end)) {
            return Optional.empty();
        }
        int from = end;
        for (int words = 0; words < WORDS_TO_ROLE && from > 0; words++) {
            int start = from;
            while (start > 0
                    && (Character.isLetter(text.charAt(start - 1)) || INNER.indexOf(text.charAt(start - 1)) >= 0)) {
                start--;
            }
            String word = NameLexicon.lower(text.substring(start, from));
            if (lexicon.has(WordClass.ROLE, word)) {
                return Optional.of(KindSign.sure(SubjectKind.PERSON, "after “" + word + "”"));
            }
            if (start == from || start == 0 || text.charAt(start - 1) != ' ') {
                return Optional.empty();
            }
            from = start - 1;
        }
        return Optional.empty();
    }
}
