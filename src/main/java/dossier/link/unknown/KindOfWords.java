package dossier.link.unknown;

import dossier.link.names.WordClass;
import dossier.model.entry.SubjectKind;
import java.util.List;
import java.util.Optional;

/** Tells what a phrase names by its own words. */
final class KindOfWords {
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST_ABBREVIATION = 7;
    /** Words of one letter. */
    private static final String WORDS = "AI";

    private final EntityLexicon lexicon;
    private final CapitalPhrase phrase;
    private final String name;

    KindOfWords(EntityLexicon lexicon, CapitalPhrase phrase, String name) {
        this.lexicon = lexicon;
        this.phrase = phrase;
        this.name = name;
    }

    /** The last word, or the one before {@code of}. */
    private PhraseWord head() {
        List<PhraseWord> words = phrase.words();
        int head = 0;
        while (head + 1 < words.size() && !words.get(head + 1).small()) {
            head++;
        }
        return words.get(head);
    }

    /** Whether it names what is neither a person, an organisation nor a place: {@code Operation Lantern}. */
    boolean isOther() {
        if (lexicon.isKnownBody(name) || lexicon.has(WordClass.ORGANISATION, head().lower())) {
            return false;
        }
        return lexicon.has(EntityClass.OTHER_HEAD, head().lower())
                || !phrase.isSingle()
                        && !beginsWithGivenName()
                        && lexicon.has(EntityClass.OTHER_FIRST, phrase.first().lower());
    }

    /** By a word that tells for sure; a place may also begin with what it is: {@code Lake Alba}. */
    Optional<KindSign> sure() {
        if (lexicon.isKnownBody(name)) {
            return organisation("a well-known organisation");
        }
        if (beginsLikeBody()) {
            return organisation("begins with " + phrase.first().text());
        }
        if (phrase.isSingle()) {
            return Optional.empty();
        }
        if (lexicon.has(WordClass.ORGANISATION, head().lower())) {
            return organisation("has the word " + head().text());
        }
        if (name.contains(" & ")) {
            return organisation("joined by “&”");
        }
        if (lexicon.has(EntityClass.BODY_FIRST, phrase.first().lower())) {
            return organisation("begins with " + phrase.first().text());
        }
        return place().or(this::body);
    }

    private boolean beginsLikeBody() {
        return lexicon.has(EntityClass.BODY_START, phrase.first().lower().split("-", 2)[0]);
    }

    /** Whether it is a name even where it opens a sentence. */
    boolean areNoCommonWords() {
        return lexicon.isKnownBody(name) || beginsLikeBody();
    }

    private Optional<KindSign> place() {
        if (lexicon.has(EntityClass.PLACE_FIRST, phrase.first().lower())) {
            return Optional.of(KindSign.sure(
                    SubjectKind.PLACE, "begins with " + phrase.first().text()));
        }
        for (PhraseWord word : List.of(head(), phrase.first())) {
            if (lexicon.has(WordClass.PLACE, word.lower())) {
                return Optional.of(KindSign.sure(SubjectKind.PLACE, "has the word " + word.text()));
            }
        }
        return Optional.empty();
    }

    private Optional<KindSign> body() {
        return phrase.words().stream()
                .filter(word -> lexicon.has(WordClass.ORGANISATION, word.lower()))
                .findFirst()
                .flatMap(word -> organisation("has the word " + word.text()));
    }

    private static Optional<KindSign> organisation(String why) {
        return Optional.of(KindSign.sure(SubjectKind.ORGANISATION, why));
    }

    /** Whether its first word is a common given name. */
    boolean beginsWithGivenName() {
        return lexicon.isGivenName(phrase.first().text());
    }

    /** What it is rather than anything else, where nothing around it tells. */
    Optional<KindSign> likely() {
        if (beginsWithGivenName()) {
            return Optional.of(
                    KindSign.likely(SubjectKind.PERSON, phrase.first().text() + " is a given name"));
        }
        boolean several = !phrase.isSingle();
        if (several && lexicon.isKnownBody(phrase.first().text())) {
            return Optional.of(KindSign.likely(
                    SubjectKind.ORGANISATION, "begins with " + phrase.first().text()));
        }
        return several
                ? phrase.words().stream()
                        .filter(word -> lexicon.isGivenName(word.text()) || isInitial(word))
                        .findFirst()
                        .map(word -> KindSign.likely(
                                SubjectKind.PERSON,
                                word.text() + (isInitial(word) ? " is an initial" : " is a given name")))
                : abbreviation();
    }

    private static boolean isInitial(PhraseWord word) {
        return word.text().length() == 1
                && Character.isUpperCase(word.text().charAt(0))
                && !WORDS.contains(word.text());
    }

    /** Most names of capitals alone are those of organisations. */
    private Optional<KindSign> abbreviation() {
        PhraseWord word = phrase.first();
        String letters = word.text().replace(".", "");
        boolean plain = word.isAllCapitals()
                && letters.length() >= SHORTEST_ABBREVIATION
                && letters.length() <= LONGEST_ABBREVIATION
                && letters.chars().allMatch(Character::isLetter);
        return plain && !lexicon.has(EntityClass.ABBREVIATION, word.lower())
                ? Optional.of(KindSign.likely(SubjectKind.ORGANISATION, "an abbreviation"))
                : Optional.empty();
    }
}
