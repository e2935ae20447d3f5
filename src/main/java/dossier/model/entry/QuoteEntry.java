package dossier.model.entry;

/**
 * Words that an author says stand in an article; a field that is not there is empty.
 *
 * @param quote the words; {@code …} stands for what was left out, {@code [brackets]} for what the author put in
 * @param near other words of the same paragraph, for a quote too short to stand alone
 * @param prefix what stands right before the quote, where its words occur twice
 * @param suffix what stands right after it
 */
public record QuoteEntry(YamlText article, YamlText quote, YamlText near, YamlText prefix, YamlText suffix) {}
