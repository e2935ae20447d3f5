package dossier.model.reading;

import java.util.List;

/** All answers that a capture gives to what its title, byline, date, publisher and language are, each list best first. */
public record HeadCandidates(
        List<FieldCandidate> title,
        List<FieldCandidate> byline,
        List<FieldCandidate> date,
        List<FieldCandidate> publisher,
        List<FieldCandidate> language) {
    /** Of a capture whose reader keeps no runners-up. */
    public static final HeadCandidates NONE = new HeadCandidates(List.of(), List.of(), List.of(), List.of(), List.of());

    public HeadCandidates {
        title = List.copyOf(title);
        byline = List.copyOf(byline);
        date = List.copyOf(date);
        publisher = List.copyOf(publisher);
        language = List.copyOf(language);
    }
}
