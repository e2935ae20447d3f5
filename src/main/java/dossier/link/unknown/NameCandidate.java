package dossier.link.unknown;

import dossier.link.names.WordClass;
import dossier.model.Occurrence;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A name that may be worth an entry, with what its occurrences tell of it. Not safe for several threads. */
final class NameCandidate {
    private static final int LONGEST_PERSON = 5;

    private final String name;
    private final CapitalPhrase phrase;
    private final EntityLexicon lexicon;
    private final KindOfWords words;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Set<String> shorter = new TreeSet<>();
    private final Map<SubjectKind, Integer> counts = new EnumMap<>(SubjectKind.class);
    private final Map<SubjectKind, String> reasons = new EnumMap<>(SubjectKind.class);
    private int articles;
    private int strong;
    private int towards;
    private int afterThe;
    private int surnames;
    private boolean abbreviated;

    /** @param phrase where it was first seen */
    NameCandidate(String name, CapitalPhrase phrase, EntityLexicon lexicon) {
        this.name = name;
        this.phrase = phrase;
        this.lexicon = lexicon;
        this.words = new KindOfWords(lexicon, phrase, name);
    }

    /** Adds occurrences in order of articles. */
    void add(Occurrence occurrence, CapitalPhrase seen, PhraseContext context) {
        boolean again = !occurrences.isEmpty()
                && occurrences.get(occurrences.size() - 1).article().equals(occurrence.article());
        articles += again ? 0 : 1;
        occurrences.add(occurrence);
        strong += seen.weak() ? 0 : 1;
        context.signs().forEach(sign -> add(sign.kind(), sign.why()));
        if (!context.speech().isEmpty()) {
            addSpeech(context);
        }
        towards += context.towards() ? 1 : 0;
        afterThe += context.afterThe() ? 1 : 0;
        if (!occurrence.form().equals(name)) {
            shorter.add(occurrence.form());
            surnames +=
                    !phrase.isSingle() && occurrence.form().equals(phrase.last().text()) ? 1 : 0;
        }
    }

    /** A person speaks, and so does a body with an article before its name. */
    private void addSpeech(PhraseContext context) {
        if (context.afterThe() && !hasCommonWord()) {
            add(SubjectKind.ORGANISATION, "“the” before it and “" + context.speech() + "” after it");
        } else if (!context.afterThe() && !phrase.isSingle()) {
            add(SubjectKind.PERSON, "beside “" + context.speech() + "”");
        }
    }

    private void add(SubjectKind kind, String why) {
        counts.merge(kind, 1, Integer::sum);
        reasons.putIfAbsent(kind, why);
    }

