package dossier.link.citation;

import static dossier.link.citation.WorkDetail.ADDRESS;
import static dossier.link.citation.WorkDetail.DAY;
import static dossier.link.citation.WorkDetail.DOI;
import static dossier.link.citation.WorkDetail.EDITION;
import static dossier.link.citation.WorkDetail.FAMILY;
import static dossier.link.citation.WorkDetail.GIVEN;
import static dossier.link.citation.WorkDetail.INITIAL;
import static dossier.link.citation.WorkDetail.ISSUE;
import static dossier.link.citation.WorkDetail.MONTH;
import static dossier.link.citation.WorkDetail.NUMBER;
import static dossier.link.citation.WorkDetail.SOUND_OF_INITIAL;
import static dossier.link.citation.WorkDetail.SUBTITLE;
import static dossier.link.citation.WorkDetail.TITLE_AT_SITE;
import static dossier.link.citation.WorkDetail.VOLUME;
import static dossier.link.citation.WorkDetail.YEAR;

import dossier.language.TextFolding;
import dossier.model.CitationField;
import dossier.phrase.Message;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A reason for which two forms are of one work, the surest first: both have the key of the reason, and no detail tells them
 * apart.
 */
enum SameWork {
    ADDRESS_EQUAL("the same address", WorkForm::page, DOI, TITLE_AT_SITE),
    DOI_EQUAL("the same DOI", WorkForm::doi),
    WORDS_EQUAL("the same words", SameWork::words),
    TITLE_EQUAL(
            "the same author, title and year",
            form -> authored(form, form.author().family(), form.title().whole()),
            EDITION,
            VOLUME,
            ISSUE,
            NUMBER,
            MONTH,
            DAY,
            INITIAL,
            GIVEN,
            DOI,
            ADDRESS),
    DAY_EQUAL(
            "the same title, publication and day",
            SameWork::titleOutletDay,
            EDITION,
            VOLUME,
            ISSUE,
            NUMBER,
            FAMILY,
            INITIAL,
            DOI,
            ADDRESS),
    NAME_TURNED(
            "the same title and year, the author’s names in another order",
            form -> authored(form, form.author().words(), form.title().whole()),
            EDITION,
            VOLUME,
            ISSUE,
            NUMBER,
            MONTH,
            DAY,
            DOI,
            ADDRESS),
    NAME_SPELLED(
            "the same title, year and publication, the author’s name in another spelling",
            SameWork::spelled,
            EDITION,
            VOLUME,
            ISSUE,
            NUMBER,
            MONTH,
            DAY,
            SOUND_OF_INITIAL,
            DOI,
            ADDRESS),
    SUBTITLE_LEFT_OUT(
            "the same author and year, the title without its subtitle",
            SameWork::head,
            EDITION,
            VOLUME,
            ISSUE,
            NUMBER,
            MONTH,
            DAY,
            INITIAL,
            GIVEN,
            SUBTITLE,
            DOI,
            ADDRESS),
    ARTICLE_BY_AUTHOR(
            "the title and author of an article of this dossier",
            form -> titled(form, form.author().family()),
            YEAR,
            MONTH,
            DAY,
            INITIAL,
            GIVEN,
            EDITION,
            VOLUME,
            ISSUE,
            NUMBER,
            DOI,
            ADDRESS),
    ARTICLE_BY_OUTLET(
            "the title and publisher of an article of this dossier",
            form -> titled(form, form.outlet()),
            YEAR,
            MONTH,
            DAY,
            FAMILY,
            INITIAL,
            EDITION,
            VOLUME,
            ISSUE,
            NUMBER,
            DOI,
            ADDRESS);

    private static final int TELLING_WORDS = 3;

    private final Message because;
    private final Function<WorkForm, String> key;
    private final List<WorkDetail> details;

    SameWork(String because, Function<WorkForm, String> key, WorkDetail... details) {
        this.because = Message.of(because);
        this.key = key;
        this.details = Arrays.asList(details);
    }

    Message because() {
        return because;
    }

    /** Equal for two forms that this reason may join; empty for a form to which it does not apply. */
    String key(WorkForm form) {
        return key.apply(form);
    }

    List<WorkDetail> details() {
        return details;
    }

    /** Whether it joins forms to articles of the dossier only. */
    boolean isOfArticles() {
        return this == ARTICLE_BY_AUTHOR || this == ARTICLE_BY_OUTLET;
    }

    private static String words(WorkForm form) {
        return form.doi().isEmpty() && form.work().url().isEmpty()
                ? TextFolding.WORDS.of(form.work().printed())
                : "";
    }

    private static String authored(WorkForm form, String author, String title) {
        if (author.isEmpty() || title.isEmpty() || form.year().isEmpty()) {
            return "";
        }
        String told = author + "|" + title + "|" + form.year();
        return !form.title().isGeneric() ? told : form.outlet().isEmpty() ? "" : told + "|" + place(form);
    }

    /** What tells one of many works of a generic title. */
    private static String place(WorkForm form) {
        return String.join(
                "|",
                form.outlet(),
                form.folded(CitationField.VOLUME),
                form.folded(CitationField.ISSUE),
                form.folded(CitationField.NUMBER),
                form.folded(CitationField.PAGES),
                form.work().published().text());
    }

    private static String titleOutletDay(WorkForm form) {
        boolean tells = !form.title().isGeneric()
                && !form.day().isEmpty()
                && !form.outlet().isEmpty();
        return tells
                ? form.title().whole() + "|" + form.outlet() + "|" + form.work().published()
                : "";
    }

    private static String spelled(WorkForm form) {
        String outlet = form.outlet();
        String told = authored(form, form.author().sound(), form.title().whole());
        return outlet.isEmpty() || told.isEmpty() ? "" : told + "|" + outlet;
    }

    private static String head(WorkForm form) {
        return form.title().isGeneric()
                ? ""
                : authored(form, form.author().family(), form.title().head());
    }

    private static String titled(WorkForm form, String name) {
        boolean tells = !name.isEmpty()
                && form.title().words() >= TELLING_WORDS
                && !form.title().isGeneric();
        return tells ? name + "|" + form.title().whole() : "";
    }
}
