package dossier.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dossier.language.Languages;
import dossier.model.reading.Block;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.read.block.BlockList;
import dossier.read.block.Findings;
import dossier.read.block.SeedReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a Markdown file: its front matter, then its blocks. What is too deep or too long to parse is read as plain
 * paragraphs instead.
 */
public final class MarkdownReader implements SeedReader {
    private static final Pattern BLANK_LINES = Pattern.compile("(?>\\R)[ \\t]*+(?:\\R[ \\t]*+)++");

    private static final int MOST_NOTES = 2_000;

    private final CarefulParser parser =
            new CarefulParser(Parser.builder().extensions(List.of(FootnoteExtension.create())), MOST_NOTES);
    private final Languages languages;

    public MarkdownReader(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Reading read(Seed seed, String text, String displayPath, Problems problems) {
        FrontMatter front = FrontMatter.of(text);
        Optional<Blocks> parsed = parse(text, front);
        if (parsed.isEmpty()) {
            problems.warning(
                    excess(text, front, displayPath),
                    "too-large",
                    "this Markdown is nested too deeply, has a paragraph too long, or too many notes or link definitions; it is"
                            + " read as plain paragraphs",
                    "split long paragraphs with empty lines, and nest lists and quotes less than 100 levels deep");
        }
        return reading(seed, front, parsed.orElseGet(() -> plain(text, front)));
    }

    private Optional<Blocks> parse(String text, FrontMatter front) {
        return parser.parse(text.substring(front.end()), document -> parsed(document, text, front));
    }

    private Location excess(String text, FrontMatter front, String displayPath) {
        Places places = new Places(displayPath, LineStarts.of(text), front.end());
        return places.ofExcess(parser.excess(text.substring(front.end())));
    }

    private Reading reading(Seed seed, FrontMatter front, Blocks blocks) {
        Findings found = blocks.found();
        BlockList article = BlockList.of(found);
        String running = article.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        return new Reading(
                seed,
                blocks.title(),
                front.byline(),
                front.date(),
                front.publisher(),
                languages.of(running),
                found.head(),
                article.blocks(),
                article.footnotes(),
                found.dropped());
    }

    private static Blocks parsed(Document document, String text, FrontMatter front) {
        Blocks blocks = new Blocks(text, front);
        blocks.add(document);
        return blocks;
    }

    private static Blocks plain(String text, FrontMatter front) {
        Blocks blocks = new Blocks(text, front);
        Matcher gap = BLANK_LINES.matcher(text);
        int from = front.end();
        while (gap.find(from)) {
            blocks.addPlain(from, gap.start());
            from = gap.end();
        }
        blocks.addPlain(from, text.length());
        return blocks;
    }
}
