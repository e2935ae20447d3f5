/**
 * The search of a site: an index of words in small scripts, which works from a folder on a disk as on any host, and the
 * searcher that the command line uses, which finds the same in the same order as the script on the page.
 *
 * <h2>Files</h2>
 *
 * All are in {@code search/}. Each is one call, {@code dossierSearch("w-3", value);}, in a classic script, because a page that
 * is opened from a disk may load scripts and nothing else. The first argument is the name of the file without its ending. All
 * values are JSON. The page loads {@code root} with the first query, then only the files that a query needs.
 *
 * <table>
 * <caption>The files</caption>
 * <tr><th>file</th><th>value</th><th>size</th></tr>
 * <tr><td>{@code root}</td><td>an object, below</td><td>some bytes for each article</td></tr>
 * <tr><td>{@code w-0}, {@code w-1}, …</td><td>a text: forms of words in order, with their passages ({@link WordShards})</td>
 * <td>12,000 to 16,000 characters, some 12 KB compressed</td></tr>
 * <tr><td>{@code p-0}, …</td><td>a list of texts: long lists of passages</td><td>16,000 characters, or one list</td></tr>
 * <tr><td>{@code s-0}, …</td><td>a text: forms by their ends, for typos ({@link SpellingShards})</td><td>16,000</td></tr>
 * <tr><td>{@code t-0}, …</td><td>a list of pages with the texts of their passages ({@link TextShards})</td><td>40,000, some 6 to 15 KB compressed</td></tr>
 * <tr><td>{@code f}</td><td>an object: the values of facets with their pages ({@link FacetShard})</td>
 * <td>some bytes for each article</td></tr>
 * </table>
 *
 * <p>So a query of three words loads some 40 KB for the words, and some 5 to 12 KB for each page of results that is shown. A
 * smaller file would cost more requests and more files: with 1,000 articles there are fewer than 400, of 18,000 in the site. In
 * 2,000 articles of words that are as frequent as those of a language, all but the texts takes 34 % of the size of the texts.
 *
 * <h2>Numbers</h2>
 *
 * {@link TextNumbers} writes numbers as text, five bits a character: a character from {@code ]} (93) on ends a number and
 * holds its lowest bits as {@code c - 93}; one before it holds higher bits as {@code c - 35}. In a script:
 *
 * <pre>
 * for (n = 0; (c = text.charCodeAt(at++)) &lt; 93; ) n = n &lt;&lt; 5 | c - 35;
 * n = n &lt;&lt; 5 | c - 93;                    // and where it may be negative: n = n &gt;&gt;&gt; 1 ^ -(n &amp; 1)
 * </pre>
 *
 * <h2>Passages and pages</h2>
 *
 * A passage is what a result shows: the statement of a claim, a name, a paragraph, a note. {@link PassageNumbers} numbers them
 * from 0, kind by kind in the order of {@code FindableKind}, and in a kind page by page. A page has a number too, which facets
 * name and by which results are grouped: 0 to one less than the number of articles for articles, whose three kinds
 * ({@code article}, {@code paragraph}, {@code note}) have one page each for every article, in the same order; then on through
 * the pages of the kinds {@code claim}, {@code subject}, {@code source} and {@code authors}.
 *
 * <h2>root</h2>
 *
 * <ul>
 *   <li>{@code format}: 1.
 *   <li>{@code kinds}: for each kind, in order, its word, how many pages it has, and for each page how many passages, as
 *       numbers; {@code ""} where each has one. Counting them up gives the number of the first passage of a kind and of a page.
 *   <li>{@code words}: the first form of each {@code w} file, with a space between; {@code forms}: how many forms each has.
 *   <li>{@code endings}: the first word, backwards, of each {@code s} file.
 *   <li>{@code texts}: how many passages each {@code t} file has.
 * </ul>
 *
 * <h2>w</h2>
 *
 * Three texts for each form, all with a space between: {@code spelling passages others}, where the last may be empty, so that
 * {@code value.split(" ")} has three entries for each. The spelling is how many units it shares with the form before, at most
 * 31, and the rest ({@link FrontCoding}). Forms are in order of UTF-16 units, as scripts compare texts. Passages are
 * ({@link Postings}) for each the gap to the one before (the first counts from 0) times four, plus a level from 0 to 3; or
 * {@code !} and the number of a {@code p} file, the place in its list and how many passages there are. The others are
 * distances in the whole dictionary to forms of the same word in its language, such as a plural; they may be in the next file.
 *
 * <p>The level is the weight of the form in the passage (BM25, rounded; {@link WordWeight}). In names, which are the kinds
 * {@code claim}, {@code subject} and {@code article}, it says how many words the name has: 3 one, 2 two, 1 three or four, 0 more.
 *
 * <h2>t</h2>
 *
 * <pre>[[path, title, detail, [[anchor, label, text], …]], …]</pre>
 *
 * in order of the numbers of passages, pages without passages left out. A page that does not fit goes on in the next file, with
 * its path and titles again. Anchor and label may be empty; a path may have an anchor itself. Where words are in a passage, and
 * whether they are next to each other, is told from its text by {@link SearchWords}: so a phrase is exact, and the index has no
 * positions.
 *
 * <h2>Words that are not there</h2>
 *
 * {@link NearForms} says what is taken for a word that the dossier does not have. Other endings begin with all but the last
 * three letters of the word, at least four, so they are in one {@code w} file or two neighbours. A typo leaves the first or the
 * last {@link Typos#kept} letters as they are: those with the first ones are in {@code w} files, those with the last ones in
 * {@code s} files.
 *
 * <h2>Ranking</h2>
 *
 * {@link Searcher} says it; {@code src/test/resources/search/queries.tsv} holds it and the script together.
 */
package dossier.output.search;
