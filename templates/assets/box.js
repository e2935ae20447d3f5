/* Dossier: the link to the search as a field in the head of each page, with names that are found as one types. The searcher is
   loaded when it is first needed. */
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
    return new URL('../search.html', here) + '#q=' + encodeURIComponent(query.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
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
    const count = set(make('p', {className: 'unseen'}), {'aria-live': 'polite'});
    const form = set(make('form', {className: 'box'}, field, options, count), {role: 'search'});
    link.parentNode.append(form);
    link.parentNode.classList.add('typed');
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

  if (link) {
    const onPage = document.querySelector('[data-search]');
    goToField = onPage ? () => onPage.querySelector('input')?.focus() : drawField();
  }
  window.dossierBox = {make, set, find, results};
}());
