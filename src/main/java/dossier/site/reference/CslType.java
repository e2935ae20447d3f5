package dossier.site.reference;

import dossier.model.Article;
import dossier.model.Source;
import dossier.model.WorkType;

/** What kind of work it is, as its note shows; where none is shown, a web page with an address, a document without. */
public enum CslType {
    ARTICLE_JOURNAL("article-journal", BibTexEntry.ARTICLE, "JOUR"),
    ARTICLE_NEWSPAPER("article-newspaper", BibTexEntry.ARTICLE, "NEWS"),
    BOOK("book", BibTexEntry.BOOK, "BOOK"),
    BROADCAST("broadcast", BibTexEntry.MISC, "VIDEO"),
    CHAPTER("chapter", BibTexEntry.INCOLLECTION, "CHAP"),
    DATASET("dataset", BibTexEntry.MISC, "DATA"),
    INTERVIEW("interview", BibTexEntry.MISC, "PCOMM"),
    LEGAL_CASE("legal_case", BibTexEntry.MISC, "CASE"),
    LEGISLATION("legislation", BibTexEntry.MISC, "STAT"),
    MANUSCRIPT("manuscript", BibTexEntry.MISC, "MANSCPT"),
    PAPER_CONFERENCE("paper-conference", BibTexEntry.INPROCEEDINGS, "CONF"),
    POST("post", BibTexEntry.MISC, "BLOG"),
    REPORT("report", BibTexEntry.TECHREPORT, "RPRT"),
    STANDARD("standard", BibTexEntry.MISC, "STAND"),
    THESIS("thesis", BibTexEntry.PHDTHESIS, "THES"),
    TREATY("treaty", BibTexEntry.MISC, "STAT"),
    WEBPAGE("webpage", BibTexEntry.MISC, "ELEC"),
    DOCUMENT("document", BibTexEntry.MISC, "GEN");

    private final String csl;
    private final BibTexEntry bibtex;
    private final String ris;

    CslType(String csl, BibTexEntry bibtex, String ris) {
        this.csl = csl;
        this.bibtex = bibtex;
        this.ris = ris;
    }

    String csl() {
        return csl;
    }

    BibTexEntry bibtex() {
        return bibtex;
    }

    String ris() {
        return ris;
    }

    static CslType of(Article article) {
        return switch (article.details().kind()) {
            case "news" -> ARTICLE_NEWSPAPER;
            case "paper", "report" -> REPORT;
            default -> usual(article.details().url());
        };
    }

    static CslType of(Source source) {
        WorkType type = source.work().type();
        return type == WorkType.UNKNOWN ? usual(source.url()) : valueOf(type.name());
    }

    private static CslType usual(String url) {
        return url.isEmpty() ? DOCUMENT : WEBPAGE;
    }
}
