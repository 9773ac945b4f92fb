// Keeps an open page up to date while its site is being written: swaps changed styles and pictures, puts a changed page in
// the place of the open one where it was being read, shows errors over the last good page.
'use strict';

(() => {
  const here = location.pathname;
  const storageKey = 'dossier.preview';
  const script = document.currentScript;
  let tag = script.dataset.tag;
  let isLeaving = false;
  let isFirst = true;

  // Reading position

  // What an element that opens is known by, whatever comes before it later: its id, the ids in it, or where it has none, its
  // title and the place that it stands in.
  function names(details, seen) {
    const ids = [details, ...details.querySelectorAll('[id]')].flatMap((element) => (element.id ? [`#${element.id}`] : []));
    if (ids.length > 0) return ids;
    const place = details.closest('[id]')?.id ?? '';
    const title = details.querySelector('summary')?.textContent.trim() ?? '';
    const name = `${place} ${title}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return [`${name} ${seen.get(name)}`];
  }

  function* named() {
    const seen = new Map();
    for (const details of document.querySelectorAll('details')) yield [details, names(details, seen)];
  }

  // An element's id, or of a note, which has none itself, that of the place in it.
  const idOf = (element) => element?.id || element?.closest('.notes li')?.querySelector('[id]')?.id;

  const blocks = () => document.querySelectorAll('main :is(p, li, dd, h1, h2, h3, h4, h5, h6, pre, table, figure)');

  // What stays in view while the page is scrolled says nothing of the place that is read.
  const isPinned = (element) =>
    element !== document.body && (['fixed', 'sticky'].includes(getComputedStyle(element).position) || isPinned(element.parentElement));

  // A heading's words may stand in a list of contents, too.
  const nameOf = (block) => `${block.localName} ${block.textContent}`;

  // The first blocks in view: what is read stays where it is, though something comes or goes above it.
  function anchors() {
    const found = [];
    for (const block of blocks()) {
      const place = block.getBoundingClientRect();
      if (place.height === 0 || place.bottom <= 0 || isPinned(block)) continue;
      if (place.top >= innerHeight || found.length === 8) break;
      found.push({ name: nameOf(block), top: place.top });
    }
    return found;
  }

  function position() {
    const open = {};
    for (const [details, names] of named()) for (const name of names) open[name] = details.open;
    const lit = idOf(document.querySelector('.notes .lit'));
    const focused = idOf(document.activeElement);
    return { here, x: scrollX, y: scrollY, open, lit, focused, isVaultNote: !!document.activeElement?.closest('.notes li'), anchors: scrollY > 0 ? anchors() : [] };
  }

  function scrollBack(saved) {
    scrollTo({ left: saved.x, top: saved.y, behavior: 'instant' });
    const byName = new Map([...blocks()].reverse().map((block) => [nameOf(block), block]));
    const anchor = saved.anchors.find(({ name }) => byName.has(name));
    if (anchor) scrollBy({ top: byName.get(anchor.name).getBoundingClientRect().top - anchor.top, behavior: 'instant' });
  }

  function restore(saved) {
    for (const [details, names] of named()) {
      const name = names.find((name) => name in saved.open);
      if (name) details.open = saved.open[name];
    }
    const noteOf = (id) => document.getElementById(id)?.closest('.notes li');
    const note = saved.lit ? noteOf(saved.lit) : null;
    const number = note && [...note.classList].find((name) => /^p\d+$/.test(name));
    if (number) for (const part of document.querySelectorAll(`.${number}`)) part.classList.add('lit');
    // A note beside the text is open while it has the focus.
    const focused = !saved.focused ? null : saved.isVaultNote ? noteOf(saved.focused) : document.getElementById(saved.focused);
    if (focused?.tabIndex < 0) focused.setAttribute('tabindex', '-1');
    focused?.focus({ preventScroll: true });
    scrollBack(saved);
  }

  function restoreAfterReload() {
    const saved = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    sessionStorage.removeItem(storageKey);
    if (saved?.here !== here) return;
    restore(saved);
    addEventListener('load', () => scrollBack(saved), { once: true });
  }

  // Changes

  let isChecking = false;
  let isAskedAgain = false;

  async function check(fragment) {
    if (isLeaving) return;
    if (isChecking) {
      isAskedAgain = true;
      return;
    }
    isChecking = true;
    try {
      const answer = await fetch(here, { cache: 'no-store', headers: { 'If-None-Match': `"${tag}"` } });
      if (answer.status !== 304) take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      // The server does not answer; it will say so when it does again.
    }
    isChecking = false;
    if (fragment) location.replace(fragment);
    if (isAskedAgain) {
      isAskedAgain = false;
      check();
    }
  }

  function take(page) {
    const now = page.querySelector('script[data-tag]')?.dataset.tag;
    if (now === tag) return;
    // The page's own script looks for notes once, when it is loaded.
    const isFirstNote = page.querySelector('.notes') && !document.querySelector('.notes');
    if (!now || !isLike(page) || isFirstNote) {
      isLeaving = true;
      sessionStorage.setItem(storageKey, JSON.stringify(position()));
      location.reload();
      return;
    }
    tag = now;
    replace(page);
  }

  const policy = (page) => page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content;
  const scripts = (page) =>
    [...page.querySelectorAll('script:not([type*="json"], [data-tag])')].map((script) => script.src || script.text).join();
  const styles = (page) =>
    [...new Set([...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => unversioned(link.href)))].join();

  // Whether a page can take the place of the open one without being loaded: it has no scripts that do not run already. Those of
  // the site listen to the document, but for the choice of colours, which stays.
  function isLike(page) {
    return scripts(page) === scripts(document) && policy(page) === policy(document) && styles(page) === styles(document);
  }

  function replace(page) {
    const before = position();
    for (const [element, path] of media(page)) if (versions.has(path)) element.src = versions.get(path);
    replaceAttributes(document.documentElement, page.documentElement);
    const isKept = (element) => element === script || element.matches('link[rel="stylesheet"], script[data-tag], meta[http-equiv]');
    for (const element of [...document.head.children]) if (!isKept(element)) element.remove();
    for (const element of [...page.head.children]) if (!isKept(element)) document.head.append(element);
    const colours = document.querySelector('.theme');
    if (colours) page.querySelector('.theme')?.replaceWith(colours);
    const found = document.querySelector('.find')?.parentElement;
    if (found?.matches('li')) page.querySelector('.site-navigation ul')?.append(found);
    else if (found) page.querySelector('.theme')?.before(found);
    document.body.replaceWith(page.body);
    if (host) document.body.append(host);
    // The place that the address names is to be found in the new text.
    if (location.hash) location.replace(location.hash);
    restore(before);
  }

  function replaceAttributes(element, other) {
    for (const name of element.getAttributeNames()) if (!other.hasAttribute(name) && name !== 'data-theme') element.removeAttribute(name);
    for (const name of other.getAttributeNames()) element.setAttribute(name, other.getAttribute(name));
  }

  const pathOf = (address) => decodeURIComponent(new URL(address, location).pathname);
  // `assets/article-0123456789abcdef.css` is another version of `assets/article-fedcba9876543210.css`.
  const unversioned = (address) => pathOf(new URL(address, location)).replace(/[-.][0-9a-f]{8,}(?=\.css$)/, '');

  function swapStyles(addresses) {
    for (const address of addresses) {
      const olds = [...document.querySelectorAll('link[rel="stylesheet"]')].filter(
        (link) => unversioned(link.href) === unversioned(address));
      // Those of saves just before may be loading still: each gives way, and only the last is followed by another.
      const last = olds.at(-1);
      if (!last) continue;
      const link = last.cloneNode();
      link.href = `${new URL(address, location).pathname}?${Date.now()}`;
      link.addEventListener('load', () => olds.forEach((old) => old.remove()), { once: true });
      last.after(link);
    }
  }

  // The addresses of pictures and films that changed since the page was loaded, by those that its text has.
  const versions = new Map();

  // The elements of a page that show a file of this server, with its path.
  function* media(page) {
    for (const element of page.querySelectorAll('[src]:not(script)')) {
      if (new URL(element.src, location).host === location.host) yield [element, pathOf(element.src)];
    }
  }

  // Null stands for any that there are.
  function swapMedia(addresses, build) {
    const changed = addresses && new Set(addresses.map(pathOf));
    for (const [element, path] of media(document)) {
      if (changed && !changed.has(path)) continue;
      versions.set(path, `${new URL(element.src).pathname}?${build}`);
      element.src = versions.get(path);
    }
  }

  function hear(state) {
    showProblems(state);
    // How pages look is not kept back by what is wrong in their texts.
    swapStyles(state.styles);
    if (state.errors > 0) {
      // This page may have been withdrawn.
      check();
      return;
    }
    swapMedia(state.media, state.build);
    // What was edited before this page was opened leads nobody away from it.
    const leads = !isFirst && state.edited && document.visibilityState === 'visible';
    isFirst = false;
    const edited = leads && new URL(state.edited, location);
    if (edited && edited.pathname !== here) {
      location.assign(edited);
      return;
    }
    check(edited && edited.hash);
  }

  // Errors

  let host = null;

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  function problemItem(problem) {
    const item = element('li');
    item.append(element('pre', problem.text, { tabindex: '0' }));
    if (problem.open) {
      const link = element('a', `Open ${problem.place}`, { href: problem.open });
      link.addEventListener('click', async (event) => {
        event.preventDefault();
        const answer = await fetch(problem.open).catch(() => null);
        if (!answer?.ok) link.textContent = answer ? await answer.text() : 'The server does not answer.';
      });
      item.append(link);
    }
    return item;
  }

  function showProblems({ errors, problems }) {
    host?.remove();
    host = null;
    document.documentElement.toggleAttribute('data-preview-errors', errors > 0);
    if (errors === 0) return;
    host = element('dossier-preview');
    const root = host.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(overlayStyle);
    root.adoptedStyleSheets = [style];
    const panel = element('section', null, { role: 'alert', 'aria-label': 'Errors in the content' });
    const hide = element('button', 'Hide', { type: 'button' });
    hide.addEventListener('click', () => host.remove());
    const head = element('header');
    const count = errors === 1 ? '1 error' : `${errors} errors`;
    head.append(element('h2', `${count}: this page is as it was before`), hide);
    const list = element('ol');
    list.append(...problems.map(problemItem));
    const rest = errors - problems.length;
    if (rest > 0) list.append(element('li', `${problems.length > 0 ? `${rest} more are` : 'They are'} told in the terminal of the server.`));
    panel.append(head, list);
    root.append(panel);
    document.body.append(host);
  }

  const overlayStyle = `
    section { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 2147483647; padding: 1rem;
      box-sizing: border-box; color: #f4f1ec; background: #2a1714; border-top: 4px solid #e0604c;
      font: 1rem/1.45 system-ui, sans-serif; text-align: left; direction: ltr; }
    header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
    h2 { font-size: 1rem; margin: 0; }
    ol { list-style: none; margin: 0.5rem 0 0; padding: 0; }
    li { margin: 0 0 1rem; }
    pre { margin: 0 0 0.25rem; padding: 0.75rem; overflow-x: auto; background: #1a0e0c; border-radius: 4px;
      font: 0.875rem/1.4 ui-monospace, monospace; tab-size: 2; }
    a { color: #ffb9ab; }
    button { font: inherit; color: inherit; background: none; border: 1px solid #e0604c; border-radius: 4px;
      padding: 0.25rem 0.75rem; min-height: 2rem; cursor: pointer; }
    a:focus-visible, button:focus-visible, pre:focus-visible { outline: 2px solid #ffb9ab; outline-offset: 2px; }
    @media print { section { display: none; } }
  `;

  // Listening

  function listen() {
    if ('SharedWorker' in window) {
      const worker = new SharedWorker('/.dossier/worker.js', { name: 'dossier' });
      worker.port.onmessage = (event) => hear(JSON.parse(event.data));
      addEventListener('pagehide', () => worker.port.postMessage('gone'));
      return;
    }
    const source = new EventSource('/.dossier/events');
    source.addEventListener('built', (event) => hear(JSON.parse(event.data)));
  }

  restoreAfterReload();
  listen();
  // A page that comes back from the browser's cache missed what happened meanwhile.
  addEventListener('pageshow', (event) => event.persisted && location.reload());
})();
