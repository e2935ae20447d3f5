package dossier.link;

import dossier.link.check.Checks;
import dossier.link.origin.OriginFinder;

/** What is asked of every piece of evidence: where it comes from, who speaks, and whether its quote keeps its sense. */
record EvidenceChecks(OriginFinder origins, EvidenceSpeakers speakers, QuoteChecks quotes) {
    /** @param language that the authors write in */
    static EvidenceChecks of(OriginFinder origins, Checks checks, String language) {
        return new EvidenceChecks(origins, new EvidenceSpeakers(origins, checks), new QuoteChecks(checks, language));
    }
}
