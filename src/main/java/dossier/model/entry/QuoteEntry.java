package dossier.model.entry;

/**
 * Words that an author quotes from an article; a field that is not there is empty.
 *
 * @param quote the words; {@code …} marks what was left out, {@code [brackets]} what the author added
 * @param near other words of the same paragraph, for a quote that is too short to be found alone
 * @param prefix the words right before the quote, where its words occur twice
 * @param suffix the words right after it
 */
public record QuoteEntry(YamlText article, YamlText quote, YamlText near, YamlText prefix, YamlText suffix) {}
