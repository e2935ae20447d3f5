/**
 * A seed becomes a {@link dossier.model.Reading}: one reader for each format. Imports {@code problem}, {@code model}
 * and {@code language}; jsoup and Flexmark are used here only.
 */
package dossier.capture;
