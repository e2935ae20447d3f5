package dossier.link.origin;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Speaker;
import dossier.model.Speaker.Ground;
import dossier.model.reading.Block;
import dossier.phrase.Message;
import java.util.Optional;

/**
 * Tells when nobody can say whether two pieces of evidence report one speaker: {@code the foreman told us} in one, and {@code
 * said Jory Tregear} in the other. Such pieces count as one origin until the authors of the dossier say more.
 *
 * <p>Two speakers who are clearly named are two, and what an article saw itself is nobody’s hearsay.
 */
final class UntoldSpeakers {
    private final OriginFinder finder;

    UntoldSpeakers(OriginFinder finder) {
        this.finder = finder;
    }

    /** Why a piece cannot be told apart from one of another article; none where it can. */
    Optional<Message> between(Evidence unclear, Evidence other) {
        if (isToldOf(unclear, other)) {
            return Optional.of(Message.of("it cannot be told whether one reports what the other gives out"));
        }
        boolean isUntold = !isOwn(other) && (isOpen(unclear) || mayBeOne(unclear, other));
        return isUntold
                ? Optional.of(Message.of("it cannot be told whether both report one speaker"))
                : Optional.empty();
    }

    /** Whether a piece reports somebody’s words, and neither its article nor its authors say clearly enough whose. */
    boolean isUnclear(Evidence piece) {
        boolean isNoun = piece.speaker()
                .filter(who -> !who.isUnnamed() && who.ground() != Ground.STATED)
                .filter(who -> isGuess(who) || !Speakers.isWithName(who))
                .isPresent();
        return piece.leans().isEmpty() && piece.origin().isEmpty() && (isNoun || isOpen(piece));
    }

    private boolean isOpen(Evidence piece) {
        return piece.speaker().isEmpty() && !piece.isOwnWords() && finder.isHearsay(piece.quote());
    }

    private boolean isOwn(Evidence piece) {
        return piece.isOfUnnamed() || piece.speaker().isEmpty() && !isOpen(piece);
    }

    /** Whether a speaker who is only a noun, or a guess, may be the one whom another piece names. */
    private static boolean mayBeOne(Evidence piece, Evidence named) {
        Optional<Speaker> who = piece.speaker();
        Optional<Speaker> other = named.speaker();
        if (who.isEmpty() || other.isEmpty() || who.get().ground() == Ground.STATED) {
            return false;
        }
        return Speakers.mayMean(who.get(), other.get())
                || isGuess(who.get()) && Speakers.isMentioned(other.get(), text(piece.article()));
    }

    private static boolean isGuess(Speaker speaker) {
        return speaker.ground() == Ground.GUESSED || speaker.name().indexOf(' ') < 0;
    }

    private static String text(Article article) {
        StringBuilder text = new StringBuilder();
        article.reading().blocks().stream()
                .map(Block::text)
                .forEach(block -> text.append(block).append(' '));
        return text.toString();
    }

    /** Whether a piece tells what an article may have given out: a press release, or the text of a body of that kind. */
    private boolean isToldOf(Evidence piece, Evidence other) {
        Article article = other.article();
        boolean isOfKind = piece.speaker()
                .filter(who -> !Speakers.isWithName(who) && Speakers.shareBody(who, article))
                .isPresent();
        boolean isNear = finder.isReleaseNear(article, piece.article())
                || Speakers.isPartlyNamed(OriginFinder.passage(piece.quote()), article);
        return isOwn(other) && !other.isOfUnnamed() && (isOfKind || isOpen(piece) && isNear);
    }
}
