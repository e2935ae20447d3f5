package dossier.site.view;

import dossier.model.Article;
import dossier.model.Decision;
import dossier.model.Mention;
import dossier.model.reading.Block;
import dossier.site.route.Link;
import dossier.site.route.Routes;

/**
 * A name about which a rule decided.
 *
 * @param subject what it was taken for, or not
 * @param path of the subject's page, where it was taken for it
 */
public record DecidedName(String name, Link where, boolean taken, String subject, String path, String why) {
    public static DecidedName of(Decision decision, Article article, SiteText text) {
        Mention mention = decision.mention();
        Block block = article.block(mention.block());
        return new DecidedName(
                block.text().substring(mention.start(), mention.end()),
                new Link(Routes.path(article, block), text.place(block)),
                decision.taken(),
                mention.subject().name(),
                decision.taken() ? Routes.path(mention.subject()) : "",
                text.say(decision.why()));
    }
}
