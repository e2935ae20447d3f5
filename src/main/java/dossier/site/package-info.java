/**
 * The dossier becomes pages: which pages there are, and what each shows. Imports {@code problem}, {@code model}, {@code
 * language}, {@code json}, {@code evidence}, {@code reference}, {@code picture} and {@code near}.
 *
 * <p>A template reads one record, {@code page}, and the {@link dossier.site.Frame}; text reaches it escaped.
 */
package dossier.site;
