package dossier.model;

/** A thing of the dossier that authors can link to: it has a page, or a place on one. */
public interface Entity {
    EntityKey entityKey();

    /** What links to it say: a title, a name, a statement. */
    String label();
}
