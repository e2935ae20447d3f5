/**
 * The dossier becomes pages: which pages there are, what each shows, how templates turn them into HTML, and whether every
 * link in them resolves. Imports {@code problem}, {@code model}, {@code language}, {@code reference} and {@code picture}; Pebble is used here only.
 *
 * <p>A template reads one record, {@code page}, and the {@link dossier.site.Frame}; text reaches it escaped.
 */
package dossier.site;
