package dossier.read.html;

import dossier.language.Dates;

/** What reading heads of pages needs of words and dates; one serves all pages. */
record HeadReader(HeadWords words, Dates dates) {
    HeadReader(Dates dates) {
        this(new HeadWords(), dates);
    }

    BylineText bylines() {
        return new BylineText(words, dates);
    }

    /** @param language the tag that the page states, in lower case */
    PrintedDates dates(String language) {
        return new PrintedDates(dates, words, language);
    }
}
