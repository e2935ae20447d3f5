package dossier.link.origin;

import dossier.link.copies.NearCopies;
import dossier.model.Evidence;
import dossier.model.Origin;
import dossier.model.Speaker;
import dossier.model.SupportingSource;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pieces of one claim, joined by what shows that they have one origin. */
final class Origins {
    private final List<Evidence> evidence;
    private final OriginFinder finder;
    /** For each piece another of its origin, or itself: a forest of disjoint sets (Galler and Fischer, 1964). */
    private final int[] parents;

    private final Map<Integer, Message> reasons = new HashMap<>();

    Origins(List<Evidence> evidence, OriginFinder finder) {
        this.evidence = evidence;
        this.finder = finder;
        this.parents = IntStream.range(0, evidence.size()).toArray();
        joinByBase();
        joinByTexts();
        joinCopies();
    }

    private void joinByBase() {
        Map<String, Integer> firstOfName = new HashMap<>();
        Map<SupportingSource, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            if (piece.leans().isEmpty() && !piece.origin().isEmpty()) {
                join(
                        firstOfName.putIfAbsent(piece.origin(), i),
                        i,
                        Message.of("the dossier’s authors treat them as one"));
            } else if (piece.leans().isEmpty()) {
                Integer first = firstOf.putIfAbsent(piece.base(), i);
                boolean cited = first != null && !evidence.get(first).leans().isEmpty();
                join(first, i, cited ? onSource(piece.base()) : Message.of("they come from the same article"));
            }
            for (SupportingSource lean : piece.leans()) {
                join(firstOf.putIfAbsent(lean, i), i, onSource(lean));
            }
        }
    }

    private static Message onSource(SupportingSource source) {
        return Message.of("all rely on {0}", source.label());
    }

    private void joinByTexts() {
        for (int i = 0; i < evidence.size(); i++) {
            for (int j = i + 1; j < evidence.size(); j++) {
                if (root(i) != root(j)
                        && !evidence.get(i).article().equals(evidence.get(j).article())) {
                    int one = i;
                    int other = j;
                    finder.between(evidence.get(i), evidence.get(j)).ifPresent(reason -> join(one, other, reason));
                }
            }
        }
    }

    private void joinCopies() {
        List<String> passages = evidence.stream()
                .map(piece -> OriginFinder.passage(piece.quote()))
                .toList();
        for (NearCopies.Copy copy : NearCopies.among(passages)) {
            join(copy.one(), copy.other(), Message.of("the passages are almost identical: “{0}”", copy.shared()));
        }
    }

    private void join(Integer one, int other, Message reason) {
        if (one == null) {
            return;
        }
        int first = root(one);
        int second = root(other);
        if (first != second) {
            int parent = Math.min(first, second);
            parents[Math.max(first, second)] = parent;
            reasons.putIfAbsent(parent, reason);
        }
    }

    private int root(int piece) {
        int root = piece;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    List<Origin> list() {
        Map<Integer, List<Integer>> pieces = IntStream.range(0, parents.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        this::root,
                        LinkedHashMap::new,
                        Collectors.mapping(i -> evidence.get(i).number(), Collectors.toList())));
        List<Origin> origins = new ArrayList<>();
        pieces.forEach((root, numbers) ->
                origins.add(origin(evidence.get(root), numbers, reasons.getOrDefault(root, Message.NONE))));
        return origins;
    }

    private Origin origin(Evidence first, List<Integer> numbers, Message reason) {
        Optional<Speaker> speaker = speaker(numbers);
        if (!first.leans().isEmpty()) {
            SupportingSource source = first.leans().get(0);
            return new Origin(source.label(), Optional.of(source.entityKey()), speaker, reason, numbers);
        }
        return first.origin().isEmpty()
                ? new Origin(first.base().label(), Optional.of(first.base().entityKey()), speaker, reason, numbers)
                : new Origin(first.origin(), Optional.empty(), speaker, reason, numbers);
    }

    /** The one speaker of all pieces. */
    private Optional<Speaker> speaker(List<Integer> numbers) {
        List<Optional<Speaker>> speakers = numbers.stream()
                .map(number -> evidence.get(number - 1).speaker())
                .toList();
        Optional<Speaker> first = speakers.get(0);
        boolean all = speakers.stream()
                .allMatch(speaker -> speaker.isPresent() && Speakers.areOne(first.get(), speaker.get()));
        return all ? first : Optional.empty();
    }
}
