package dossier.link.check;

import dossier.language.IsoDate;

/**
 * An event of {@code events.yaml} that an article reports.
 *
 * @param block of the article that it quotes; -1 where it names a paragraph, the title or a note
 * @param at where the quote begins in the block
 */
record ReportedEvent(IsoDate day, String title, int block, int at) {}
