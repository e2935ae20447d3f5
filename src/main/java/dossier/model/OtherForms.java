package dossier.model;

import java.util.List;

/**
 * How a source is cited besides in its fullest form.
 *
 * @param forms those that say something else of it
 * @param archivedCopy the address of an archived copy that a note names; may be empty
 */
public record OtherForms(List<CitedForm> forms, String archivedCopy) {
    public static final OtherForms NONE = new OtherForms(List.of(), "");

    public OtherForms {
        forms = List.copyOf(forms);
    }
}
