package dossier.link.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that name who speaks in a sentence: in {@code It was the Marit, said harbour master Idunn Sætre, who has closed the
 * basin}, {@code harbour master Idunn Sætre}.
 *
 * @param subject the words
 * @param at where the verb of saying, or the words in its place, begins
 */
record Attribution(String subject, int at) {
    /** What ends a subject after its verb: a mark, or a word that begins a clause or says when and where. */
    private static final String ABBREVIATED =
            "(?<!\\b(?:Dr|Mr|Mrs|Ms|St|Lt|Gen|Sen|Rep|Gov|Prof|Sgt|Col|Capt|Det|Rev|M|Sr|Sra|\\p{Lu}))\\.";

    private static final String MARKS = "[,;:!?“”„\"»«—–()]|" + ABBREVIATED;

    private static final Pattern END = Pattern.compile(
            MARKS + "|\\s(?:who|which|that|when|after|before|in|on|at|while|as|and|during|dass|der|die|das|am|im"
                    + "|nach|mit|qui|que|après|dans|ce|en|el|tras|котор\\p{L}+|что|в|на|после)\\s");

    private static final Pattern BREAK = Pattern.compile(MARKS);
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?:an?|the|ein|eine|der|die|das|une?|le|la|l['’]|el|los|las)\\b.*");
    private static final Pattern RELATIVE = Pattern.compile("(?i)(?:who|which|der|die|das|qui|que|котор\\p{L}+)\\b.*");
    private static final Pattern LEADING_RELATIVE = Pattern.compile(
            "(?i)^(?:where|when|while|as|because|after|before|although|but|and|wo|weil|wie|où|comme|donde|где|как)\\s+");
    /** The second part of a German verb: {@code teilte das Landratsamt mit}. */
    private static final Pattern VERB_PART = Pattern.compile("\\s(?:mit|an|ein|zu|bekannt|hinzu|weiter)$");

    private static final Pattern LAST_WORD = Pattern.compile(".*?([\\p{L}\\p{M}’'-]+)$", Pattern.DOTALL);
    private static final String INVERSION = ",”\"’'»“!?—–-";
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 7;
    private static final int MOST_BESIDE_NAME = 2;
    private static final int MOST_BEFORE_INVERSION = 3;

    /** All attributions of a sentence, in order. */
    static List<Attribution> in(String sentence, String language) {
        List<Attribution> found = new ArrayList<>();
        after("according", sentence, language, found);
        after("lead-in", sentence, language, found);
        Matcher afterName = OriginWords.of("after-name", language).matcher(sentence);
        while (afterName.find()) {
            add(before(sentence, afterName.start(), language), afterName.start(), found);
        }
        Matcher told = OriginWords.of("told", language).matcher(sentence);
        while (told.find()) {
            add(before(sentence, told.start(), language), told.start(), found);
        }
        Matcher speech = OriginWords.of("speech", language).matcher(sentence);
        while (speech.find()) {
            Optional<String> inverted = isInverted(sentence, speech.start(), language)
                    ? after(sentence, speech.end(), language).filter(words -> isSubject(words, language))
                    : Optional.empty();
            boolean needsInversion = speech.group().equalsIgnoreCase("so");
            add(
                    inverted.or(() -> needsInversion ? Optional.empty() : before(sentence, speech.start(), language)),
                    speech.start(),
                    found);
        }
        return found;
    }

    private static void after(String kind, String sentence, String language, List<Attribution> found) {
        Matcher words = OriginWords.of(kind, language).matcher(sentence);
        while (words.find()) {
            Matcher leadIn = OriginWords.of("lead-in", language).matcher(sentence);
            int from = leadIn.region(words.end(), sentence.length()).find() && leadIn.start() <= words.end() + 1
                    ? leadIn.end()
                    : words.end();
            add(after(sentence, from, language), words.start(), found);
        }
    }

    private static void add(Optional<String> subject, int at, List<Attribution> found) {
        subject.map(String::strip)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> found.add(new Attribution(words, at)));
    }

    /** Whether the subject follows the verb, as after a comma or the end of a speech. */
    private static boolean isInverted(String sentence, int verb, String language) {
        String before = withoutAuxiliaries(sentence.substring(0, verb).stripTrailing(), language);
        boolean afterSpeech = !before.isEmpty() && INVERSION.indexOf(before.charAt(before.length() - 1)) >= 0;
        return afterSpeech || count(before) <= MOST_BEFORE_INVERSION && refersBack(before, language);
    }

    /** Whether a sentence says of the one before it who said so: {@code So says a person close to the council}. */
    static boolean refersBack(String sentence, String language) {
        return OriginWords.of("back", language).matcher(sentence).lookingAt();
    }

