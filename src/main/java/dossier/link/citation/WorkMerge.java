package dossier.link.citation;

import dossier.model.Citation;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins citations that name one work, reason by reason, the surest first (see {@link SameWork}), whatever their order.
 *
 * <p>For each reason the forms are sorted by its key, so only forms that share a key are looked at together, and no form is
 * compared with all others. What is joined stays joined, and stands from then on as one.
 */
public final class WorkMerge {
    private final List<WorkForm> forms;
    private final Map<Citation, Integer> places = new HashMap<>();
    /** By step, for each form the first form of its work. */
    private final List<int[]> steps = new ArrayList<>();

    private final List<Message> reasons = new ArrayList<>();
    private int[] first;
    private List<JoinedForms> groups;

    /** @param articles what the articles of the dossier are, as a note would cite them */
    public WorkMerge(Collection<Citation> cited, Collection<Citation> articles) {
        Set<Citation> own = new LinkedHashSet<>(articles);
        Set<Citation> all = new LinkedHashSet<>(cited);
        all.addAll(own);
        this.forms =
                all.stream().map(work -> WorkForm.of(work, own.contains(work))).toList();
        this.first = new int[forms.size()];
        List<JoinedForms> single = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            places.put(forms.get(i).work(), i);
            single.add(JoinedForms.of(forms.get(i), i));
        }
        this.groups = single;
        for (SameWork reason : SameWork.values()) {
            blocks(reason)
                    .forEach(block -> JoinedForms.part(block, reason.details()).forEach(this::join));
            finish(reason.because());
        }
        blocks(Preprints::key).forEach(block -> join(Preprints.pair(block)));
        finish(Preprints.BECAUSE);
    }

    private Collection<List<JoinedForms>> blocks(SameWork reason) {
        Collection<List<JoinedForms>> blocks = blocks(reason::key);
        return reason.isOfArticles()
                ? blocks.stream()
                        .filter(block -> block.stream().anyMatch(JoinedForms::hasArticle))
                        .toList()
                : blocks;
    }

    /** The groups that share a key, where several do. */
    private Collection<List<JoinedForms>> blocks(Function<WorkForm, String> key) {
        Map<String, List<JoinedForms>> blocks = new LinkedHashMap<>();
        for (JoinedForms group : groups) {
            String shared = key.apply(group.fullest());
            if (!shared.isEmpty()) {
                blocks.computeIfAbsent(shared, s -> new ArrayList<>()).add(group);
            }
        }
        return blocks.values().stream().filter(block -> block.size() > 1).toList();
    }

    /** The keys of one step part the groups, so a group is joined once in it. */
    private void join(List<JoinedForms> same) {
        same.stream()
                .flatMap(group -> group.members().stream())
                .forEach(member -> first[member] = same.get(0).members().get(0));
    }

    private void finish(Message reason) {
        steps.add(first.clone());
        reasons.add(reason);
        Map<Integer, List<JoinedForms>> joined = new LinkedHashMap<>();
        groups.forEach(group -> joined.computeIfAbsent(first[group.members().get(0)], f -> new ArrayList<>())
                .add(group));
        groups = joined.values().stream().map(JoinedForms::of).toList();
    }

    /** The key of each citation: equal for those that name one work. */
    public Map<Citation, String> keys() {
        Map<String, List<JoinedForms>> byKey = groups.stream().collect(Collectors.groupingBy(Works::key));
        Map<Citation, String> keys = new HashMap<>();
        byKey.forEach((key, works) -> works.forEach(work -> {
            String own = works.size() == 1 ? key : Works.wordKey(work);
            work.forms().forEach(form -> keys.put(form.work(), own));
        }));
        return keys;
    }

    /** Whether two citations name one work in one edition: a preprint has a DOI and an address of its own. */
    public boolean isSameEdition(Citation one, Citation other) {
        return reason(one, other)
                .filter(reason -> !reason.equals(Preprints.BECAUSE))
                .isPresent();
    }

    /** The surest reason for which two citations name one work, by way of others or not; none if they name two. */
    public Optional<Message> reason(Citation one, Citation other) {
        int place = places.get(one);
        int otherPlace = places.get(other);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i)[place] == steps.get(i)[otherPlace]) {
                return Optional.of(reasons.get(i));
            }
        }
        return Optional.empty();
    }
}
