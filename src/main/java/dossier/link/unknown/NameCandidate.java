package dossier.link.unknown;

import dossier.link.names.NameLexicon;
import dossier.link.names.WordClass;
import dossier.model.Occurrence;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A name that may be worth an entry, with what its occurrences tell of it. Not safe for several threads. */
final class NameCandidate {
    private final String name;
    private final CapitalPhrase phrase;
    private final NameLexicon lexicon;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Set<String> shorter = new TreeSet<>();
    private int articles;
    private int strong;
    private int ofPerson;
    private int ofPlace;
    private int towards;
    private int afterThe;
    private boolean abbreviated;

    /** @param phrase where it was first seen */
    NameCandidate(String name, CapitalPhrase phrase, NameLexicon lexicon) {
        this.name = name;
        this.phrase = phrase;
        this.lexicon = lexicon;
    }

    /** Adds occurrences in order of articles. */
    void add(Occurrence occurrence, CapitalPhrase seen, PhraseContext context) {
        boolean again = !occurrences.isEmpty()
                && occurrences.get(occurrences.size() - 1).article().equals(occurrence.article());
        articles += again ? 0 : 1;
        occurrences.add(occurrence);
        strong += seen.weak() ? 0 : 1;
        boolean speaks = context.speech() && !phrase.isSingle();
        ofPerson += speaks || context.role() || seen.titled() ? 1 : 0;
        ofPlace += context.place() ? 1 : 0;
        towards += context.towards() ? 1 : 0;
        afterThe += context.afterThe() ? 1 : 0;
        if (!occurrence.form().equals(name)) {
            shorter.add(occurrence.form());
        }
    }

    void addAbbreviation() {
        abbreviated = true;
    }

    String name() {
        return name;
    }

    CapitalPhrase phrase() {
        return phrase;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    List<String> shorter() {
        return shorter.stream()
                .filter(form -> !form.replace('\u00a0', ' ').equals(name))
                .toList();
    }

    int count() {
        return occurrences.size();
    }

    int strong() {
        return strong;
    }

    /** The kind by its own words, or else by the words around it. */
    Optional<SubjectKind> kind() {
        Optional<SubjectKind> own = kindOfWords();
        boolean surname =
                own.filter(kind -> kind == SubjectKind.PLACE).isPresent() && ofPerson > ofPlace && afterThe == 0;
        if (own.isPresent() && !surname) {
            return own;
        }
        if (abbreviated) {
            return Optional.of(SubjectKind.ORGANISATION);
        }
        boolean plain = afterThe * 2 < count() && !phrase.last().hasInnerCapitals() && !hasNumber();
        boolean rather = phrase.isSingle() ? ofPerson > ofPlace : ofPerson > 0 && ofPerson >= ofPlace;
        if (plain && rather && isLikePerson()) {
            return Optional.of(SubjectKind.PERSON);
        }
        return plain && ofPlace > 0 && (ofPlace + towards) * 3 >= count()
                ? Optional.of(SubjectKind.PLACE)
                : Optional.empty();
    }

    /** The last word tells, or the one before {@code of}; a place may also begin with what it is: {@code Lake Alba}. */
    private Optional<SubjectKind> kindOfWords() {
        List<PhraseWord> words = phrase.words();
        int head = 0;
        while (head + 1 < words.size() && !words.get(head + 1).small()) {
            head++;
        }
        if (phrase.isSingle()) {
            return Optional.empty();
        }
        if (lexicon.has(WordClass.ORGANISATION, words.get(head).lower()) || name.contains(" & ")) {
            return Optional.of(SubjectKind.ORGANISATION);
        }
        if (lexicon.has(WordClass.PLACE, words.get(head).lower())
                || lexicon.has(WordClass.PLACE, phrase.first().lower())) {
            return Optional.of(SubjectKind.PLACE);
        }
        boolean body = words.stream().anyMatch(word -> lexicon.has(WordClass.ORGANISATION, word.lower()));
        return body ? Optional.of(SubjectKind.ORGANISATION) : Optional.empty();
    }

    private boolean hasNumber() {
        return name.chars().anyMatch(Character::isDigit);
    }

    /** One to four words, no {@code of}, no abbreviation. */
    boolean isLikePerson() {
        return phrase.words().size() <= 4
                && phrase.words().stream()
                        .noneMatch(word -> word.lower().equals("of") || word.claimed() || word.isAllCapitals());
    }

    /** How far it is worth an entry: how sure it is a name, times how much is said of it. */
    int weight(Optional<SubjectKind> kind) {
        int sure = (kind.isPresent() ? 3 : 1) + (phrase.isSingle() ? 0 : 1) - (hasNumber() ? 1 : 0);
        return Math.max(1, sure) * (2 * articles + count());
    }
}
