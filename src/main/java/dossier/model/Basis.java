package dossier.model;

/** Where a fact about an article comes from; every page that shows one says so. */
public enum Basis {
    SEED("read from the capture"),
    YAML("stated by the authors of the dossier"),
    NONE("not known");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
