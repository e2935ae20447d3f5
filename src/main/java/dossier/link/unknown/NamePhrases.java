package dossier.link.unknown;

import dossier.link.names.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes from runs of capitalised words what may be names.
 *
 * <pre>
 * However Deputy Minister Ana Costa   Ana Costa, with the title Minister
 * Portuguese Ministry of Trade        Portuguese Ministry of Trade
 * Portuguese Ferry                    Ferry
 * Minister of Trade                   nothing
 * </pre>
 */
final class NamePhrases {
    private final EntityLexicon lexicon;
    private final WordCounts counts;

    /** @param counts of all articles */
    NamePhrases(EntityLexicon lexicon, WordCounts counts) {
        this.lexicon = lexicon;
        this.counts = counts;
    }

    private boolean isMostlySmall(PhraseWord word) {
        return counts.isMostlySmall(word.lower());
    }

    /** Whether no word among these is rather written with a capital than small, and none is of an organisation or place. */
    boolean isMostlySmall(CapitalPhrase phrase) {
        boolean body = !phrase.isSingle() && isBody(phrase.words());
        return !body && phrase.words().stream().allMatch(word -> word.small() || isMostlySmall(word) || word.claimed());
    }

    /** The phrases of a run, in order. */
    List<CapitalPhrase> of(CapitalRun run) {
        List<PhraseWord> words = run.words();
        boolean opens = run.opens();
        while (!words.isEmpty() && isOnlyOpening(words, opens)) {
            words = withoutFirst(words);
            opens = false;
        }
        List<CapitalPhrase> phrases = new ArrayList<>();
        int title = lastTitle(words);
        int person = personAfterBody(words);
        if (person > 0) {
            add(new CapitalPhrase(run.block(), words.subList(0, person), opens, Optional.empty()), phrases);
            words = words.subList(person, words.size());
            add(new CapitalPhrase(run.block(), words, false, Optional.empty()), phrases);
        } else if (title < 0 || isBodyAfterTitle(words.subList(title + 1, words.size()))) {
            add(new CapitalPhrase(run.block(), words, opens, Optional.empty()), phrases);
        } else {
            addBody(new CapitalPhrase(run.block(), beforeTitle(words, title), opens, Optional.empty()), phrases);
            addTitled(run.block(), words.get(title).text(), words.subList(title + 1, words.size()), phrases);
        }
        return phrases;
    }

