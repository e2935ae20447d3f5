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

/** A name that may be worth an entry, with what its sightings tell of it. Filled in one thread. */
final class NameCandidate {
    private final String name;
    private final CapitalPhrase phrase;
    private final NameLexicon signs;
    private final List<Occurrence> sightings = new ArrayList<>();
    private final Set<String> shorter = new TreeSet<>();
    private int articles;
    private int strong;
    private int ofPerson;
    private int ofPlace;
    private int towards;
    private int afterThe;
    private boolean abbreviated;

    /** @param phrase where it was first seen */
    NameCandidate(String name, CapitalPhrase phrase, NameLexicon signs) {
        this.name = name;
        this.phrase = phrase;
        this.signs = signs;
    }

    /**
     * What stands around a phrase.
     *
     * @param speech whether it speaks, as a person does, and sometimes an organisation
     * @param role whether it is said what the person is
     * @param towards whether it may be a place that somebody goes to, or a person who is given something
     */
    record Sign(boolean speech, boolean role, boolean place, boolean towards, boolean afterThe) {}

    /** Takes sightings in order of articles. */
    void add(Occurrence sighting, CapitalPhrase seen, Sign sign) {
        boolean again = !sightings.isEmpty()
                && sightings.get(sightings.size() - 1).article().equals(sighting.article());
        articles += again ? 0 : 1;
        sightings.add(sighting);
        strong += seen.weak() ? 0 : 1;
        boolean speaks = sign.speech() && !phrase.isSingle();
        ofPerson += speaks || sign.role() || seen.titled() ? 1 : 0;
        ofPlace += sign.place() ? 1 : 0;
        towards += sign.towards() ? 1 : 0;
        afterThe += sign.afterThe() ? 1 : 0;
        if (!sighting.form().equals(name)) {
            shorter.add(sighting.form());
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

    List<Occurrence> sightings() {
        return sightings;
    }

    List<String> shorter() {
        return shorter.stream()
                .filter(form -> !form.replace('\u00a0', ' ').equals(name))
                .toList();
    }

    int count() {
        return sightings.size();
    }

    int strong() {
        return strong;
    }

    /** What its own words tell first, then what stands around it. */
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
        List<CapitalRun.Word> words = phrase.words();
        int head = 0;
        while (head + 1 < words.size() && !words.get(head + 1).small()) {
            head++;
        }
        if (phrase.isSingle()) {
            return Optional.empty();
        }
        if (signs.has(WordClass.ORGANISATION, words.get(head).lower()) || name.contains(" & ")) {
            return Optional.of(SubjectKind.ORGANISATION);
        }
        if (signs.has(WordClass.PLACE, words.get(head).lower())
                || signs.has(WordClass.PLACE, phrase.first().lower())) {
            return Optional.of(SubjectKind.PLACE);
        }
        boolean body = words.stream().anyMatch(word -> signs.has(WordClass.ORGANISATION, word.lower()));
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
