/** What a capture says: its blocks, headings, markers and footnotes, each with the line of the seed that it stands on. */
package dossier.model.reading;
