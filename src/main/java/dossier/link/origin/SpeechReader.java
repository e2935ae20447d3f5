package dossier.link.origin;

import dossier.language.Quotations;
import dossier.language.Sentences;
import dossier.language.Sentences.Sentence;
import dossier.model.Article;
import dossier.model.Quote;
import dossier.model.Speaker;
import dossier.model.Speaker.Ground;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who speaks where a quote stands: {@code The oil came from the trawler, said harbour master Idunn Sætre}, {@code the
 * share has doubled, according to a press release by the ministry}, {@code a source close to the talks said}.
 *
 * <p>It looks at the sentence, and at the whole of a speech between quotation marks. It tells what the words of saying
 * name, and no more: a sentence in which nobody says anything has no speaker.
 */
final class SpeechReader {
    private static final Pattern TRANSCRIPT = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]+){0,3}):\\s.*", Pattern.DOTALL);

    /** A transcript has so many turns at least; one line with a colon is none. */
    private static final int FEWEST_TURNS = 3;

    private final String language;
    private final SpeakerFinder finder;
    private final boolean isTranscript;

    SpeechReader(Article article) {
        this.language = OriginWords.language(article);
        this.finder = new SpeakerFinder(article);
        this.isTranscript = article.reading().blocks().stream()
                        .filter(block -> TRANSCRIPT.matcher(block.text()).matches())
                        .count()
                >= FEWEST_TURNS;
    }

    /** The speaker of a quote from a block; none where the article itself is the origin, and for quotes from titles and notes. */
    Optional<Speaker> read(Quote quote) {
        if (quote.place().block() < 0) {
            return Optional.empty();
        }
        String text = quote.place().text();
        Matcher transcript = TRANSCRIPT.matcher(text);
        if (transcript.matches() && isTranscript) {
            return Optional.of(new Speaker(transcript.group(1), Ground.READ));
        }
        return read(text, around(text, quote), quote);
    }

    private Optional<Speaker> read(String text, Sentence around, Quote quote) {
        String sentence = text.substring(around.start(), around.end());
        String next = nextSentence(text, around.end());
        int middle = (quote.start() + quote.end()) / 2 - around.start();
        Optional<Speaker> own =
                nearest(sentence, middle, around.start(), quote.place().block());
        if (own.filter(speaker -> speaker.ground() != Ground.GUESSED && !isOneWord(speaker.name()))
                .isPresent()) {
            return own;
        }
        int nextAt = text.indexOf(next, around.end());
        boolean goesOn = Attribution.refersBack(next, language)
                || OriginWords.of("statement", language).matcher(next).find()
                        && Attribution.in(next, language).stream()
                                .anyMatch(attribution -> finder.isPronoun(attribution.subject()));
        return unnamed(sentence, next)
                .or(() -> own)
                .or(() -> goesOn ? nearest(next, 0, nextAt, quote.place().block()) : Optional.empty())
                .or(() ->
                        isSpeech(text, quote) ? finder.onlyPerson(quote.place().block()) : Optional.empty());
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }

    /** The speaker whom the words of saying nearest to a place of a sentence name. */
    private Optional<Speaker> nearest(String sentence, int place, int start, int block) {
        return Attribution.in(sentence, language).stream()
                .sorted(Comparator.comparingInt(attribution -> Math.abs(attribution.at() - place)))
                .flatMap(attribution -> finder.find(attribution.subject(), block, start + attribution.at()).stream())
                .findFirst();
    }

    /** Somebody whose name is kept from the reader, in the sentence or in the next, where that goes on about it. */
    private Optional<Speaker> unnamed(String sentence, String next) {
        Matcher own = OriginWords.of("anonymous", language).matcher(sentence);
        if (own.find()) {
            return Optional.of(new Speaker(own.group(), Ground.UNNAMED));
        }
        Matcher after = OriginWords.of("anonymous", language).matcher(next);
        boolean goesOn = Attribution.refersBack(next, language)
                || OriginWords.of("unnamed", language).matcher(sentence).find();
        return goesOn && after.find() ? Optional.of(new Speaker(after.group(), Ground.UNNAMED)) : Optional.empty();
    }

    private static boolean isSpeech(String text, Quote quote) {
        Quotations quotations = Quotations.of(text);
        return quotations.holds(quote.start()) && quotations.holds(quote.end() - 1);
    }

    private static Sentence around(String text, Quote quote) {
        Quotations quotations = Quotations.of(text);
        int start = quote.start();
        int end = quote.end();
        if (quotations.holds(start)) {
            while (start > 0 && quotations.holds(start - 1)) {
                start--;
            }
        }
        if (end > 0 && quotations.holds(end - 1)) {
            while (end < text.length() && quotations.holds(end)) {
                end++;
            }
        }
        return Sentences.around(text, start, end);
    }

    private static String nextSentence(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start >= text.length()
                ? ""
                : text.substring(start, Sentences.around(text, start, start + 1).end());
    }
}
