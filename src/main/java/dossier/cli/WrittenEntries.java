package dossier.cli;

import dossier.cli.ProposedEntries.Addition;
import dossier.file.Json;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code check --write} did to each file, in one or more rounds. Not safe for several threads. */
final class WrittenEntries {
    private static final int LISTED = 10;

    private final Map<String, List<String>> ids = new TreeMap<>();
    private final Map<String, String> refusals = new TreeMap<>();

    /** Adds what one round did, and tells whether it added any entry. */
    boolean add(List<Addition> round) {
        for (Addition addition : round) {
            if (addition.refusal().isEmpty()) {
                ids.computeIfAbsent(addition.file(), file -> new ArrayList<>()).addAll(addition.ids());
            } else {
                refusals.put(addition.file(), addition.refusal());
            }
        }
        return round.stream().anyMatch(addition -> addition.refusal().isEmpty());
    }

    /** Forgets a round that was undone. */
    void refuse(List<Addition> round, String why) {
        for (Addition undone : round) {
            ids.getOrDefault(undone.file(), new ArrayList<>()).removeAll(undone.ids());
            refusals.putIfAbsent(undone.file(), why);
        }
        ids.values().removeIf(List::isEmpty);
    }

    /** @param isQuiet whether to tell only what could not be done */
    void print(PrintWriter out, boolean isQuiet) {
        if (!isQuiet) {
            ids.forEach((file, added) -> out.println(
                    file + ": added " + Report.count(added.size(), "entry", "entries") + ": " + listed(added)));
            if (ids.isEmpty() && refusals.isEmpty()) {
                out.println("No entries to add.");
            }
        }
        refusals.forEach((file, why) -> out.println(file + ": nothing was added: " + why));
    }

    private static String listed(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(LISTED, ids.size())));
        return ids.size() > LISTED ? first + " and " + (ids.size() - LISTED) + " more" : first;
    }

    /** For programs: one object a file. */
    void printJson(PrintWriter out) {
        ids.forEach((file, added) -> out.println(Json.text(
                Json.object("code", "entries-added", "severity", "information", "file", file, "ids", added))));
        refusals.forEach((file, why) -> out.println(Json.text(
                Json.object("code", "entries-refused", "severity", "information", "file", file, "message", why))));
    }
}