    /** Where a person's name begins right after an organisation's: {@code Lund University Ana Costa}; 0 for nowhere. */
    private int personAfterBody(List<PhraseWord> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean given = lexicon.isGivenName(words.get(i).text())
                    && !words.get(i - 1).small()
                    && lexicon.has(WordClass.ORGANISATION, words.get(i - 1).lower());
            if (given && !isBody(words.subList(i, words.size()))) {
                return i;
            }
        }
        return 0;
    }

    private boolean isOnlyOpening(List<PhraseWord> words, boolean opens) {
        PhraseWord first = words.get(0);
        if (first.small() || first.lower().equals("the")) {
            return true;
        }
        if (!opens || first.isAllCapitals() && first.text().length() > 2 || first.claimed()) {
            return false;
        }
        return isArticle(words)
                || lexicon.has(WordClass.OPENING, first.lower())
                || isMostlySmall(first) && !lexicon.isPartOfTitle(first.lower()) && !isBody(words);
    }

    /** {@code A Harbour}; {@code A. Harbour} begins with an initial. */
    private static boolean isArticle(List<PhraseWord> words) {
        PhraseWord first = words.get(0);
        boolean article = first.lower().equals("a") || first.lower().equals("an");
        return article && words.size() > 1 && words.get(1).start() == first.end() + 1;
    }

    private static List<PhraseWord> withoutFirst(List<PhraseWord> words) {
        return words.subList(1, words.size());
    }

    /** In {@code Court of Justice} the last word is none. */
    private int lastTitle(List<PhraseWord> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean field = i > 0 && words.get(i - 1).small();
            boolean last = i > 0 && i == words.size() - 1 && isPartOfPerson(words.get(i - 1), words.get(i));
            if (!field && !last && lexicon.isTitle(words.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Ana King}, {@code Ana Costa MP}. */
    private boolean isPartOfPerson(PhraseWord before, PhraseWord last) {
        return lexicon.isGivenName(before.text())
                || lexicon.has(EntityClass.SUFFIX, last.lower()) && !before.isAllCapitals();
    }

    /** Whether a word among these is of an organisation or a place. */
    boolean isBody(List<PhraseWord> words) {
        return !words.isEmpty()
                && !words.get(0).small()
                && words.stream()
                        .anyMatch(word -> lexicon.has(WordClass.ORGANISATION, word.lower())
                                || lexicon.has(WordClass.PLACE, word.lower()));
    }

    /** {@code President Park Ana} is a person. */
    private boolean isBodyAfterTitle(List<PhraseWord> words) {
        return isBody(words)
                && (words.size() != 2
                        || lexicon.has(WordClass.ORGANISATION, words.get(0).lower())
                        || isBody(words.subList(1, 2)));
    }

    private List<PhraseWord> beforeTitle(List<PhraseWord> words, int title) {
        int end = title;
        while (end > 0
                && lexicon.isPartOfTitle(words.get(end - 1).lower())
                && !lexicon.isKnownBody(words.get(end - 1).text())) {
            end--;
        }
        return words.subList(0, end);
    }

    /** The words before a title are a name when they are an organisation's: {@code NATO Secretary General}. */
    private void addBody(CapitalPhrase before, List<CapitalPhrase> phrases) {
        if (!before.words().isEmpty()
                && (isBody(before.words()) || before.last().isAllCapitals())) {
            add(before, phrases);
        }
    }

    /**
     * A person; or after a small word what the title is of ({@code Speaker of the Lower House}), or perhaps who holds it
     * ({@code Minister of Trade Ana Costa}).
     */
    private void addTitled(int block, String title, List<PhraseWord> words, List<CapitalPhrase> phrases) {
        if (words.isEmpty() || !words.get(0).small()) {
            add(new CapitalPhrase(block, words, false, Optional.of(title)), phrases);
            return;
        }
        int from = 0;
        while (words.get(from).small()) {
            from++;
        }
        List<PhraseWord> office = words.subList(from, words.size());
        int given = 1;
        while (given < office.size() && !lexicon.isGivenName(office.get(given).text())) {
            given++;
        }
        if (given < office.size()) {
            add(new CapitalPhrase(block, office.subList(given, office.size()), false, Optional.of(title)), phrases);
        } else if (from > 1 || isBody(office) || office.get(0).isAllCapitals()) {
            add(new CapitalPhrase(block, office, false, Optional.empty()), phrases);
        } else if (office.size() > 2) {
            List<PhraseWord> holder = office.subList(office.size() - 2, office.size());
            if (!holder.get(0).small()) {
                phrases.add(new CapitalPhrase(block, holder, true, Optional.of(title)));
            }
        }
    }

    private void add(CapitalPhrase phrase, List<CapitalPhrase> phrases) {
        List<PhraseWord> words = afterAbbreviation(phrase.words());
        boolean weak = phrase.weak();
        while (!words.isEmpty()
                && (words.get(0).small()
                        || words.get(0).claimed() && !isPartOfName(words)
                        || isCommonBeforePerson(words))) {
            words = withoutFirst(words);
            weak = false;
        }
        while (!words.isEmpty() && words.get(words.size() - 1).small() || isSuffixLast(words)) {
            words = words.subList(0, words.size() - 1);
        }
        if (!words.isEmpty() && !isCommon(words)) {
            phrases.add(new CapitalPhrase(phrase.block(), words, weak && isWeak(words), phrase.title()));
        }
    }

    /** A capital that opens a sentence tells nothing; several do. */
    private static boolean isWeak(List<PhraseWord> words) {
        return words.size() == 1
                && !(words.get(0).isAllCapitals() && words.get(0).text().length() > 2);
    }

    /** {@code Ana Costa MP}. */
    private boolean isSuffixLast(List<PhraseWord> words) {
        return words.size() > 2
                && lexicon.has(EntityClass.SUFFIX, words.get(words.size() - 1).lower())
                && !isBody(words);
    }

    /** {@code Monday Ana Costa}. */
    private boolean isCommonBeforePerson(List<PhraseWord> words) {
        return words.size() > 2
                && lexicon.has(WordClass.COMMON, words.get(0).lower())
                && !isBody(words)
                && words.stream().skip(1).anyMatch(word -> lexicon.isGivenName(word.text()));
    }

    /** Without the office or newsroom before a person's name: {@code MLA Ana Costa}. */
    private List<PhraseWord> afterAbbreviation(List<PhraseWord> words) {
        int from = words.size() - 2;
        while (from > 0 && !words.get(from - 1).isAllCapitals()) {
            from--;
        }
        boolean joined = words.stream().anyMatch(PhraseWord::small);
        return from <= 0 || joined || isBody(words) ? words : words.subList(from, words.size());
    }

    /** Whether the country that begins a phrase belongs to it: {@code Bank}, {@code of} or the like comes after. */
    private boolean isPartOfName(List<PhraseWord> words) {
        return words.size() > 1 && isBody(withoutFirst(words));
    }

    /** Whether the words say what anybody may be called: a country, a day, {@code Ministry} alone. */
    private boolean isCommon(List<PhraseWord> words) {
        if (words.size() == 1) {
            if (lexicon.isKnownBody(words.get(0).text())) {
                return false;
            }
            String word = words.get(0).lower();
            boolean known = lexicon.has(WordClass.ORGANISATION, word)
                    || lexicon.has(WordClass.PLACE, word)
                    || lexicon.isPartOfTitle(word);
            if (known
                    || lexicon.has(WordClass.OPENING, word) && !words.get(0).isAllCapitals()
                    || word.codePointCount(0, word.length()) < 2) {
                return true;
            }
        }
        return words.stream()
                .allMatch(word -> word.small() || word.claimed() || lexicon.has(WordClass.COMMON, word.lower()));
    }
}
