package dossier.link.citation;

import dossier.model.CitedWork;
import dossier.model.NoteReading;
import java.util.List;
import java.util.stream.Stream;

/**
 * A note as read.
 *
 * @param leadsOn whether it names no work itself and only refers to one note
 */
record PriorNote(NoteReading reading, boolean leadsOn) {
    /** This note, and those it leads on to, the last of them the one that names the work; none where it leads nowhere. */
    List<String> way() {
        if (!leadsOn) {
            return List.of(reading.number());
        }
        return reading.isRepeat()
                ? Stream.concat(Stream.of(reading.number()), reading.chain().stream())
                        .toList()
                : List.of();
    }

    /** The note that a reference to this one repeats: the end of its way. */
    String end() {
        return leadsOn ? reading.repeats() : reading.number();
    }

    /**
     * The note that an <i>ibid.</i> after this one repeats: through other <i>ibid.</i>s the one that says something of
     * its own, were it only {@code Storey, supra note 4} or {@code See, for example, ibid.}
     */
    String endOfIbid() {
        return BackReference.isPlainIbid(reading.footnote().raw()) ? end() : reading.number();
    }

    /** The works that its author saw. */
    List<CitedWork> seen() {
        return reading.works().stream().filter(work -> !work.isSecondHand()).toList();
    }
}
