package dossier.link.origin;

import dossier.link.origin.NameRuns.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the words of saying in a sentence, and the words beside them for who speaks. */
final class Attributions {
    private static final String INVERSION = ",”\"’'»“!?—–-";
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 7;
    private static final int MOST_BESIDE_NAME = 2;
    private static final int MOST_BEFORE_INVERSION = 3;

    private final String sentence;
    private final String language;
    private final ClauseParts parts;
    private final List<Attribution> found = new ArrayList<>();

    private Attributions(String sentence, String language) {
        this.sentence = sentence;
        this.language = language;
        this.parts = new ClauseParts(language);
    }

    /** All of a sentence, in the order in which they are trusted. */
    static List<Attribution> in(String sentence, String language) {
        Attributions attributions = new Attributions(sentence, language);
        attributions.addAfter("according");
        attributions.addAfter("lead-in");
        attributions.addBefore("after-name");
        attributions.addBefore("told");
        attributions.addOfVerbs();
        return attributions.found;
    }

    /** Whether a sentence says of the one before it who said so: {@code So says a person close to the council}. */
    static boolean refersBack(String sentence, String language) {
        return OriginWords.of("back", language).matcher(sentence).lookingAt();
    }

    private void addAfter(String kind) {
        Matcher words = OriginWords.of(kind, language).matcher(sentence);
        while (words.find()) {
            Matcher leadIn = OriginWords.of("lead-in", language).matcher(sentence);
            int from = leadIn.region(words.end(), sentence.length()).find() && leadIn.start() <= words.end() + 1
                    ? leadIn.end()
                    : words.end();
            add(after(from), words.start());
        }
    }

    private void addBefore(String kind) {
        Matcher words = OriginWords.of(kind, language).matcher(sentence);
        while (words.find()) {
            before(words.start()).ifPresent(subject -> add(subject, words.start()));
        }
    }

    private void addOfVerbs() {
        Matcher verb = OriginWords.of("speech", language).matcher(sentence);
        while (verb.find()) {
            int at = verb.start();
            Optional<String> inverted =
                    isInverted(at) ? Optional.of(after(verb.end())).filter(this::isSubject) : Optional.empty();
            boolean needsInversion =
                    OriginWords.of("inverted", language).matcher(verb.group()).matches();
            inverted.or(() -> needsInversion ? Optional.empty() : before(at)).ifPresent(subject -> add(subject, at));
        }
    }

    private void add(String subject, int at) {
        found.add(new Attribution(subject.strip(), at));
    }

    /** Whether the subject follows the verb, as after a comma or the end of a speech. */
    private boolean isInverted(int verb) {
        String before = parts.without("auxiliary", sentence.substring(0, verb).stripTrailing());
        boolean afterSpeech = !before.isEmpty() && INVERSION.indexOf(before.charAt(before.length() - 1)) >= 0;
        return afterSpeech || ClauseParts.count(before) <= MOST_BEFORE_INVERSION && refersBack(before, language);
    }

    /** Whether words after a verb are its subject, and not what is said: few, and a name or somebody who can speak. */
    private boolean isSubject(String words) {
        List<Run> runs = NameRuns.in(words, language);
        return runs.isEmpty()
                ? ClauseParts.count(words) <= MOST_WORDS && isSomebody(words)
                : ClauseParts.count(words.substring(0, runs.get(0).start())) <= MOST_WORDS
                        && ClauseParts.count(words.substring(
                                        runs.get(runs.size() - 1).end()))
                                <= MOST_BESIDE_NAME;
    }

    private boolean isSomebody(String words) {
        return parts.hasArticle(words)
                || OriginWords.of("unnamed", language).matcher(words).find()
                || OriginWords.of("body", language).matcher(words).find()
                || OriginWords.of("pronoun", language).matcher(words.strip()).matches();
    }

    private String after(int from) {
        String rest = sentence.substring(from, Math.min(sentence.length(), from + LONGEST));
        int to = parts.end(rest, 0);
        String words = rest.substring(0, to);
        // “Roe’s cousin, Jenny Palma”, “the former head of the office, Jenny Palma”: the name is whom the words mean.
        if (rest.startsWith(", ", to)) {
            String beside = rest.substring(to + 2, parts.end(rest, to + 2));
            words = isMeant(beside, words) ? beside : words;
        }
        return parts.without("verb-part", words);
    }

    private boolean isMeant(String name, String words) {
        List<Run> runs = NameRuns.in(words, language);
        boolean owned = !runs.isEmpty() && runs.get(runs.size() - 1).isPossessive();
        List<Run> names = NameRuns.in(name, language);
        boolean begins =
                !names.isEmpty() && names.get(0).start() == 0 && names.get(0).isLong();
        return owned || begins && parts.hasArticle(words) && runs.stream().noneMatch(Run::isLong);
    }

    /** The words right before a verb, or, where they are an aside ({@code Roe, a baker, said}), those before it. */
    private Optional<String> before(int verb) {
        String clause = parts.without(
                "auxiliary",
                sentence.substring(Math.max(0, verb - 3 * LONGEST), verb).stripTrailing());
        int breakAt = ClauseParts.lastMark(clause);
        String last = clause.substring(breakAt + 1).strip();
        if (last.isEmpty() && breakAt > 0) {
            // “Roe, who led the talks, told”: the aside stands between two commas.
            String within = clause.substring(0, breakAt);
            int opens = ClauseParts.lastMark(within);
            String aside = within.substring(opens + 1).strip();
            return parts.isAside(aside) && opens > 0 ? named(within, opens) : named(clause, breakAt);
        }
        Optional<String> beforeAside = parts.isAside(last) && breakAt > 0 ? named(clause, breakAt) : Optional.empty();
        if (beforeAside.isPresent()) {
            return beforeAside;
        }
        Matcher joining = OriginWords.of("joining", language).matcher(last);
        String subject = joining.lookingAt() ? last.substring(joining.end()).strip() : last;
        return parts.endsWith("passive", subject)
                ? Optional.empty()
                : Optional.of(ClauseParts.lastWords(subject, MOST_WORDS));
    }

    /** The name that a clause has right before a place, with two words for what somebody is at most before it. */
    private Optional<String> named(String clause, int end) {
        String earlier = clause.substring(0, end).stripTrailing();
        String words = earlier.substring(ClauseParts.lastMark(earlier) + 1).strip();
        List<Run> runs = NameRuns.in(words, language);
        boolean endsWithName = !runs.isEmpty()
                && words.endsWith(runs.get(runs.size() - 1).text())
                && ClauseParts.count(words.substring(0, runs.get(0).start())) <= MOST_BESIDE_NAME;
        return endsWithName ? Optional.of(words) : Optional.empty();
    }
}
