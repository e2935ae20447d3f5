/* Dossier: the link to the search as a field in the head of each page, with names that are found as one types; and the words that
   were sought, marked on the page that a result of the search leads to. The searcher is loaded when it is first needed. */
(function () {
  'use strict';

  const say = window.dossierSay;
  const here = document.currentScript.src;
  const link = document.querySelector('.seek a');
  const SUGGESTIONS = 7;
  /** How long the field waits for the next letter, in milliseconds. */
  const PAUSE = 120;

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  function set(element, attributes) {
    Object.keys(attributes).forEach(name => element.setAttribute(name, attributes[name]));
    return element;
  }

  function button(text, action, name) {
    const made = make('button', {type: 'button', textContent: text});
    if (name) {
      set(made, {'aria-label': name, title: name});
    }
    made.addEventListener('click', action);
    return made;
  }

  let searcher = null;

  /** Promises the searcher. */
  function find() {
    searcher = searcher || new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = new URL('search.js', here);
      script.onload = () => done(window.dossierFind);
      script.onerror = () => {
        searcher = null;
        failed(new Error(script.src));
      };
      document.head.append(script);
    });
    return searcher;
  }

  /** The page of the search with a query; half of a pair of signs has no place in an address. */
  function results(query) {
    return link.href.split('#')[0] + '#q=' + encodeURIComponent(query.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
  }

  /** A text with every other piece of it marked, from the second on. */
  function marked(pieces) {
    return pieces.map((piece, i) => i % 2 ? make('mark', {textContent: piece}) : piece);
  }

  /* The field */

  function drawField() {
    const field = set(make('input', {type: 'search', placeholder: say('Search'), autocomplete: 'off', spellcheck: false, maxLength: 1000}), {
      role: 'combobox',
      'aria-label': say('Search the dossier'),
      'aria-keyshortcuts': '/',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': 'suggestions',
    });
    const options = set(make('ul', {id: 'suggestions', hidden: true}), {role: 'listbox', 'aria-label': say('Suggestions')});
    const count = set(make('p', {className: 'unseen'}), {role: 'status'});
    const form = set(make('form', {className: 'box'}, field, options, count), {role: 'search'});
    link.parentNode.append(form);
    link.parentNode.classList.add('drawn');
    let asked = 0;
    let timer = 0;

    const chosen = () => options.querySelector('[aria-selected="true"]');

    const close = () => {
      asked++;
      clearTimeout(timer);
      options.hidden = true;
      options.replaceChildren();
      count.textContent = '';
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };

    const leave = () => {
      close();
      form.classList.remove('open');
    };

    const choose = option => {
      options.querySelectorAll('[role="option"]').forEach(one => one.setAttribute('aria-selected', String(one === option)));
      if (option) {
        field.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({block: 'nearest'});
      } else {
        field.removeAttribute('aria-activedescendant');
      }
    };

    const option = (number, address, ...children) => {
      const made = set(make('li', {id: 'suggestion-' + number}, ...children), {role: 'option', 'aria-selected': 'false'});
      made.dataset.address = address;
      return made;
    };

    /** A name with what it is the name of, and of which kind. */
    const drawn = (passage, kind, cut, number) => {
      const name = kind === 'article' ? passage.title : passage.text;
      const about = [passage.title, passage.detail].filter(text => text && text !== name).join(' · ');
      return option(number, new URL('../' + passage.path, here).href,
        set(make('span', {}, ...marked(cut(name))), {dir: 'auto'}), ' ', make('span', {className: 'meta', textContent: about}));
    };

    const suggest = async () => {
      const typed = field.value.trim();
      const mine = ++asked;
      if (!typed) {
        close();
        return;
      }
      const {search, passage, marker} = await find();
      const found = await search(typed, true, true);
      const best = found.pages.slice(0, SUGGESTIONS).map(hits => hits[0]);
      const [cut, ...passages] = await Promise.all([marker(found.query, true), ...best.map(hit => passage(hit.id))]);
      if (mine !== asked || document.activeElement !== field) {
        return;
      }
      options.replaceChildren(
        ...passages.map((one, i) => drawn(one, found.kind(best[i]), cut, i)),
        option(best.length, results(typed), say('Search all passages')));
      options.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      field.removeAttribute('aria-activedescendant');
      count.textContent = say('Suggestions: {0}', best.length);
    };

    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => suggest().catch(close), PAUSE);
    });
    field.addEventListener('keydown', event => {
      const all = [...options.children];
      const at = all.indexOf(chosen());
      if (event.isComposing) {
        return;
      }
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && all.length) {
        event.preventDefault();
        const next = event.key === 'ArrowDown' ? at + 1 : at < 0 ? all.length - 1 : at - 1;
        choose(all[next]);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        if (!options.hidden) {
          close();
        } else {
          field.value = '';
          field.blur();
        }
      }
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      location.href = chosen() ? chosen().dataset.address : results(field.value.trim());
      leave();
    });
    options.addEventListener('pointerdown', event => event.preventDefault());
    options.addEventListener('click', event => {
      const clicked = event.target.closest('[role="option"]');
      if (clicked) {
        location.href = clicked.dataset.address;
        leave();
      }
    });
    form.addEventListener('focusout', event => {
      if (!form.contains(event.relatedTarget)) {
        leave();
      }
    });
    const open = () => {
      form.classList.add('open');
      field.focus();
      field.select();
    };
    link.addEventListener('click', event => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        open();
      }
    });
    return open;
  }

  /** What / does. */
  let goToField = null;

  function keysAreOff() {
    try {
      return localStorage.getItem('dossier-keys') === 'off';
    } catch (e) {
      return false;
    }
  }

  document.addEventListener('keydown', event => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
    const typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && goToField && !busy && !typing && !document.querySelector('dialog[open]') && !keysAreOff()) {
      event.preventDefault();
      goToField();
    }
  });

  /* Where a result led */

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
      place.textContent = say('{0} of {1}', at + 1, marks.length);
    };
    const step = by => {
      at = (at + by + marks.length) % marks.length;
      marks[at].scrollIntoView({block: 'center'});
      show();
    };
    const bar = set(make('div', {className: 'places'},
      place,
      button('↑', () => step(-1), say('Previous place')),
      button('↓', () => step(1), say('Next place')),
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

  if (link) {
    const onPage = document.querySelector('[data-search]');
    goToField = onPage ? () => onPage.querySelector('input')?.focus() : drawField();
    const query = onPage ? '' : sought();
    if (query) {
      arrive(query).catch(() => undefined);
    }
  }
}());
