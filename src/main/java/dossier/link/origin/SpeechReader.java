package dossier.link.origin;

import dossier.language.Quotations;
import dossier.language.Sentences;
import dossier.language.Sentences.Sentence;
import dossier.model.Article;
import dossier.model.Quote;
import dossier.model.Speaker;
import dossier.model.Speaker.Ground;
import java.util.Comparator;
import java.util.Locale;
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

    private final String language;
    private final SpeakerFinder finder;

    SpeechReader(Article article) {
        this.language = article.reading().language();
        this.finder = new SpeakerFinder(article);
    }

    /** The speaker of a quote from a block; none where the article speaks itself, and for quotes from titles and notes. */
    Optional<Speaker> read(Quote quote) {
        if (quote.place().block() < 0) {
            return Optional.empty();
        }
        String text = quote.place().text();
        Matcher transcript = TRANSCRIPT.matcher(text);
        if (transcript.matches() && isSpeaker(transcript.group(1))) {
            return Optional.of(new Speaker(transcript.group(1), Ground.READ));
        }
        Sentence around = around(text, quote);
        String sentence = text.substring(around.start(), around.end());
        String next = nextSentence(text, around.end());
        int middle = (quote.start() + quote.end()) / 2 - around.start();
        return Attribution.in(sentence, language).stream()
                .sorted(Comparator.comparingInt(attribution -> Math.abs(attribution.at() - middle)))
                .flatMap(attribution -> finder
                        .find(
                                attribution.subject(),
                                quote.place().block(),
                                around.start() + attribution.at(),
                                sentence + " " + next)
                        .stream())
                .findFirst()
                .or(() -> inNext(next, quote.place().block(), text.indexOf(next, around.end())));
    }

    /** Of a sentence whose next one goes on with {@code it said in its statement}. */
    private Optional<Speaker> inNext(String next, int block, int at) {
        if (next.isEmpty()
                || !OriginWords.of("statement", language).matcher(next).find()) {
            return Optional.empty();
        }
        return Attribution.in(next, language).stream()
                .filter(attribution -> finder.isPronoun(attribution.subject()))
                .flatMap(attribution -> finder.find(attribution.subject(), block, at, next).stream())
                .findFirst();
    }

    private static boolean isSpeaker(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') > 0;
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
