package dossier.model.entry;

import java.util.List;
import java.util.Optional;

/** What an author has looked at and lets stand: the entries under {@code accept}. */
public record Acceptances(List<Acceptance> all) {
    public static final Acceptances NONE = new Acceptances(List.of());

    public Acceptances {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param code of a check, {@code hidden-word}, with a note's number where only that note is meant, {@code
     *     source-before-event/26}; empty for whatever is found there
     * @param reason that readers get; may be empty for faults of a capture, of which pages say nothing
     */
    public record Acceptance(YamlText code, String reason) {
        boolean covers(String found, String part) {
            return code.isEmpty()
                    || code.text().equals(found)
                    || !part.isEmpty() && code.text().equals(found + "/" + part);
        }

        /** The code without a part: {@code source-before-event}. */
        public String kind() {
            int slash = code.text().indexOf('/');
            return slash < 0 ? code.text() : code.text().substring(0, slash);
        }
    }

    /**
     * The one that lets a finding stand.
     *
     * @param part such as the number of a note; empty where the finding is about the whole entry
     */
    public Optional<Acceptance> of(String code, String part) {
        return all.stream().filter(acceptance -> acceptance.covers(code, part)).findFirst();
    }
}
