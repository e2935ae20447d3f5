package dossier.site.page;

import dossier.site.route.Part;

/** A page of a list that may take several pages. */
public interface PagedList extends Page {
    /** Which page of the list it is. */
    Part part();

    @Override
    default String path() {
        return part().path();
    }
}
