package dossier.link.unknown;

import dossier.link.names.AdjacentWords;
import dossier.link.names.NameLexicon;
import dossier.link.names.WordClass;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the signs around a phrase in its text: {@code said Ana Costa}, {@code Ana Costa, an analyst}, {@code in Alba}. */
final class ContextReader {
    private final EntityLexicon lexicon;
    private final String text;
    private final Set<Integer> countries;
    private final AppositionReader appositions;

    /** @param countries where a country's name begins in the text */
    ContextReader(EntityLexicon lexicon, String text, Set<Integer> countries) {
        this.lexicon = lexicon;
        this.text = text;
        this.countries = countries;
        this.appositions = new AppositionReader(lexicon, text);
    }

    PhraseContext of(CapitalPhrase phrase) {
        String before = wordBefore(phrase.start());
        String after = text.startsWith(" ", phrase.end()) ? wordAfter(phrase.end() + 1) : "";
        List<KindSign> signs = new ArrayList<>();
        phrase.title().ifPresent(title -> signs.add(person("after the title " + title)));
        besideNoun(phrase, before).ifPresent(signs::add);
        appositions.after(phrase).ifPresent(signs::add);
        appositions.before(phrase).ifPresent(signs::add);
        boolean ruler = lexicon.has(EntityClass.PERSON_PART, after) && phrase.isSingle();
        if (ruler || lexicon.has(EntityClass.PERSONAL_VERB, after)) {
            signs.add(person("before “" + after + "”"));
        }
        if (lexicon.has(EntityClass.BODY_PART, after)) {
            signs.add(KindSign.sure(SubjectKind.ORGANISATION, "before “" + after + "”"));
        }
        if (isPlace(phrase, before)) {
            signs.add(KindSign.sure(
                    SubjectKind.PLACE, before.isEmpty() ? "a country follows" : "after “" + before + "”"));
        }
        return new PhraseContext(
                signs, speech(before, after), lexicon.has(WordClass.TOWARD_PLACE, before), before.equals("the"));
    }

    private static KindSign person(String why) {
        return KindSign.sure(SubjectKind.PERSON, why);
    }

    private String speech(String before, String after) {
        return lexicon.has(WordClass.SPEECH, before) ? before : lexicon.has(WordClass.SPEECH, after) ? after : "";
    }

    /** By the noun right before it: {@code the analyst Ana Costa}, {@code the charity Red Sail}, {@code Lund-based Holm}. */
    private Optional<KindSign> besideNoun(CapitalPhrase phrase, String before) {
        if (lexicon.has(WordClass.ROLE, before)) {
            return Optional.of(person("after “" + before + "”"));
        }
        if (lexicon.has(EntityClass.BODY_NOUN, before)) {
            return Optional.of(KindSign.sure(SubjectKind.ORGANISATION, "after “" + before + "”"));
        }
        return text.startsWith("-based ", phrase.start() - "-based ".length())
                ? Optional.of(KindSign.sure(SubjectKind.ORGANISATION, "after “-based”"))
                : Optional.empty();
    }

    /** A person with a given name may write {@code from} somewhere, too. */
    private boolean isPlace(CapitalPhrase phrase, String before) {
        boolean named = !phrase.isSingle() && lexicon.isGivenName(phrase.first().text());
        return lexicon.has(WordClass.BEFORE_PLACE, before) && !(named && before.equals("from"))
                || before.equals("of") && lexicon.has(WordClass.PLACE, wordBefore(phrase.start() - "of ".length()))
                || text.startsWith(", ", phrase.end()) && countries.contains(phrase.end() + 2);
    }

    /** The word right before a place, in lower case; empty where anything but a space separates them. */
    private String wordBefore(int place) {
        int end = place - 1;
        return text.startsWith(" ", end) ? NameLexicon.lower(text.substring(AdjacentWords.start(text, end), end)) : "";
    }

    private String wordAfter(int place) {
        return place < text.length() ? NameLexicon.lower(text.substring(place, AdjacentWords.end(text, place))) : "";
    }
}
