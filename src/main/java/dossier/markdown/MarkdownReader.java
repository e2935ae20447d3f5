package dossier.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import dossier.block.BlockList;
import dossier.block.Findings;
import dossier.block.SeedReader;
import dossier.language.Languages;
import dossier.model.Block;
import dossier.model.Reading;
import dossier.model.Seed;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a Markdown file: its front matter, then its blocks.
 *
 * <p>Flexmark recurses as deep as the text nests, and takes time with the square of a paragraph's length and of a list's
 * depth. So it works on a thread with a large stack, and a text that is still too deep, or has a paragraph too long, is
 * read as plain paragraphs instead.
 */
public final class MarkdownReader implements SeedReader {
    private static final long STACK = 64L << 20;
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final Pattern DEEP_LIST = Pattern.compile("(?m)^(?:[ \\t>]*+[*+-][ \\t]++){100}+");
    private static final Pattern PARAGRAPH_ENDS =
            Pattern.compile("\\R(?:[ \\t]*\\R|(?=[ \\t>]*(?:\\[|#|[*+-][ \\t]|\\d{1,9}[.)][ \\t])))");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");

    private final Parser parser =
            Parser.builder().extensions(List.of(FootnoteExtension.create())).build();
    private final Languages languages;

    public MarkdownReader(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Reading read(Seed seed, String text) {
        FrontMatter front = FrontMatter.of(text);
        Blocks blocks = isTooMuch(text) ? plain(text, front) : parsed(text, front);
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

    private static boolean isTooMuch(String text) {
        return DEEP_LIST.matcher(text).find()
                || PARAGRAPH_ENDS.splitAsStream(text).anyMatch(paragraph -> paragraph.length() > LONGEST_PARAGRAPH);
    }

    private Blocks parsed(String text, FrontMatter front) {
        FutureTask<Blocks> task = new FutureTask<>(() -> {
            Blocks blocks = new Blocks(text, front);
            blocks.add(parser.parse(text.substring(front.end())));
            return blocks;
        });
        new Thread(null, task, "markdown", STACK).start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading Markdown", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return plain(text, front);
            }
            throw new IllegalStateException("Markdown could not be read", e.getCause());
        }
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
