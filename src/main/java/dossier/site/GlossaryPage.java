package dossier.site;

import dossier.model.GlossaryTerm;
import java.util.List;

/** The words of the dossier and what they mean. */
public record GlossaryPage(List<Term> terms) implements Page {
    /**
     * A word with its meaning.
     *
     * @param see the subject that it names, or {@link Link#NONE}
     */
    public record Term(String anchor, String term, String expansion, String definition, Link see) {}

    static GlossaryPage of(List<GlossaryTerm> glossary) {
        return new GlossaryPage(glossary.stream()
                .map(term -> new Term(
                        "term-" + term.id(),
                        term.term(),
                        term.expansion(),
                        term.definition(),
                        term.see().map(Words::link).orElse(Link.NONE)))
                .toList());
    }

    @Override
    public String path() {
        return "glossary.html";
    }

    @Override
    public String template() {
        return "glossary";
    }

    @Override
    public String title() {
        return "Glossary";
    }

    @Override
    public String section() {
        return "glossary.html";
    }
}
