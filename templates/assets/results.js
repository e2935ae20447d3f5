/* Dossier: the page of the search. The address holds what is sought, facets with it: search.html#q=port year:2024. Everything that
   is drawn is text; nothing of a query or of the dossier is read as markup. */
(function () {
  'use strict';

  const place = document.querySelector('[data-search]');
  const list = document.querySelector('.hits');
  const say = window.dossierSay;
  const {search, facets, taken, marker, passage} = window.dossierFind;
  const title = document.title;
  const root = new URL('..', document.currentScript.src);

  /** Pages drawn at once, passages of each, and those that a click adds. */
  const PAGES = 6;
  const PASSAGES = 3;
  const MORE_PASSAGES = 20;
  /** How long the field waits for the next letter, in milliseconds. */
  const PAUSE = 200;
  /** Characters of a passage that are shown, and how far before what is sought they begin. */
  const SHOWN = 320;
  const BEFORE = 80;
  /** How far a cut moves back to begin or end with a whole word. */
  const WORD = 24;
  const MOST_VALUES = 200;
  const MOST_FORMS = 8;

  const KEYS = {
    kind: say('Kind of passage'),
    publisher: say('Publisher'),
    country: say('Country'),
    topic: say('Topic'),
    year: say('Year'),
    evidence: say('Evidence'),
  };
  const KINDS = {
    claim: say('Claims'),
    subject: say('Names'),
    article: say('Titles of articles'),
    paragraph: say('Texts of articles'),
    note: say('Footnotes'),
    source: say('Sources'),
    authors: say('What the authors of the dossier wrote'),
  };

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  function button(text, action) {
    const made = make('button', {type: 'button', textContent: text});
    made.addEventListener('click', () => action(made));
    return made;
  }

  /* The form */

  const field = make('input', {type: 'search', id: 'query', autocomplete: 'off', spellcheck: false, maxLength: 1000});
  const form = make('form', {className: 'query'},
    make('label', {htmlFor: 'query', textContent: say('Search the dossier')}), field, make('button', {textContent: say('Search')}));
  form.setAttribute('role', 'search');
  const help = make('details', {className: 'how'}, make('summary', {textContent: say('How to search')}), make('dl', {},
    ...[
      ['port fees', say('passages with all of these words first, in any order and in other forms')],
      ['"port fees"', say('only passages with these words next to each other')],
      ['port -fees', say('without passages that have the second word')],
      ['port year:2024', say('only of that year; also publisher:, country:, topic:, kind: and evidence:, or by the menus')],
      ['/', say('goes to the field, on every page; the arrow keys move through what is found')],
    ].map(([typed, does]) => make('div', {}, make('dt', {}, make('kbd', {textContent: typed})), make('dd', {textContent: does})))));
  const narrow = make('div', {className: 'narrow', hidden: true});
  const count = make('p', {className: 'order'});
  count.setAttribute('role', 'status');
  const remarks = make('div', {className: 'remarks'});
  const more = button(say('More results'), () => goOn().catch(fail));
  more.hidden = true;
  more.className = 'more';

  /* What is shown: the search at hand, how many of its pages are drawn, and what marks its words */

  let asked = 0;
  let found = null;
  let drawn = 0;
  let cut = null;

  function fail() {
    list.hidden = true;
    more.hidden = true;
    narrow.hidden = true;
    count.textContent = say('The files of the search could not be loaded. The names of the dossier are listed below.');
  }

  /** The part of a passage that has most of what is sought, cut between words where it has spaces. */
  function excerpt(pieces) {
    const text = pieces.join('');
    if (text.length <= SHOWN * 1.3) {
      return pieces;
    }
    const marks = [];
    pieces.reduce((at, piece, i) => {
      if (i % 2) {
        marks.push({at, word: piece.toLowerCase()});
      }
      return at + piece.length;
    }, 0);
    // Each different word counts once, and a long one more than a short one, which any sentence has.
    const worth = ({at: start}) => [...new Set(marks
      .filter(({at, word}) => at >= start && at + word.length <= start + SHOWN - BEFORE - 2 * WORD)
      .map(({word}) => word))]
      .reduce((sum, word) => sum + (word.length < 4 ? 0.5 : word.length), 0);
    const best = marks.reduce((one, other) => worth(other) > worth(one) ? other : one, marks[0] || {at: 0}).at;
    const from = edge(text, Math.max(0, Math.min(best - BEFORE, text.length - SHOWN)));
    const to = edge(text, Math.min(text.length, from + SHOWN));
    let at = 0;
    const kept = pieces.map(piece => {
      const part = piece.slice(Math.max(0, from - at), Math.max(0, to - at));
      at += piece.length;
      return part;
    });
    kept[0] = (from ? '… ' : '') + kept[0];
    kept.push(...(kept.length % 2 ? [] : ['']));
    kept[kept.length - 1] += to < text.length ? ' …' : '';
    return kept;
  }

  /** A place at or before one where a text may be cut: after a space that is near, and never within a letter and its marks. */
  function edge(text, at) {
    if (at <= 0 || at >= text.length) {
      return at;
    }
    const space = text.lastIndexOf(' ', at) + 1;
    let place = at - space < WORD ? space : at;
    while (place > 0 && /[\p{M}\uDC00-\uDFFF\u200B-\u200D]/u.test(text[place])) {
      place--;
    }
    return place;
  }

  function fill(element, pieces) {
    element.append(...pieces.map((piece, i) => i % 2 && piece ? make('mark', {textContent: piece}) : piece));
    return element;
  }

  /** A link to a place. Its address is plain; what is sought goes along on the way there, so that the page can mark it. */
  function linkTo(path) {
    const link = make('a', {href: new URL(path, root).href});
    const goes = event => {
      const plain = link.href;
      const url = new URL(plain);
      url.searchParams.set('q', typed());
      link.href = url.href;
      if (event.type === 'click') {
        settle();
        remember();
      }
      setTimeout(() => { link.href = plain; });
    };
    link.addEventListener('click', goes);
    link.addEventListener('auxclick', goes);
    return link;
  }

  function passageLine(one) {
    const label = one.label ? fill(linkTo(one.path), [one.label]) : '';
    // The text says in which direction the line runs, not what its place is called.
    return fill(make('p', {className: 'found', dir: 'auto'}, label && make('span', {className: 'at', dir: 'ltr'}, label), label && ' '),
      excerpt(cut(one.text)));
  }

  /** A page with the best passages on it. A claim is headed by what it states, any other page by its title. */
  async function item(hits) {
    const passages = await Promise.all(hits.slice(0, PASSAGES).map(hit => passage(hit.id)));
    const best = passages[0];
    const isClaim = found.kind(hits[0]) === 'claim';
    const heading = isClaim ? best.text : best.title;
    const about = (isClaim ? [best.title, best.detail] : [best.detail]).filter(text => text).join(' · ');
    const lines = passages.filter(one => one.text !== heading).map(passageLine);
    const drawnItem = make('li', {},
      make('p', {className: 'what', dir: 'auto'}, fill(linkTo(best.path), cut(heading))),
      make('p', {className: 'meta', dir: 'auto', textContent: about}),
      ...lines);
    let shown = PASSAGES;
    const rest = clicked => {
      const next = hits.slice(shown, shown + MORE_PASSAGES);
      shown += next.length;
      Promise.all(next.map(hit => passage(hit.id))).then(all => {
        const added = all.map(passageLine);
        clicked.before(...added);
        added[0].querySelector('a')?.focus();
        clicked.textContent = say('More passages here: {0}', hits.length - shown);
        clicked.hidden = shown >= hits.length;
      }, fail);
    };
    if (hits.length > shown) {
      drawnItem.append(button(say('More passages here: {0}', hits.length - shown), rest));
    }
    return drawnItem;
  }

  async function drawMore() {
    const mine = asked;
    const next = found.pages.slice(drawn, drawn + PAGES);
    const items = await Promise.all(next.map(item));
    if (mine !== asked) {
      return;
    }
    drawn += next.length;
    list.append(...items);
    list.hidden = !drawn;
    more.hidden = drawn >= found.pages.length;
  }

  async function goOn() {
    const before = drawn;
    await drawMore();
    list.children[before]?.querySelector('a').focus();
  }

  /* What is said of a search */

  function listed(words) {
    return words.slice(0, MOST_FORMS).join(', ') + (words.length > MOST_FORMS ? ' …' : '');
  }

  function tellOf(query) {
    const hopeless = !found.query.clauses.length && !found.query.facets.length;
    count.textContent = !query.trim() ? ''
      : found.pages.length ? say('Passages found: {0}, on pages: {1}', found.passages, found.pages.length)
        : hopeless ? say('There is no word in that.') : say('Nothing found.');
    const words = query.trim().split(/\s+/);
    const meanings = taken(found);
    const others = meanings.flatMap(one => one.others);
    const lines = meanings.filter(one => found.pages.length && !one.others.length).map(({word, meant, isThere}) =>
      meant.length ? say('Nothing for {0}; shown instead: {1}', word, listed(meant)) : isThere ? '' : say('Nothing for {0}', word));
    if (found.pages.length && others.length) {
      lines.push(say('Also found: {0}', listed(others)));
    }
    if (!found.pages.length && query.trim()) {
      lines.push(found.query.facets.length ? say('Try it without the menus.')
        : words.length > 1 ? say('Try fewer words, or leave out the quotation marks.') : say('Try another word, or look for a name below.'));
    }
    remarks.replaceChildren(...lines.filter(line => line).map(text => make('p', {className: 'meta', textContent: text})));
  }

  /** The query with another value of a facet, or with none. */
  function withFacet(query, key, label) {
    const without = query.replace(new RegExp(`(^|\\s)${key}:(["“”„«»][^"“”„«»]*["“”„«»]?|\\S*)`, 'gi'), '$1').trim();
    const word = /^[\w-]+$/.test(label) ? label : '"' + label.replace(/["“”„«»]/g, ' ') + '"';
    return (label ? without + ' ' + key + ':' + word : without).replace(/\s+/g, ' ').trim();
  }

  /** A menu for each facet that tells pages apart. */
  async function drawFacets() {
    const mine = asked;
    const counted = await facets(found);
    if (mine !== asked) {
      return;
    }
    const focused = document.activeElement && document.activeElement.name;
    const menus = counted.map(([key, values]) => {
      const set = found.query.facets.filter(facet => facet.key === key).map(facet => facet.value);
      const offered = values.filter(one => one.count > 0 || set.includes(one.value))
        .sort((one, other) => key === 'year' ? (other.label > one.label ? 1 : -1) : key === 'kind' ? 0 : other.count - one.count)
        .slice(0, MOST_VALUES);
      if (offered.length < 2 && !set.length) {
        return '';
      }
      const select = make('select', {name: key}, make('option', {value: '', textContent: say('All')}), ...offered.map(one =>
        make('option', {
          value: key === 'kind' ? one.value : one.label,
          textContent: (key === 'kind' ? KINDS[one.value] : one.label) + ' (' + one.count + ')',
          selected: set.includes(one.value),
        })));
      select.addEventListener('change', () => {
        field.value = withFacet(field.value, key, select.value);
        submit();
      });
      return make('label', {}, KEYS[key] + ' ', select);
    });
    narrow.replaceChildren(...menus);
    narrow.hidden = !menus.some(menu => menu);
    if (focused && KEYS[focused]) {
      narrow.querySelector(`[name="${focused}"]`)?.focus();
    }
  }

  /* Searching */

  async function run(live) {
    const query = typed();
    const mine = ++asked;
    document.title = query.trim() ? query.trim() + ' · ' + title : title;
    const result = await search(query, live, false);
    const mark = await marker(result.query, live);
    if (mine !== asked) {
      return;
    }
    [found, cut, drawn] = [result, mark, 0];
    list.replaceChildren();
    list.hidden = !result.pages.length;
    more.hidden = true;
    narrow.hidden = narrow.hidden || !result.pages.length && !result.query.facets.length;
    tellOf(query);
    do {
      await drawMore();
    } while (mine === asked && drawn < Math.min(result.pages.length, (history.state && history.state.drawn) || 0));
    if (mine === asked && history.state && history.state.scroll) {
      scrollTo(0, history.state.scroll);
    }
    if (mine === asked && (result.pages.length || result.query.facets.length)) {
      await drawFacets();
    }
  }

  /* The address */

  /** What is in the field; half of a pair of signs has no place in an address. */
  function typed() {
    return field.value.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  }

  const hash = query => query.trim() ? '#q=' + encodeURIComponent(query.trim()) : '#';

  function inAddress() {
    const [, query] = /^#q=([^&]*)/.exec(location.hash) || [];
    try {
      return decodeURIComponent((query || '').replace(/\+/g, ' '));
    } catch (e) {
      return '';
    }
  }

  /** Whether the last entry of the history is still being typed. */
  let typing = false;

  function settle() {
    typing = false;
  }

  function put(query, settled) {
    if (query.trim() !== inAddress().trim()) {
      if (typing) {
        history.replaceState(null, '', hash(query));
      } else {
        history.pushState(null, '', hash(query));
      }
    }
    typing = !settled;
  }

  /** What is drawn and where the reader was, for when they come back. */
  function remember() {
    try {
      history.replaceState({drawn, scroll: scrollY}, '');
    } catch (e) {
      // They come back to the first results.
    }
  }

  function submit() {
    put(typed(), true);
    run(false).catch(fail);
  }

  function read() {
    if (inAddress() !== typed().trim() || !found) {
      field.value = inAddress();
      settle();
      run(false).catch(fail);
    }
  }

  /* Keys: the arrows move through the results */

  function walk(event) {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!by || event.ctrlKey || event.metaKey || event.altKey || at < 0 && (event.target !== field || by < 0) || !links.length) {
      return;
    }
    const next = at + by < 0 ? field : links[at + by] || (more.hidden ? links[at] : more);
    event.preventDefault();
    next.focus();
  }

  let timer = 0;
  field.addEventListener('input', event => {
    clearTimeout(timer);
    if (!event.isComposing) {
      timer = setTimeout(() => {
        put(typed(), false);
        run(true).catch(fail);
      }, PAUSE);
    }
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    submit();
  });
  document.addEventListener('keydown', walk);
  addEventListener('popstate', read);
  addEventListener('hashchange', read);

  place.append(form, help, narrow, count, remarks);
  list.after(more);
  // Who comes with a query goes on from the field to what is found; on a phone that would open the keyboard.
  if (inAddress() && !history.state && !matchMedia('(pointer: coarse)').matches) {
    field.focus({preventScroll: true});
  }
  read();
}());
