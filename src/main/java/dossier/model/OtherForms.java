package dossier.model;

import dossier.phrase.Message;
import java.util.List;

/**
 * How a source is cited besides in its fullest form.
 *
 * @param forms those that say something else of it
 * @param archivedCopy the address of an archived copy that a note names; may be empty
 * @param articleBecause what shows that it is an article of the dossier; empty where it is none
 */
public record OtherForms(List<CitedForm> forms, String archivedCopy, Message articleBecause) {
    public static final OtherForms NONE = new OtherForms(List.of(), "", Message.NONE);

    public OtherForms {
        forms = List.copyOf(forms);
    }

    public OtherForms ofArticle(Message because) {
        return new OtherForms(forms, archivedCopy, because);
    }
}
