/* Dossier: the reader's colours, as the system has them, light or dark; and what closes the menu. Loaded in the head and not
   deferred, so that the choice holds before the page is drawn and no other colours flash up. Where the browser keeps nothing,
   a choice holds for the page. The other scripts, which the text needs none of, are named here and not on each page. */
(function () {
  'use strict';

  const KEY = 'dossier-theme';
  const themes = ['system', 'light', 'dark'];
  const page = document.documentElement;
  const here = document.currentScript.src;

  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch (e) {
      return null;
    }
  }

  function keep(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch (e) {
      // The page goes on without.
    }
  }

  function theme() {
    return page.dataset.theme || 'system';
  }

  function set(theme) {
    if (themes.indexOf(theme) > 0) {
      page.dataset.theme = theme;
    } else {
      delete page.dataset.theme;
    }
  }

  /** A click elsewhere, or Escape, closes what is open of the menu. */
  function closeMenus() {
    const open = () => document.querySelector('.mast details[open]');
    document.addEventListener('click', event => {
      const menu = open();
      if (menu && !menu.contains(event.target)) {
        menu.open = false;
      }
    });
    document.addEventListener('keydown', event => {
      const menu = open();
      if (event.key === 'Escape' && menu && !document.querySelector('dialog[open]')) {
        menu.open = false;
        menu.firstElementChild.focus();
      }
    });
  }

  set(kept());

  /** Loads a script of this folder; those that are called for together run in their order. */
  function load(name) {
    const script = document.createElement('script');
    script.src = new URL(name, here);
    script.async = false;
    document.head.append(script);
    return script;
  }

  function offer() {
    const say = window.dossierSay;
    const names = {system: say('Colours: system'), light: say('Colours: light'), dark: say('Colours: dark')};
    const button = document.createElement('button');
    const show = () => { button.textContent = names[theme()]; };
    button.type = 'button';
    button.addEventListener('click', () => {
      set(themes[(themes.indexOf(theme()) + 1) % themes.length]);
      keep(theme());
      show();
    });
    show();
    const aids = document.createElement('details');
    aids.className = 'aids';
    aids.name = 'menu';
    aids.append(document.createElement('summary'), document.createElement('div'));
    aids.firstChild.textContent = say('Display');
    aids.lastChild.append(button);
    (document.querySelector('.mast .seek') || document.querySelector('.mast .name'))?.after(aids);
    const again = () => {
      set(kept());
      show();
    };
    closeMenus();
    // Another page may have changed it: one in another tab, or one that lay over this.
    addEventListener('storage', event => event.key === KEY && again());
    addEventListener('pageshow', event => event.persisted && again());
  }

  document.addEventListener('DOMContentLoaded', () => {
    load('words.js').addEventListener('load', offer);
    load('dossier.js');
    load('box.js');
    if (document.querySelector('[data-search]')) {
      load('search.js');
      load('results.js');
    } else if (/[?&]q=/.test(location.search) || history.state && history.state.sought) {
      load('arrival.js');
    }
    load('previews.js');
  });
}());