    /** Whether words after a verb are its subject, and not what is said: few, and a name or somebody who can speak. */
    private static boolean isSubject(String words, String language) {
        List<NameRuns.Run> runs = NameRuns.in(words, language);
        return runs.isEmpty()
                ? count(words) <= MOST_WORDS
                        && (OriginWords.of("unnamed", language).matcher(words).find()
                                || OriginWords.of("body", language)
                                        .matcher(words)
                                        .find()
                                || OriginWords.of("pronoun", language)
                                        .matcher(words.strip())
                                        .matches()
                                || ARTICLE.matcher(words.strip()).matches())
                : count(words.substring(0, runs.get(0).start())) <= MOST_WORDS
                        && count(words.substring(runs.get(runs.size() - 1).end())) <= MOST_BESIDE_NAME;
    }

    private static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }

    private static Optional<String> after(String sentence, int from, String language) {
        String rest = sentence.substring(from, Math.min(sentence.length(), from + LONGEST));
        Matcher end = END.matcher(rest);
        int to = end.find() ? end.start() : rest.length();
        String words = rest.substring(0, to);
        List<NameRuns.Run> runs = NameRuns.in(words, language);
        boolean owned = !runs.isEmpty() && runs.get(runs.size() - 1).isPossessive();
        // “Roe’s cousin, Jenny Palma”: the name that follows is whom the words mean.
        if (owned && rest.startsWith(", ", to) && end.find()) {
            words = rest.substring(to + 2, end.start());
        }
        return Optional.of(VERB_PART.matcher(words).replaceFirst("")).filter(subject -> !subject.isBlank());
    }

    /** The words right before a verb, or, where they are an aside ({@code Roe, a baker, said}), those before it. */
    private static Optional<String> before(String sentence, int verb, String language) {
        String clause =
                sentence.substring(Math.max(0, verb - 3 * LONGEST), verb).stripTrailing();
        clause = withoutAuxiliaries(clause, language);
        int breakAt = lastBreak(clause);
        String last = clause.substring(breakAt + 1).strip();
        if (last.isEmpty() && breakAt > 0) {
            // “Roe, who led the talks, told”: the aside stands between two commas.
            String within = clause.substring(0, breakAt);
            int opens = lastBreak(within);
            String aside = within.substring(opens + 1).strip();
            return isAside(aside, language) && opens > 0
                    ? named(within, opens, language)
                    : named(clause, breakAt, language);
        }
        Optional<String> beforeAside =
                isAside(last, language) && breakAt > 0 ? named(clause, breakAt, language) : Optional.empty();
        if (beforeAside.isPresent()) {
            return beforeAside;
        }
        String subject = LEADING_RELATIVE.matcher(last).replaceFirst("");
        return isPassive(subject, language) ? Optional.empty() : Optional.of(lastWords(subject));
    }

    private static boolean isAside(String words, String language) {
        return RELATIVE.matcher(words).matches()
                || ARTICLE.matcher(words).matches()
                        && NameRuns.in(words, language).isEmpty();
    }

    /** The name that a clause has right before a place. */
    private static Optional<String> named(String clause, int end, String language) {
        String earlier = clause.substring(0, end).stripTrailing();
        return Optional.of(earlier.substring(lastBreak(earlier) + 1).strip())
                .filter(words -> endsWithName(words, language));
    }

    /** Whether words are a name, with two words for what somebody is at most before it: {@code harbour master Idunn Sætre}. */
    private static boolean endsWithName(String words, String language) {
        List<NameRuns.Run> runs = NameRuns.in(words, language);
        return !runs.isEmpty()
                && words.endsWith(runs.get(runs.size() - 1).text())
                && count(words.substring(0, runs.get(0).start())) <= MOST_BESIDE_NAME;
    }

    private static int lastBreak(String clause) {
        int last = -1;
        Matcher marks = BREAK.matcher(clause);
        while (marks.find()) {
            last = marks.start();
        }
        return last;
    }

    private static String withoutAuxiliaries(String clause, String language) {
        String rest = clause;
        Matcher word = LAST_WORD.matcher(rest);
        while (word.matches()
                && OriginWords.of("auxiliary", language).matcher(word.group(1)).matches()) {
            rest = rest.substring(0, word.start(1)).stripTrailing();
            word = LAST_WORD.matcher(rest);
        }
        return rest;
    }

    private static boolean isPassive(String clause, String language) {
        Matcher word = LAST_WORD.matcher(clause);
        return word.matches()
                && OriginWords.of("passive", language).matcher(word.group(1)).matches();
    }

    private static String lastWords(String clause) {
        String[] words = clause.split("\\s+");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - MOST_WORDS), words.length));
    }
}
