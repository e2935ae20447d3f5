package dossier.model;

import dossier.model.entry.RetractionStatus;

/**
 * What a piece of evidence rests on: the article that it is quoted from, or a source that stands behind it. Two are
 * equal when their pages are; an article that others cite is one base, whichever way it is leant on.
 *
 * @param path of its page
 */
public record SupportingSource(String path, String label, RetractionStatus standing) {
    @Override
    public boolean equals(Object other) {
        return other instanceof SupportingSource base && path.equals(base.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
