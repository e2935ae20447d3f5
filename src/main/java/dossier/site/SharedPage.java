package dossier.site;

import java.util.List;

/** Shared origins: the sources on which more than one article leans, each with the articles; one part of them. */
public record SharedPage(Part part, List<Shared> entries, int all) implements Page {
    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "shared";
    }

    @Override
    public String title() {
        return "Shared origins" + (part.isFirst() ? "" : ", page " + part.number());
    }

    @Override
    public String section() {
        return "sources/index.html";
    }

    public String counts() {
        return Words.count(all, "source", "sources") + " on which more than one article leans";
    }
}
