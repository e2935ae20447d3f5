package dossier.link.check;

import dossier.language.IsoDate;
import dossier.language.TextFolding;
import dossier.link.check.PastDates.PastDate;
import dossier.link.check.PastDates.SentenceDates;
import dossier.link.check.TimeWords.TimeWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The occasions that an article dates, so that they can be spoken of again: after <i>On 4 March 2025 Putin received him for
 * talks</i>, what is said <i>when the talk with Putin was over</i> is of that day or later.
 */
final class Occasions {
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}]{2,}");
    /** What may be between an occasion and its own date: {@code his visit to Lund on 9 May}. */
    private static final Pattern SAME_CLAUSE = Pattern.compile("(?:\\s+[\\p{L}\\p{M}’'-]+){0,6}\\s+");

    /** Made once for each language. */
    private static final Map<TimeWords, Pattern> AGAIN = new ConcurrentHashMap<>();

    private static final int WORDS_OF_NAMES = 60;
    private static final int STEM = 4;

    private final TimeWords words;
    private final Pattern again;
    private final Map<String, List<Occasion>> byStem = new HashMap<>();

    /** @param paragraph in which it is dated; -1 for one that {@code events.yaml} dates */
    private record Occasion(IsoDate day, int paragraph, String sentence) {}

    /** A day that is spoken of again, and by what words. */
    record Recalled(IsoDate day, String words) {}

    Occasions(TimeWords words) {
        this.words = words;
        this.again = AGAIN.computeIfAbsent(words, Occasions::again);
    }

    /** The words that speak of an occasion again. */
    private static Pattern again(TimeWords words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + words.alternatives(TimeWord.AT)
                        + "\\s+(?:\\p{L}+\\s+){0,3}?(?<whole>" + words.alternatives(TimeWord.DEFINITE)
                        + "\\s*(?<between>(?:[\\p{L}-]+\\s+){0,3}?)(?<noun>"
                        + words.alternatives(TimeWord.OCCASION) + "))(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** An occasion of {@code events.yaml} that the article reports. */
    void add(IsoDate day, String title) {
        Matcher noun = words.matcher(TimeWord.OCCASION, title);
        while (noun.find()) {
            keep(noun.group(), new Occasion(day, -1, title));
        }
    }

    /** Those of a sentence that has one date, and no word such as <i>that</i> between the occasion and the date. */
    void add(String sentence, SentenceDates dates, int paragraph) {
        if (dates.past().size() != 1) {
            return;
        }
        PastDate date = dates.past().get(0);
        Matcher noun = words.matcher(TimeWord.OCCASION, sentence);
        while (noun.find()) {
            int from = Math.min(noun.end(), date.end());
            int to = Math.max(noun.start(), date.start());
            boolean joined = from >= to || !words.in(TimeWord.JOINT, sentence.substring(from, to));
            boolean dated = noun.end() <= date.start()
                    && SAME_CLAUSE.matcher(sentence.substring(from, to)).matches();
            if (joined && (dated || isNew(sentence, noun.start()))) {
                keep(noun.group(), new Occasion(date.date(), paragraph, sentence));
            }
        }
    }

    /** Not <i>after the coup</i> or <i>the 2021 coup</i>, which was known before. */
    private boolean isNew(String sentence, int noun) {
        String before =
                sentence.substring(Math.max(0, noun - WORDS_OF_NAMES), noun).stripTrailing();
        if (before.isEmpty() || Character.isDigit(before.charAt(before.length() - 1))) {
            return before.isEmpty();
        }
        int word = before.lastIndexOf(' ') + 1;
        String lead = before.substring(0, word);
        boolean definite = words.in(TimeWord.DEFINITE, before.substring(word));
        return !definite || !words.end(TimeWord.AT, lead) && !words.end(TimeWord.BOUND, lead);
    }

    private void keep(String noun, Occasion occasion) {
        byStem.computeIfAbsent(stem(noun), stem -> new ArrayList<>()).add(occasion);
    }

    /** The day of the occasion at or after which a part of a sentence takes place; of several, the earliest. */
    Optional<Recalled> recalledIn(String part, int paragraph) {
        Matcher recall = again.matcher(part);
        while (recall.find()) {
            boolean another = words.in(TimeWord.OTHER, recall.group("between"))
                    || words.in(TimeWord.EARLIER, recall.group("between"));
            String rest = part.substring(recall.end(), Math.min(part.length(), recall.end() + WORDS_OF_NAMES));
            Optional<IsoDate> day = another ? Optional.empty() : day(recall.group("noun"), nameable(rest), paragraph);
            if (day.isPresent()) {
                return Optional.of(new Recalled(day.get(), recall.group("whole")));
            }
        }
        return Optional.empty();
    }

    private static String nameable(String rest) {
        int comma = rest.indexOf(',');
        return comma < 0 ? rest : rest.substring(0, comma);
    }

    /** @param rest the words after the occasion; where they name somebody, the dated sentence must name one of them, too */
    private Optional<IsoDate> day(String noun, String rest, int paragraph) {
        List<String> names =
                NAME.matcher(rest).results().map(name -> name.group()).toList();
        List<Occasion> known = byStem.getOrDefault(stem(noun), List.of()).stream()
                .filter(occasion -> names.isEmpty() || names.stream().anyMatch(occasion.sentence()::contains))
                .toList();
        return known.stream()
                .filter(occasion -> occasion.paragraph() == paragraph)
                .map(Occasion::day)
                .min(IsoDate::compareTo)
                .or(() -> known.stream().map(Occasion::day).min(IsoDate::compareTo));
    }

    /** {@code talks} and {@code talk}, {@code visit} and {@code visited} are one. */
    private static String stem(String noun) {
        String folded = TextFolding.unaccented(noun);
        return folded.substring(0, Math.min(STEM, folded.length()));
    }
}
