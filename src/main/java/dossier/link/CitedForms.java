package dossier.link;

import dossier.link.citation.ArchivedAddress;
import dossier.link.citation.WorkMerge;
import dossier.link.citation.Works;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.CitedForm;
import dossier.model.OtherForms;
import dossier.phrase.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which notes cite one work: the fullest, which stands for it, and the others. */
record CitedForms(Citation fullest, List<Citation> others, WorkMerge merge) {
    private static final Comparator<Citation> FULLEST_FIRST = Works.FULLER.reversed();

    static CitedForms of(Collection<Citation> forms, WorkMerge merge) {
        List<Citation> sorted = forms.stream().distinct().sorted(FULLEST_FIRST).toList();
        return new CitedForms(sorted.get(0), sorted.subList(1, sorted.size()), merge);
    }

    /** What the fullest form says, with the DOI and the address that only others have; a copy gives way to the page itself. */
    Citation work() {
        String url = fullest.url().isEmpty() ? other(Citation::url) : live(fullest.url());
        return CitationBuilder.of(fullest)
                .with(CitationField.URL, live(url))
                .with(CitationField.DOI, fullest.doi().isEmpty() ? other(Citation::doi) : fullest.doi())
                .build();
    }

    private String other(Function<Citation, String> field) {
        return others.stream()
                .filter(form -> merge.isSameEdition(fullest, form))
                .map(field)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String live(String url) {
        return ArchivedAddress.in(url).map(ArchivedAddress::live).orElse(url);
    }

    OtherForms forms() {
        return new OtherForms(others.isEmpty() ? List.of() : saidOtherwise(), archivedCopy(), Message.NONE);
    }

    private List<CitedForm> saidOtherwise() {
        Set<List<String>> said = new HashSet<>();
        said.add(Works.told(fullest));
        return others.stream()
                .filter(form -> said.add(Works.told(form)) && saysOther(form))
                .map(form -> new CitedForm(
                        form.printed(), merge.reason(fullest, form).orElse(NamedArticles.BECAUSE)))
                .toList();
    }

    /** Whether a form has more than what the fullest has too. */
    private boolean saysOther(Citation form) {
        List<String> own = Works.told(fullest);
        List<String> told = Works.told(form);
        boolean isOther = false;
        for (int i = 0; i < told.size(); i++) {
            isOther |= !told.get(i).isEmpty() && !told.get(i).equals(own.get(i));
        }
        return isOther;
    }

    /** The last that was made. */
    private String archivedCopy() {
        return Stream.concat(Stream.of(fullest), others.stream())
                .map(Citation::url)
                .filter(url -> ArchivedAddress.in(url).isPresent())
                .distinct()
                .reduce(BinaryOperator.maxBy(
                        Comparator.comparing(CitedForms::time).thenComparing(Comparator.naturalOrder())))
                .orElse("");
    }

    private static String time(String url) {
        return ArchivedAddress.in(url).map(ArchivedAddress::time).orElse("");
    }
}
