package dossier.site.index;

import dossier.model.Article;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;

/**
 * A marker in the text of an article.
 *
 * @param use how often its note was cited up to there, from 1
 */
public record CitingMarker(Article article, Block block, Marker marker, int use) {}
