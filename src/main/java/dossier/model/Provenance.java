package dossier.model;

/** Where a fact about an article comes from, which pages show beside it. */
public enum Provenance {
    SEED("read from the captured file"),
    YAML("stated by the authors of the dossier"),
    INFERRED("inferred from its citations and the events it reports"),
    NONE("not known");

    private final String words;

    Provenance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
