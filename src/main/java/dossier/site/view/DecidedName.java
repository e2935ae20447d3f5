package dossier.site.view;

import dossier.model.Article;
import dossier.model.Decision;
import dossier.model.Mention;
import dossier.model.reading.Block;
import dossier.site.index.SiteText;
import dossier.site.route.Link;

/**
 * A name about which a rule decided.
 *
 * @param subject what it was taken for, or not
 * @param path of the subject's page, where it was taken for it
 */
public record DecidedName(String name, Link where, boolean taken, String subject, String path, String why) {
    public static DecidedName of(Decision decision, Article article, SiteText words) {
        Mention mention = decision.mention();
        Block block = article.block(mention.block());
        return new DecidedName(
                block.text().substring(mention.start(), mention.end()),
                new Link(article.path() + "#" + block.id(), words.place(block)),
                decision.taken(),
                mention.subject().name(),
                decision.taken() ? mention.subject().path() : "",
                words.say(decision.why()));
    }
}
