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
    private static final Pattern END = Pattern.compile(
            "[,;:.!?“”„\"»«—–()]|\\s(?:who|which|that|when|after|before|in|on|at|while|as|and|during|dass|der|die|das|am|im"
                    + "|nach|mit|qui|que|après|dans|ce|en|el|tras|котор\\p{L}+|что|в|на|после)\\s");

    private static final Pattern BREAK = Pattern.compile("[,;:.!?“”„\"»«—–()]");
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?:an?|the|ein|eine|der|die|das|une?|le|la|l['’]|el|los|las)\\b.*");
    private static final Pattern RELATIVE = Pattern.compile("(?i)(?:who|which|der|die|das|qui|que|котор\\p{L}+)\\b.*");
    private static final Pattern LAST_WORD = Pattern.compile(".*?([\\p{L}\\p{M}’'-]+)$", Pattern.DOTALL);
    private static final String INVERSION = ",”\"’'»“!?";
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 7;

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
            Optional<String> inverted = isInverted(sentence, speech.start())
                    ? after(sentence, speech.end()).filter(words -> !words.isEmpty())
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
            add(after(sentence, from), words.start(), found);
        }
    }

    private static void add(Optional<String> subject, int at, List<Attribution> found) {
        subject.map(String::strip)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> found.add(new Attribution(words, at)));
    }

    /** Whether the subject follows the verb, as after a comma or the end of a speech. */
    private static boolean isInverted(String sentence, int verb) {
        String before = sentence.substring(0, verb).stripTrailing();
        return !before.isEmpty() && INVERSION.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static Optional<String> after(String sentence, int from) {
        String rest = sentence.substring(from, Math.min(sentence.length(), from + LONGEST));
        Matcher end = END.matcher(rest);
        int to = rest.length();
        // The first words of a subject may look like its end: “said in a statement”, “said on Monday”.
        if (end.find()) {
            to = end.start();
        }
        return Optional.of(rest.substring(0, to)).filter(words -> !words.isBlank());
    }

    /** The words right before a verb, or, where they are an aside ({@code Roe, a baker, said}), those before it. */
    private static Optional<String> before(String sentence, int verb, String language) {
        String clause =
                sentence.substring(Math.max(0, verb - 3 * LONGEST), verb).stripTrailing();
        clause = withoutAuxiliaries(clause, language);
        int breakAt = lastBreak(clause);
        String last = clause.substring(breakAt + 1).strip();
        boolean isAside = last.isEmpty()
                || RELATIVE.matcher(last).matches()
                || ARTICLE.matcher(last).matches() && NameRuns.in(last).isEmpty();
        if (isAside && breakAt > 0) {
            String earlier = clause.substring(0, breakAt).stripTrailing();
            String named = earlier.substring(lastBreak(earlier) + 1).strip();
            if (endsWithName(named)) {
                return Optional.of(named);
            }
        }
        return isPassive(last, language) ? Optional.empty() : Optional.of(lastWords(last));
    }

    private static boolean endsWithName(String words) {
        List<NameRuns.Run> runs = NameRuns.in(words);
        return !runs.isEmpty() && words.endsWith(runs.get(runs.size() - 1).text());
    }

    private static int lastBreak(String clause) {
        int last = -1;
        Matcher marks = BREAK.matcher(clause);
        while (marks.find()) {
            boolean initial = marks.group().equals(".")
                    && marks.start() > 0
                    && marks.end() < clause.length()
                    && Character.isUpperCase(clause.charAt(marks.start() - 1));
            last = initial ? last : marks.start();
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
