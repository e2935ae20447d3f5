/* Dossier: reading options, without which all can be read and reached: the place in the list of contents, links to paragraphs on
   the clipboard, copies with their reference, keys, a mark on opened articles. What readers choose stays in their browser. */
(function () {
  'use strict';

  const root = new URL('..', document.currentScript.src);
  const say = window.dossierSay;

  /* What the browser keeps; where it keeps nothing, choices hold for the page */

  const memory = {};
  const kept = {
    get(name) {
      try {
        return localStorage.getItem('dossier-' + name) || memory[name];
      } catch (e) {
        return memory[name];
      }
    },
    /** Empty: forgotten. */
    set(name, value) {
      memory[name] = value;
      try {
        if (value) {
          localStorage.setItem('dossier-' + name, value);
        } else {
          localStorage.removeItem('dossier-' + name);
        }
      } catch (e) {
        // What is in memory serves.
      }
    },
  };

  /* Small tools */

  const one = selector => document.querySelector(selector);
  const all = selector => [...document.querySelectorAll(selector)];

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

  /** A line shown for a while and read out politely. */
  const said = make('p', {className: 'said'});
  said.setAttribute('role', 'status');
  let saying = 0;

  function tell(text) {
    clearTimeout(saying);
    said.textContent = text;
    saying = setTimeout(() => { said.textContent = ''; }, 5000);
  }

  /** Where this page, or a part of it, is found by others: at the address it is published at, if the dossier has one. */
  function address(hash) {
    const published = one('link[rel="canonical"]');
    return (published ? published.href : location.href.split('#')[0]) + hash;
  }

  /* Contents: the part that the reader is in */

  function followContents() {
    const contents = one('.contents');
    const list = one('.contents ul');
    const parts = all('.contents a[href^="#"]')
      .map(link => ({link, at: document.getElementById(link.hash.slice(1))}))
      .filter(part => part.at);
    if (!parts.length || !('IntersectionObserver' in window)) {
      return;
    }
    const mark = () => {
      const line = innerHeight / 4;
      const now = parts.filter(part => part.at.getBoundingClientRect().top <= line).pop();
      parts.forEach(part => {
        if (part === now) {
          part.link.setAttribute('aria-current', 'location');
        } else {
          part.link.removeAttribute('aria-current');
        }
      });
      if (now && list.scrollHeight > list.clientHeight) {
        list.scrollTop = now.link.offsetTop - list.clientHeight / 2;
      }
    };
    // Whatever crosses the upper quarter of the window may have changed the part.
    const upper = new IntersectionObserver(mark, {rootMargin: '0px 0px -75% 0px'});
    parts.forEach(part => upper.observe(part.at));
    all('.prose > *').forEach(block => upper.observe(block));
    // Where the window has room beside the text, the list stays in sight; its place keeps its size.
    new IntersectionObserver(([entry]) => {
      const gone = entry.boundingClientRect.bottom < 0;
      contents.style.minHeight = gone ? entry.boundingClientRect.height + 'px' : '';
      contents.classList.toggle('follows', gone);
    }).observe(contents);
  }

  /* Links to paragraphs */

  /** Puts a text on the clipboard, or leaves it where the browser lets no page do that. */
  function copy(text, then) {
    const byHand = () => {
      const focus = document.activeElement;
      const field = make('textarea', {value: text, className: 'unseen'});
      document.body.append(field);
      field.select();
      const done = document.execCommand('copy');
      field.remove();
      focus.focus({preventScroll: true});
      return done ? then() : undefined;
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(then, byHand);
    } else {
      byHand();
    }
  }

  document.addEventListener('click', event => {
    const pin = event.target.closest('.pin');
    if (pin && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      copy(address(pin.hash), () => tell(say('Link to paragraph {0} copied', pin.hash.slice(2))));
    }
  });

  /* Copies with their reference */

  const FEWEST_WORDS = 4;

  /** What is selected, by paragraphs, without numbers, note markers and what stands in the margin. */
  function paragraphsOf(range) {
    const part = make('div', {}, range.cloneContents());
    part.querySelectorAll('.pin, .margin, .fnref, .preview').forEach(element => element.remove());
    const blocks = [...part.querySelectorAll('p, h2, h3, h4, pre, th, td')];
    return (blocks.length ? blocks : [part])
      .map(block => block.textContent.replace(/\s+/g, ' ').trim())
      .filter(text => text);
  }

  /** The reference of the page: as it gives it, or by its title. */
  function reference() {
    const given = one('#cite .full');
    return given ? given.textContent.trim() : document.title + '.';
  }

  document.addEventListener('copy', event => {
    const selection = getSelection();
    if (kept.get('citing') === 'off' || event.defaultPrevented || !event.clipboardData || !selection.rangeCount) {
      return;
    }
    const range = selection.getRangeAt(0);
    const start = range.startContainer;
    const from = start.closest ? start : start.parentNode;
    const paragraphs = from.closest('.prose') ? paragraphsOf(range) : [];
    if (paragraphs.join(' ').split(' ').length < FEWEST_WORDS) {
      return;
    }
    const place = from.closest('[id]:not(mark, a, main)') || from.closest('.block')?.querySelector('p[id]');
    const id = place ? place.id : '';
    const url = address(id && '#' + id);
    // Where a page lies on a disk helps nobody else.
    const onDisk = url.startsWith('file:');
    const where = !onDisk ? url : /^p\d/.test(id) ? say('Paragraph {0}', id.slice(1)) + '.' : '';
    const html = make('div', {},
      make('blockquote', {}, ...paragraphs.map(text => make('p', {textContent: text}))),
      make('p', {}, reference() + ' ', onDisk ? where : make('a', {href: url, textContent: url})));
    event.clipboardData.setData('text/plain', `${paragraphs.join('\n\n')}\n\n${reference()} ${where}\n`);
    event.clipboardData.setData('text/html', html.innerHTML);
    event.preventDefault();
    tell(say('Copied with its reference. Turn that off under Display, Reading options.'));
  });

  /* Keys */

  const STOPS = '.prose .block > p[id], .prose h2[id], .prose h3[id], .passage';
  const FIELDS = 'input, textarea, select, [contenteditable]';

  /** Moves focus by one paragraph or passage: from the one in focus, or else from the top of the window. */
  function step(by) {
    const stops = all(STOPS);
    const inSight = box => box.bottom > 0 && box.top < innerHeight;
    const at = stops.findIndex(stop => (stop.parentNode.matches('.block') ? stop.parentNode : stop)
      .contains(document.activeElement) && inSight(stop.getBoundingClientRect()));
    const below = stops.findIndex(stop => stop.getBoundingClientRect().top >= 0);
    const next = at >= 0 ? at + by : below < 0 ? stops.length - 1 : by > 0 ? below : below - 1;
    const stop = stops[next];
    if (stop) {
      stop.tabIndex = -1;
      stop.focus({preventScroll: true});
      stop.scrollIntoView({block: 'start'});
    }
  }

  function follow(selector) {
    one(selector)?.click();
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => follow('main a[rel="next"]'),
    p: () => follow('main a[rel="prev"]'),
    '?': () => help(),
  };

  document.addEventListener('keydown', event => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
    const typing = event.target.closest && event.target.closest(FIELDS) || one('dialog[open]');
    const action = Object.hasOwn(keys, event.key) && keys[event.key];
    if (action && !busy && !typing && kept.get('keys') !== 'off') {
      event.preventDefault();
      action();
    }
  });

  /* Help: what there is, and switches for it */

  let dialog = null;

  function help() {
    if (!dialog) {
      dialog = drawHelp();
      document.body.append(dialog);
    }
    dialog.showModal();
  }

  function drawHelp() {
    const what = [
      ['j', say('next paragraph')],
      ['k', say('previous paragraph')],
      ['n', say('next page')],
      ['p', say('previous page')],
      ['/', say('search')],
      ['?', say('reading options')],
      ['Esc', say('close this panel or a preview')],
    ];
    const forget = button(say('Forget the articles I have opened'), clicked => {
      kept.set(shelf, '');
      showRead();
      clicked.textContent = say('Forgotten');
    });
    const close = button(say('Close'), () => drawn.close());
    close.autofocus = true;
    const drawn = make('dialog', {className: 'help'},
      make('h2', {id: 'help', textContent: say('Reading options')}),
      make('dl', {}, ...what.map(([key, does]) => make('div', {},
        make('dt', {}, make('kbd', {textContent: key})), make('dd', {textContent: does})))),
      switchOf('keys', say('Use keyboard shortcuts')),
      switchOf('previews', say('Show link previews')),
      switchOf('citing', say('Add a reference to copied text')),
      make('p', {}, forget),
      make('p', {}, close));
    drawn.setAttribute('aria-labelledby', 'help');
    return drawn;
  }

  /** A box, ticked unless the reader has turned the thing off. */
  function switchOf(name, text) {
    const box = make('input', {type: 'checkbox', checked: kept.get(name) !== 'off'});
    box.addEventListener('change', () => kept.set(name, box.checked ? '' : 'off'));
    return make('p', {}, make('label', {}, box, ' ' + text));
  }

  /* Articles that were opened */

  /** Dossiers that share a host do not share a shelf. */
  const shelf = 'read ' + root.pathname;

  function idOf(url) {
    const [, id] = url.startsWith(root.href) && url.slice(root.href.length).match(/^articles\/([^/?#]+?)(?:\.html)?(?:[?#]|$)/) || [];
    return id;
  }

  function read() {
    return (kept.get(shelf) || '').split(' ').filter(id => id);
  }

  function remember() {
    const id = idOf(location.href);
    const before = read();
    if (document.body.classList.contains('article') && id && before.indexOf(id) < 0) {
      kept.set(shelf, before.concat(id).join(' '));
    }
  }

  /** Says "read" after each opened article of a list, and how many of all, where counted. */
  function showRead() {
    const opened = new Set(read());
    all('.read').forEach(mark => mark.remove());
    all('.rows .what a, .near > li > a').filter(link => opened.has(idOf(link.href)))
      .forEach(link => link.after(make('span', {className: 'read', textContent: ' ' + say('read')})));
    all('[data-articles]').filter(() => opened.size).forEach(place => {
      const count = Math.min(opened.size, Number(place.dataset.articles));
      place.append(make('span', {className: 'read', textContent: ' ' + say('{0} of {1} articles read.', count, place.dataset.articles)}));
    });
  }

  /* All of it, once the page is there, and again for what may have changed while it lay in the browser's memory */

  one('.aids > div')?.append(button(say('Reading options') + ' (?)', help));
  document.body.append(said);
  followContents();
  remember();
  showRead();
  addEventListener('pageshow', event => {
    if (event.persisted) {
      showRead();
    }
  });
}());
