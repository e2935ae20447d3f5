/* Dossier: marks the words that were sought on the page that a result of the search led to, with a bar that leads from one to the
   next. Loaded only there. */
(function () {
  'use strict';

  const say = window.dossierSay;
  const {make, set, find, results} = window.dossierBox;

  function button(text, action, name) {
    const made = make('button', {type: 'button', textContent: text});
    if (name) {
      set(made, {'aria-label': name, title: name});
    }
    made.addEventListener('click', action);
    return made;
  }

  const BLOCKS = 'p, h1, h2, h3, h4, li, dt, dd, th, td, figcaption, blockquote, pre, div';
  /** What is no part of the texts that are searched; of an article, what the dossier says below it. */
  const BESIDE = '.pin, .fnref, .margin, .back, .meta, .label, .order, .contents, nav, svg, button, .article .apparatus > :not(.notes)';

  /** The query by which somebody came, out of the address or what the browser keeps with it. */
  function sought() {
    const address = new URL(location.href);
    const query = address.searchParams.get('q');
    if (query === null) {
      return history.state && history.state.sought || '';
    }
    // The address is that of the paragraph again, for those who copy it.
    address.searchParams.delete('q');
    try {
      history.replaceState({sought: query}, '', address);
    } catch (e) {
      // It stays as it is.
    }
    return query;
  }

  /** The runs of texts on the page, each with the nodes that it is made of. */
  function runs() {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const byBlock = new Map();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentNode.closest(BESIDE)) {
        const block = node.parentNode.closest(BLOCKS);
        byBlock.set(block, (byBlock.get(block) || []).concat(node));
      }
    }
    return [...byBlock.values()];
  }

  /** Marks the places of a run; a word that is partly a link has a mark in each part. */
  function mark(nodes, cut) {
    const marks = [];
    let from = 0;
    let inside = false;
    let at = 0;
    const places = [];
    cut(nodes.map(node => node.data).join('')).forEach(piece => {
      if (inside) {
        places.push([from, from + piece.length]);
      }
      from += piece.length;
      inside = !inside;
    });
    nodes.forEach(node => {
      const start = at;
      at += node.length;
      // From the last to the first, so that the places before stay what they are.
      places.filter(([first, last]) => first < at && last > start).reverse().forEach(([first, last]) => {
        const part = document.createRange();
        part.setStart(node, Math.max(first, start) - start);
        part.setEnd(node, Math.min(last, at) - start);
        const made = make('mark', {className: 'sought'});
        part.surroundContents(made);
        marks.push(made);
      });
    });
    return marks;
  }

  function byPlace(one, other) {
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }

  /** A bar with the ways to the other places, and back to the results. */
  function drawBar(query, marks, target) {
    const place = set(make('span'), {role: 'status'});
    const inTarget = target ? marks.findIndex(one => target.contains(one)) : -1;
    let at = Math.max(0, inTarget);
    const show = () => {
      marks.forEach((one, i) => one.classList.toggle('current', i === at));
      place.textContent = say('Place {0} of {1}', at + 1, marks.length);
    };
    const step = by => {
      at = (at + by + marks.length) % marks.length;
      marks[at].scrollIntoView({block: 'center'});
      show();
    };
    const bar = set(make('div', {className: 'places'},
      place,
      button('↑', () => step(-1), say('Previous word found')),
      button('↓', () => step(1), say('Next word found')),
      make('a', {href: results(query), textContent: say('All results')}),
      button('×', () => {
        bar.remove();
        marks.forEach(one => one.replaceWith(...one.childNodes));
        if (target) {
          target.classList.remove('arrived');
        }
        history.replaceState(null, '');
      }, say('Close'))), {role: 'region', 'aria-label': say('Words found on this page')});
    document.body.append(bar);
    show();
  }

  async function arrive(query) {
    const {parse, marker} = await find();
    const cut = await marker(parse(query), false);
    const marks = runs().flatMap(nodes => mark(nodes, cut)).sort(byPlace);
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      target.classList.add('arrived');
    }
    if (marks.length) {
      drawBar(query, marks, target);
    }
  }

  const query = sought();
  if (query) {
    arrive(query).catch(() => undefined);
  }
}());
