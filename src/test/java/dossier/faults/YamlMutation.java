package dossier.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes faults in the text of a YAML file: some of them slips of authors, some what no editor would write. */
final class YamlMutation {
    private static final Pattern PAIR = Pattern.compile("(?m)^([ -]*)([a-z_A-Z-]+):( *)(.*)$");
    private static final List<String> ODD_BYTES = List.of(
            "\0", "\u0001", "\u0007", "\u001b", "\u007f", "\u009f", "\ufeff", "\ufffe", "\ud800", "\t", "\r", "\f",
            "\u2028");

    private final Random random;
    /** The whole dossier's YAML, from which lines come that are right somewhere else. */
    private final List<String> others;

    YamlMutation(Random random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    /** The bytes of a file after some faults. In half of the files only values change, so that they stay YAML. */
    byte[] of(String text) {
        if (random.nextBoolean()) {
            return byPair(text, this::revalued).getBytes(StandardCharsets.UTF_8);
        }
        String mutant = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutant = random.nextInt(3) == 0 ? byLine(mutant) : byPair(mutant, this::changed);
        }
        byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(12) == 0 ? byByte(bytes) : bytes;
    }

    private String byLine(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(12)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + lines.get(at));
            case 4 -> lines.set(at, lines.get(at).strip());
            case 5 -> lines.set(at, "\t" + lines.get(at));
            case 6 -> lines.set(at, lines.get(at) + "\r");
            case 7 -> lines.add(at, others.get(random.nextInt(others.size())));
            case 8 -> lines.add(at, random.nextBoolean() ? "---" : "...");
            case 9 -> lines.subList(at, lines.size()).clear();
            case 10 -> lines.addAll(at, List.copyOf(lines));
            default -> lines.set(at, oddly(lines.get(at)));
        }
        return String.join("\n", lines);
    }

    private String oddly(String line) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + ODD_BYTES.get(random.nextInt(ODD_BYTES.size())) + line.substring(at);
    }

    /** A key or its value becomes something else. */
    private String byPair(String text, Function<Matcher, String> change) {
        List<int[]> pairs = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            pairs.add(new int[] {pair.start(), pair.end()});
        }
        if (pairs.isEmpty()) {
            return text + "\n" + others.get(random.nextInt(others.size()));
        }
        int[] chosen = pairs.get(random.nextInt(pairs.size()));
        pair.region(chosen[0], chosen[1]);
        return pair.find() ? text.substring(0, chosen[0]) + change.apply(pair) + text.substring(chosen[1]) : text;
    }

    /** A text, or the texts of a list, become others. */
    private String revalued(Matcher pair) {
        String value = pair.group(4);
        String start = pair.group(1) + pair.group(2) + ": ";
        if (!value.startsWith("[")) {
            return value.isEmpty() || value.startsWith("{") ? pair.group() : start + quoted();
        }
        String kept = random.nextBoolean() ? value.substring(1, value.length() - 1) + ", " : "";
        return start + "[" + kept + quoted() + (random.nextBoolean() ? ", " + quoted() : "") + "]";
    }

    private String quoted() {
        String value = random.nextInt(3) == 0 ? anotherValue() : HostileValues.any(random);
        String bare = value.replaceAll("^['\"\\[{]+|['\"\\]}]+$", "");
        return "'" + bare.replace("'", "''").replace("\n", " ") + "'";
    }

    private String changed(Matcher pair) {
        String indent = pair.group(1);
        String key = pair.group(2);
        String value = pair.group(4);
        String plain = value.replaceAll("[\\[\\]{}]", "");
        return switch (random.nextInt(11)) {
            case 0 -> indent + key + "x: " + value;
            case 1 -> indent + key + ": [" + plain + ", " + plain + "]";
            case 2 -> indent + key + ": {" + plain + ": " + plain + "}";
            case 3 -> indent + HostileValues.any(random) + ": " + value;
            case 4 -> indent + key + ": [" + HostileValues.any(random) + "]";
            case 5 ->
                indent + key + ": '"
                        + HostileValues.any(random).replace("'", "''").replace("\n", " ") + "'";
            case 6 -> indent + key + " " + value;
            case 7 -> indent + "x".repeat(random.nextInt(3_000)) + key + ": " + value;
            case 8 -> indent + key + ": " + anotherValue();
            default -> indent + key + ": " + HostileValues.any(random);
        };
    }

    private String anotherValue() {
        String line = others.get(random.nextInt(others.size()));
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private byte[] byByte(byte[] bytes) {
        byte[] mutant = bytes.clone();
        for (int i = 1 + random.nextInt(3); i > 0 && mutant.length > 0; i--) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        return mutant;
    }
}
