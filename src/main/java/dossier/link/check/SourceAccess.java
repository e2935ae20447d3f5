package dossier.link.check;

import dossier.link.citation.ArchivedAddress;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.CitedWork;
import dossier.model.Source;
import dossier.phrase.Message;
import java.util.List;

/** Tells which sources nobody saw who cites them, and how many have no archived copy that a note names. */
final class SourceAccess {
    private final Doubts doubts;

    SourceAccess(Doubts doubts) {
        this.doubts = doubts;
    }

    void check(List<Source> sources) {
        sources.stream()
                .filter(SourceAccess::isSecondHand)
                .forEach(source -> doubts.add(
                        CheckKind.SECOND_HAND,
                        CheckTarget.of(source),
                        Message.of("“{0}” is cited only second-hand, in another work.", source.label())));
        long addresses = sources.stream().filter(SourceAccess::hasNoCopy).count();
        if (addresses > 0) {
            doubts.add(
                    CheckKind.LOOK_FOR_COPY,
                    CheckTarget.DOSSIER,
                    Message.of("Online sources without an archived copy in any note: {0}.", String.valueOf(addresses)));
        }
    }

    private static boolean isSecondHand(Source source) {
        return !source.uses().isEmpty()
                && source.uses().stream()
                        .allMatch(use -> source.citedAs(use)
                                .filter(CitedWork::isSecondHand)
                                .isPresent());
    }

    private static boolean hasNoCopy(Source source) {
        return !source.url().isEmpty()
                && source.others().archivedCopy().isEmpty()
                && ArchivedAddress.in(source.url()).isEmpty();
    }
}
