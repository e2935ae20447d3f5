package dossier.link.origin;

import dossier.language.Dates;
import dossier.language.Sentences;
import dossier.link.origin.Dependence.CopiedPair;
import dossier.model.Article;
import dossier.model.EntityKey;
import dossier.model.Evidence;
import dossier.model.NoteReading;
import dossier.model.Origin;
import dossier.model.Quote;
import dossier.model.Source;
import dossier.model.Speaker;
import dossier.model.SupportingSource;
import dossier.phrase.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells where the evidence of claims really comes from. Two pieces of one claim have one origin when
 *
 * <ul>
 *   <li>their authors give them one {@code origin},
 *   <li>their notes cite one source, or works that look like one, or one piece is quoted from the article that the other
 *       cites, by a note or in its own words,
 *   <li>they are quoted from one article, which cites no source for them,
 *   <li>they report the words of one speaker, or one reports words of whoever wrote or published the other,
 *   <li>their articles are reprints, translations or near copies of one another, or one agency's story ({@link Dependence}),
 *   <li>or their passages are near copies.
 * </ul>
 *
 * <p>Authors undo what the texts show with {@code distinct} at a piece. Serves many threads.
 */
public final class OriginFinder {
    private final Dependence dependence;
    private final Map<EntityKey, Source> sources = new HashMap<>();
    private final Map<Article, SpeechReader> speeches = new ConcurrentHashMap<>();

    public OriginFinder(Dates dates, List<Source> sources) {
        this.dependence = new Dependence(dates);
        sources.forEach(source -> this.sources.put(source.supportKey(), source));
    }

    /** The origins of one claim's evidence, each with its pieces, in order of their first. */
    public List<Origin> of(List<Evidence> evidence) {
        return new Origins(evidence, this).list();
    }

    /** The pairs of articles found so far that are two captures of one text. */
    public List<CopiedPair> copies() {
        return dependence.copies();
    }

    /** Whose words a quote reports, by the sentence that it stands in. */
    public Optional<Speaker> speaker(Quote quote) {
        return speeches.computeIfAbsent(quote.article(), SpeechReader::new).read(quote);
    }

    /** Why two pieces of different articles have one origin, by what their texts show; none where they do not. */
    Optional<Message> between(Evidence one, Evidence other) {
        if (one.distinct().contains(other.article().id().text())
                || other.distinct().contains(one.article().id().text())) {
            return Optional.empty();
        }
        return spoken(one, other)
                .or(() -> named(one, other.article()))
                .or(() -> named(other, one.article()))
                .or(() -> likeWorks(one, other))
                .or(() -> givenOut(one, other))
                .or(() -> dependence.between(one.article(), other.article()));
    }

    private static Optional<Message> spoken(Evidence one, Evidence other) {
        Optional<Speaker> first = one.speaker();
        Optional<Speaker> second = other.speaker();
        if (first.isPresent() && second.isPresent()) {
            return Speakers.areOne(first.get(), second.get())
                    ? Optional.of(
                            Message.of("both report what {0} said", first.get().name()))
                    : Optional.empty();
        }
        return own(first, other.article()).or(() -> own(second, one.article()));
    }

    private static Optional<Message> own(Optional<Speaker> speaker, Article article) {
        return speaker.filter(who -> Speakers.isOwn(who, article))
                .map(who -> Message.of("one reports what {0} said; the other is that speaker’s own text", who.name()));
    }

    /** Whether the sentence of a piece, or the one before it, names an article. */
    private Optional<Message> named(Evidence piece, Article article) {
        String sentence = sentenceAndBefore(piece.quote());
        NamedArticle name = dependence.name(article);
        boolean isNoted = notes(piece).anyMatch(name::isCitedIn);
        return isNoted || name.isTitledIn(sentence) || name.isDatedIn(sentence, dependence.dates())
                ? Optional.of(Message.of("one article names the other, {0}", article.label()))
                : Optional.empty();
    }

    /** The sentence, or the sentences, that a quote is in. */
    static String passage(Quote quote) {
        String text = quote.place().text();
        Sentences.Sentence span = Sentences.around(text, quote.start(), quote.end());
        return text.substring(span.start(), span.end());
    }

    private static Stream<String> notes(Evidence piece) {
        return piece.article().notes().stream()
                .filter(note -> piece.notes().contains(note.number()))
                .map(NoteReading::text);
    }

    private static String sentenceAndBefore(Quote quote) {
        String text = quote.place().text();
        Sentences.Sentence own = Sentences.around(text, quote.start(), quote.end());
        int before = own.start() == 0
                ? 0
                : Sentences.around(text, own.start() - 1, own.start()).start();
        // A full stop in brackets, “(Kelm Post v. 7.3.18: …)”, ends no sentence.
        int open = text.indexOf('(', own.start());
        int close = open < 0 || open >= own.end() ? -1 : text.indexOf(')', open);
        return text.substring(Math.min(before, own.start()), Math.max(own.end(), close + 1));
    }

    /** Whether both tell, within days, what was given out, and not by two bodies of other names. */
    private static Optional<Message> givenOut(Evidence one, Evidence other) {
        boolean two = isNamed(one) && isNamed(other);
        return !two && isGivenOut(one) && isGivenOut(other) && Dependence.areOfOneStory(one.article(), other.article())
                ? Optional.of(Message.of("both report statements to the press made within a few days"))
                : Optional.empty();
    }

    private static boolean isNamed(Evidence piece) {
        return piece.speaker().filter(who -> !who.isUnnamed()).isPresent();
    }

    private static boolean isGivenOut(Evidence piece) {
        return OriginWords.of("release", OriginWords.language(piece.article()))
                .matcher(passage(piece.quote()))
                .find();
    }

    private Optional<Message> likeWorks(Evidence one, Evidence other) {
        for (SupportingSource lean : one.leans()) {
            for (SupportingSource otherLean : other.leans()) {
                Source work = sources.get(lean.entityKey());
                Source otherWork = sources.get(otherLean.entityKey());
                if (work != null && otherWork != null && !work.equals(otherWork) && LikeWorks.are(work, otherWork)) {
                    return Optional.of(Message.of("they appear to cite the same work: {0}", otherLean.label()));
                }
            }
        }
        boolean oneRun =
                notes(one).anyMatch(note -> notes(other).anyMatch(another -> LikeWorks.haveOneRun(note, another)));
        return oneRun ? Optional.of(Message.of("their notes cite the same work")) : Optional.empty();
    }
}
