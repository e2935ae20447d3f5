package dossier.model.entry;

import java.util.Locale;

/**
 * Whether a source, an article or a piece of evidence still holds.
 *
 * @param reason in the authors' words; empty for what is sound
 */
public record RetractionStatus(Status status, String reason) {
    public static final RetractionStatus SOUND = new RetractionStatus(Status.SOUND, "");

    /** The steps, from sound to withdrawn. */
    public enum Status implements Keyword {
        SOUND,
        DOUBTED,
        SUPERSEDED,
        WITHDRAWN;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isSound() {
            return this == SOUND;
        }

        /** Whether it no longer supports anything. What is doubted still counts, with a warning. */
        public boolean isFallen() {
            return this == SUPERSEDED || this == WITHDRAWN;
        }
    }

    public boolean isSound() {
        return status.isSound();
    }

    /** The worse of two. */
    public RetractionStatus or(RetractionStatus other) {
        return other.status.compareTo(status) > 0 ? other : this;
    }
}
