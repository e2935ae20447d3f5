package dossier.link.citation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Forms that are of one work.
 *
 * @param fullest the form of which most is known, which stands for all of them
 * @param members places of the forms
 */
record JoinedForms(WorkForm fullest, List<WorkForm> forms, List<Integer> members) {

    static JoinedForms of(WorkForm form, int member) {
        return new JoinedForms(form, List.of(form), List.of(member));
    }

    static JoinedForms of(List<JoinedForms> groups) {
        return groups.size() == 1
                ? groups.get(0)
                : new JoinedForms(
                        groups.stream()
                                .map(JoinedForms::fullest)
                                .max(Comparator.comparing(WorkForm::work, Works.FULLER))
                                .orElseThrow(),
                        groups.stream().flatMap(group -> group.forms.stream()).toList(),
                        groups.stream().flatMap(group -> group.members.stream()).toList());
    }

    boolean hasArticle() {
        return forms.stream().anyMatch(WorkForm::isArticle);
    }

    /** What the forms say of a detail; empty where none shows it. */
    String value(WorkDetail detail) {
        return forms.size() == 1
                ? detail.of(fullest)
                : forms.stream()
                        .map(detail::of)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("|"));
    }

    /**
     * The groups that one key joins, parted where a detail tells them apart. Of groups that differ in a detail, one that does
     * not show it may be of either, and so stays with its like.
     */
    static Collection<List<JoinedForms>> part(List<JoinedForms> groups, List<WorkDetail> details) {
        for (int i = 0; i < details.size() && groups.size() > 1; i++) {
            Map<String, List<JoinedForms>> byValue = byValue(groups, details.get(i));
            if (byValue.size() - (byValue.containsKey("") ? 1 : 0) > 1) {
                List<WorkDetail> others = details.subList(i + 1, details.size());
                return byValue.values().stream()
                        .flatMap(same -> part(same, others).stream())
                        .toList();
            }
        }
        return List.of(groups);
    }

    private static Map<String, List<JoinedForms>> byValue(List<JoinedForms> groups, WorkDetail detail) {
        return groups.stream()
                .collect(Collectors.groupingBy(group -> group.value(detail), TreeMap::new, Collectors.toList()));
    }
}