    private int count(SubjectKind kind) {
        return counts.getOrDefault(kind, 0);
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

    /** Where it is found with all its words. */
    List<Occurrence> inFull() {
        return occurrences.stream()
                .filter(occurrence -> occurrence.form().replace('\u00a0', ' ').equals(name))
                .toList();
    }

    int count() {
        return occurrences.size();
    }

    /** How often it is found where a capital tells that it is a name. */
    int strong() {
        return words.areNoCommonWords() ? count() : strong;
    }

    /** The kind by its own words, or else by the words around it. */
    Optional<KindSign> kind() {
        boolean isOther = words.isOther();
        Optional<KindSign> own = isOther ? Optional.empty() : words.sure();
        if (own.isPresent() && !isSurname(own.get().kind())) {
            return own;
        }
        if (abbreviated) {
            return Optional.of(KindSign.sure(SubjectKind.ORGANISATION, "its abbreviation is explained"));
        }
        return isOther ? Optional.empty() : aroundIt().or(this::likely);
    }

    /** Whether a person is called by the word that a place or a body often has: {@code Ana Forest}. */
    private boolean isSurname(SubjectKind own) {
        boolean may = own == SubjectKind.PLACE && phrase.words().size() == 2 || words.beginsWithGivenName();
        return may
                && count(SubjectKind.PERSON) > count(SubjectKind.PLACE)
                && afterThe == 0
                && !lexicon.isKnownBody(name);
    }

    private boolean isPlain() {
        return afterThe * 2 < count() && !phrase.last().hasInnerCapitals() && !hasNumber();
    }

    private Optional<KindSign> aroundIt() {
        int person = count(SubjectKind.PERSON);
        int place = count(SubjectKind.PLACE);
        int body = count(SubjectKind.ORGANISATION);
        boolean rather = phrase.isSingle() ? person > place : person > 0 && person >= place;
        if (isPlain() && rather && person >= body && isLikePerson()) {
            return sign(SubjectKind.PERSON);
        }
        if (body > 0
                && (phrase.isSingle() ? body > place && !hasCommonWord() : body >= place)
                && body > person
                && !words.beginsWithGivenName()) {
            return sign(SubjectKind.ORGANISATION);
        }
        return isPlain() && place > 0 && (place + towards) * 3 >= count() ? sign(SubjectKind.PLACE) : Optional.empty();
    }

    private Optional<KindSign> sign(SubjectKind kind) {
        return Optional.of(KindSign.sure(kind, reasons.get(kind)));
    }

    private Optional<KindSign> likely() {
        Optional<KindSign> likely = words.likely();
        if (likely.filter(sign -> sign.kind() == SubjectKind.PERSON).isPresent()) {
            return likely.filter(sign -> isPlain() && isLikePerson());
        }
        boolean surname =
                surnames > 0 && isPlain() && isLikePerson() && !hasCommonWord() && count(SubjectKind.PLACE) == 0;
        return likely.isEmpty() && surname
                ? Optional.of(KindSign.sure(
                        SubjectKind.PERSON, "called " + phrase.last().text() + " alone, too"))
                : likely;
    }

    /** Whether many countries have one, so that the name tells nobody which: {@code Foreign Ministry}. */
    boolean isGeneric() {
        return !lexicon.isKnownBody(name)
                && phrase.words().stream()
                        .allMatch(word -> word.small()
                                || lexicon.has(EntityClass.NATIONAL_ADJECTIVE, word.lower())
                                || lexicon.has(EntityClass.NATIONAL_BODY, word.lower())
                                || lexicon.has(WordClass.ORGANISATION, word.lower()));
    }

    private boolean hasCommonWord() {
        return phrase.words().stream().anyMatch(word -> lexicon.has(WordClass.COMMON, word.lower()));
    }

    private boolean hasNumber() {
        return name.chars().anyMatch(Character::isDigit);
    }

    /** One to five words, no {@code of}, no abbreviation. */
    boolean isLikePerson() {
        return phrase.words().size() <= LONGEST_PERSON
                && phrase.words().stream()
                        .noneMatch(word -> word.lower().equals("of")
                                || word.claimed()
                                || word.isAllCapitals() && !lexicon.has(EntityClass.SUFFIX, word.lower()));
    }

    /** What may be a family name of two words. */
    String lastTwoWords() {
        List<PhraseWord> all = phrase.words();
        int start = all.get(Math.max(0, all.size() - 2)).start() - phrase.start();
        return name.substring(Math.min(start, name.length()));
    }

    /** The name of a company without the words that only say that it is one: {@code Red Sail} of Red Sail Holdings Ltd. */
    Optional<String> companyName() {
        int end = phrase.words().size();
        while (end > 0
                && lexicon.has(EntityClass.COMPANY, phrase.words().get(end - 1).lower())) {
            end--;
        }
        if (end == 0
                || end == phrase.words().size()
                || phrase.words().get(end - 1).small()) {
            return Optional.empty();
        }
        int length = phrase.words().get(end - 1).end() - phrase.start();
        boolean plain = phrase.words().stream().limit(end).noneMatch(PhraseWord::claimed);
        return Optional.of(name.substring(0, Math.min(length, name.length()))).filter(brief -> plain);
    }

    /** How far it is worth an entry: how sure it is a name, times how much is said of it. */
    int weight(boolean isKnownKind) {
        int sure = (isKnownKind ? 3 : 1) + (phrase.isSingle() ? 0 : 1) - (hasNumber() ? 1 : 0);
        return Math.max(1, sure) * (2 * articles + count());
    }
}
