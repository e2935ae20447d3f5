/** What every page of the site has: its path and template, the frame around it, links and the parts of a long list. */
package dossier.page;
