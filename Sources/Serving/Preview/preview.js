// Keeps an open page up to date while its site is being written: swaps a changed style, reloads a changed page where it
// was being read, shows errors over the last good page.
'use strict';

(() => {
  const here = location.pathname;
  const storageKey = 'dossier.preview';
  let tag = document.currentScript.dataset.tag;
  let isLeaving = false;
  let isFirst = true;

  // Reading position

  function remember() {
    const open = [...document.querySelectorAll('details')].flatMap((details, index) => (details.open ? [index] : []));
    sessionStorage.setItem(storageKey, JSON.stringify({ here, x: scrollX, y: scrollY, open }));
  }

  function restore() {
    const saved = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    sessionStorage.removeItem(storageKey);
    if (saved?.here !== here) return;
    const all = document.querySelectorAll('details');
    for (const index of saved.open) if (all[index]) all[index].open = true;
    const scroll = () => scrollTo({ left: saved.x, top: saved.y, behavior: 'instant' });
    scroll();
    addEventListener('load', scroll, { once: true });
  }

  function reload() {
    if (isLeaving) return;
    isLeaving = true;
    remember();
    location.reload();
  }

  // Changes

  async function check() {
    const answer = await fetch(here, {
      method: 'HEAD', cache: 'no-store', headers: { 'If-None-Match': `"${tag}"` },
    }).catch(() => null);
    const current = answer?.headers.get('ETag')?.replaceAll('"', '');
    if (answer && answer.status !== 304 && current && current !== tag) reload();
  }

  // `assets/article-0123456789abcdef.css` is another version of `assets/article-fedcba9876543210.css`.
  const unversioned = (address) => new URL(address, location).pathname.replace(/[-.][0-9a-f]{8,}(?=\.css$)/, '');

  function swapStyles(addresses) {
    for (const address of addresses) {
      for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
        if (unversioned(old.href) !== unversioned(address)) continue;
        const link = old.cloneNode();
        link.href = new URL(address, location).pathname + '?' + Date.now();
        link.addEventListener('load', () => old.remove(), { once: true });
        old.after(link);
      }
    }
  }

  function take(state) {
    showProblems(state.problems);
    if (state.problems.length > 0) return;
    swapStyles(state.styles);
    // What was edited before this page was opened leads nobody away from it.
    const leads = !isFirst;
    isFirst = false;
    if (leads && state.edited && state.edited !== here && document.visibilityState === 'visible') {
      location.assign(state.edited);
      return;
    }
    check();
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

  function showProblems(problems) {
    host?.remove();
    host = null;
    document.documentElement.toggleAttribute('data-preview-errors', problems.length > 0);
    if (problems.length === 0) return;
    host = element('dossier-preview');
    const root = host.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(overlayStyle);
    root.adoptedStyleSheets = [style];
    const panel = element('section', null, { role: 'alert', 'aria-label': 'Errors in the content' });
    const hide = element('button', 'Hide', { type: 'button' });
    hide.addEventListener('click', () => host.remove());
    const head = element('header');
    const count = problems.length === 1 ? '1 error' : `${problems.length} errors`;
    head.append(element('h2', `${count}: this page is as it was before`), hide);
    const list = element('ol');
    list.append(...problems.map(problemItem));
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
      worker.port.onmessage = (event) => take(JSON.parse(event.data));
      addEventListener('pagehide', () => worker.port.postMessage('gone'));
      return;
    }
    const source = new EventSource('/.dossier/events');
    source.addEventListener('built', (event) => take(JSON.parse(event.data)));
  }

  restore();
  listen();
  // A page that comes back from the browser's cache missed what happened meanwhile.
  addEventListener('pageshow', (event) => event.persisted && location.reload());
})();
