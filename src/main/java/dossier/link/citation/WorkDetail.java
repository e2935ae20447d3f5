package dossier.link.citation;

import dossier.model.CitationField;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A detail that tells two works of one author and title apart, where both forms have it and it differs. */
enum WorkDetail {
    EDITION(form -> number(form.work().field(CitationField.EDITION), form.folded(CitationField.EDITION))),
    VOLUME(form -> form.folded(CitationField.VOLUME)),
    ISSUE(form -> form.folded(CitationField.ISSUE)),
    NUMBER(form -> form.folded(CitationField.NUMBER)),
    YEAR(WorkForm::year),
    MONTH(WorkForm::month),
    DAY(WorkForm::day),
    FAMILY(form -> form.author().sound()),
    INITIAL(form -> form.author().initial()),
    GIVEN(form -> form.author().wholeGiven()),
    SOUND_OF_INITIAL(form -> form.author().soundOfInitial()),
    SUBTITLE(form -> form.title().subtitle()),
    DOI(WorkForm::doi),
    ADDRESS(WorkForm::page),
    /** A site's address is that of no single work. */
    TITLE_AT_SITE(form -> form.address()
            .filter(PageAddress::isWholeSite)
            .map(site -> form.title().whole())
            .orElse(""));

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Function<WorkForm, String> value;

    WorkDetail(Function<WorkForm, String> value) {
        this.value = value;
    }

    /** Empty where the form does not show it. */
    String of(WorkForm form) {
        return value.apply(form);
    }

    private static String number(String printed, String folded) {
        Matcher digits = DIGITS.matcher(printed);
        return digits.find() ? digits.group() : folded;
    }
}
