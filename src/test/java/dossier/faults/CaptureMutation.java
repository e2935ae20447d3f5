package dossier.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes faults in a capture, as broken downloads, old encodings and careless copying do. */
final class CaptureMutation {
    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "</body>",
            "<table>",
            "<td>",
            "<li>",
            "<ol>",
            "</article>",
            "<article>",
            "<b>",
            "<i><b></i>",
            "<a href='#n1'>",
            "<a href='",
            "<sup>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<script>",
            "</script>",
            "<style>",
            "<svg><text>",
            "<math><mi>",
            "<template>",
            "<select><option>",
            "<textarea>",
            "<noscript>",
            "<pre>",
            "<h2>",
            "<h1>",
            "<blockquote>",
            "<br>",
            "<meta name=author content=','>",
            "<meta name=date content='9999999999-99-99'>",
            "<html lang='-'>",
            "<base href='//x'>",
            "<body><body>",
            "<ol class=footnotes><li id=n1>",
            "<p hidden>",
            "<iframe>",
            "<frameset>",
            "<plaintext>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"@id\":\"a\",\"name\":{\"@id\":\"a\"}}</script>",
            "<script type='application/ld+json'>[{\"@type\":\"Article\",\"author\":[[[{}]]],\"headline\":\"\\ud800</script>");
    private static final List<String> WORDS = List.of(
            "&",
            "&#",
            "&#0;",
            "&#x110000;",
            "&#55296;",
            "&nbsp;",
            "&amp;amp;",
            "&CounterClockwiseContourIntegral;",
            "&zwj;",
            "[1]",
            "[1",
            "[^1]",
            "[^1]: Note.",
            "[^a]:",
            "[99]",
            "[999999999999]",
            "¹²³",
            "(1)",
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~~",
            "# ",
            "> ",
            "- ",
            "1. ",
            "9999999999. ",
            "| a | b |\n|---|---|",
            "|||",
            "[a](",
            "[a]: b",
            "![",
            "<http://x>",
            "[[x]]",
            "---\ntitle: x\n---\n",
            "---",
            "===",
            "\\",
            "\u2028",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u0001",
            "\u202e",
            "\t",
            "\f",
            "ibid.",
            "Ibid., p. 99999999999.",
            "Notes",
            "By ,",
            "By",
            "99 March 20250",
            "0000-00-00",
            "٣ مارس ٢٠٢٥",
            "5,000,000,000,000 million",
            "1990–99999999999",
            "https://[::1",
            "https://",
            "https://x/" + "(".repeat(99),
            "𐏿",
            "e\u0301\u0301\u0301",
            "東京",
            "{{ x }}",
            "{% if %}");

    private final Random random;

    CaptureMutation(Random random) {
        this.random = random;
    }

    /** The bytes of a capture after some faults, of which one may be a piece of another capture. */
    byte[] of(String text, String other) {
        String mutant = text;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            mutant = random.nextBoolean() ? byLine(mutant, other) : byPlace(mutant, other);
        }
        return switch (random.nextInt(14)) {
            case 0 -> flipped(mutant.getBytes(StandardCharsets.UTF_8));
            case 1 -> mutant.getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> mutant.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            case 3 -> mixed(mutant, other);
            case 4 -> mutant.replace("\n", random.nextBoolean() ? "\r" : "\r\n").getBytes(StandardCharsets.UTF_8);
            default -> mutant.getBytes(StandardCharsets.UTF_8);
        };
    }

    private String byLine(String text, String other) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.addAll(at, Collections.nCopies(1 + random.nextInt(50), line));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> Collections.shuffle(lines.subList(at, lines.size()), random);
            case 4 -> lines.subList(at, lines.size()).clear();
            case 5 -> lines.subList(0, at).clear();
            case 6 -> lines.addAll(at, List.of(other.split("\n", -1)));
            case 7 -> lines.set(at, line.replaceAll("\\d+", Integer.toString(random.nextInt(2_000))));
            case 8 ->
                lines.set(
                        at,
                        line.replaceAll(" ", any(WORDS).replace("\\", "\\\\").replace("$", "\\$") + " "));
            default -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
        }
        return String.join("\n", lines);
    }

    private String byPlace(String text, String other) {
        int at = random.nextInt(text.length() + 1);
        int end = at + random.nextInt(text.length() - at + 1);
        String before = text.substring(0, at);
        return switch (random.nextInt(8)) {
            case 0 -> before;
            case 1 -> before + text.substring(end);
            case 2 -> before + other.substring(random.nextInt(other.length() + 1));
            case 3 -> before + any(TAGS).repeat(1 + random.nextInt(400)) + text.substring(at);
            case 4 -> before + any(WORDS).repeat(1 + random.nextInt(400)) + text.substring(at);
            case 5 -> text.replaceFirst("</(?:p|div|article|sup|a|li|ol|table)>", "");
            default -> before + any(random.nextBoolean() ? TAGS : WORDS) + text.substring(at);
        };
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private byte[] flipped(byte[] bytes) {
        for (int i = 1 + random.nextInt(20); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] mixed(String text, String other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(other.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }
}
