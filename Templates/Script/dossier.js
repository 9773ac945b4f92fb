// What pages do better with a script. None needs one: each part begins with what is there without it.
"use strict";
(() => {
  const page = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);

  // The scheme of colours: automatic, light or dark. What was chosen is remembered, and set in the head before the first paint.
  const button = one(".theme");
  if (button) {
    const names = button.dataset.themes.split(" ");
    const themes = ["", "light", "dark"];
    const tell = () => {
      button.lastElementChild.textContent = names[themes.indexOf(page.dataset.theme ?? "")];
    };
    button.addEventListener("click", () => {
      const theme = themes[(themes.indexOf(page.dataset.theme ?? "") + 1) % 3];
      if (theme) page.dataset.theme = theme;
      else delete page.dataset.theme;
      try {
        localStorage.setItem("dossier-theme", theme);
      } catch {
        // Then it holds for this page.
      }
      tell();
    });
    tell();
    button.hidden = false;
  }

  // Notes: a number opens its note without adding to the history; Escape, a tap elsewhere and the way back close it.
  // Of more than have places each stays below the text, and its number is a link as any other.
  const notes = one(".notes:not(.many)");
  if (notes) {
    notes.classList.add("live");
    const narrow = matchMedia("(width < 68.75rem)");
    let from = null;
    const close = (back) => {
      for (const part of document.querySelectorAll(".lit")) part.classList.remove("lit");
      if (back) from?.focus({ preventScroll: true });
      from = null;
    };
    // Who came by the address of a note leaves that, too: it would stay open.
    const leave = (back) => {
      const number = one(".t:target") && from;
      close(back);
      if (number) location.replace("#" + number.id);
    };
    // An accusation stands in the text, and comes up from there.
    const noteOf = (name) => one(`.accusation.${name}`) ?? one(`li.${name}`, notes);
    const nameOf = (part) => part?.className.match?.(/\bp\d+\b/)?.[0];
    const open = (number) => {
      close(false);
      from = number;
      const name = nameOf(number);
      const note = noteOf(name);
      for (const part of document.querySelectorAll("." + name)) part.classList.add("lit");
      note.tabIndex = -1;
      note.focus({ preventScroll: true });
    };
    // One that would run below the window stands higher: how much, the style takes while it is open.
    const raise = (event) => {
      const note = noteOf(nameOf(event.target.closest?.(".n, [class^='w-'], .notes > ol > li, .accusation")));
      const box = note?.lastElementChild;
      if (!box || narrow.matches) return;
      const top = note.getBoundingClientRect().top;
      const below = top + box.scrollHeight + 16 - innerHeight;
      box.style.setProperty("--up", `${-Math.max(0, Math.min(below, top - 16))}px`);
    };
    for (const name of ["pointerover", "focusin"]) document.addEventListener(name, raise);
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (link?.matches(".n.p" + parseInt(link.dataset.n)) && plain) {
        event.preventDefault();
        if (from === link) leave(true);
        else open(link);
      } else if (from && link?.matches(".lit [role='doc-backlink']")) {
        event.preventDefault();
        leave(true);
      } else if (from && !event.target.closest("li.lit, aside.lit")) {
        if (link) close(false);
        else leave(false);
      }
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && from) leave(true);
    });
    // Which notes are cut, where the style cannot tell.
    if (!CSS.supports("max-block-size", "stretch")) {
      const tell = () => {
        for (const item of notes.querySelectorAll(":scope > ol > li")) {
          item.classList.toggle("cut", item.lastElementChild.offsetHeight > item.clientHeight + 2);
        }
      };
      addEventListener("resize", tell);
      tell();
    }
    // Who comes for the words of a note sees the note too, and who comes for a note its words.
    const arrive = () => {
      const at = one(":target");
      if (!at?.matches(".prose [id^='note.'], .t")) return;
      const number = one("a.n." + nameOf(at));
      if (at.matches(".t")) number.scrollIntoView({ block: "center" });
      if (narrow.matches) open(number);
    };
    addEventListener("hashchange", arrive);
    arrive();
    // Firefox goes to the address once more when all is there.
    addEventListener("load", () => setTimeout(arrive));
  }

  // Pages of the site, which only a server gives to a script.
  const isServed = location.protocol.startsWith("http");
  const pages = new Map();
  const read = (address) => {
    if (!pages.has(address)) {
      pages.set(
        address,
        fetch(address)
          .then((answer) => (answer.ok ? answer.text() : ""))
          .then((text) => new DOMParser().parseFromString(text, "text/html"))
          .catch(() => null)
      );
    }
    return pages.get(address);
  };

  // A name is found as it is typed, among those of the list of all names; of a large site each letter has a list.
  const index = one("a[href$='names.html']");
  if (isServed && button && index) {
    const field = document.createElement("input");
    const list = document.createElement("datalist");
    list.id = "page.found";
    field.type = "search";
    field.className = "find";
    field.placeholder = field.ariaLabel = button.dataset.find;
    field.setAttribute("list", list.id);
    const menu = matchMedia("(width < 48rem)").matches && one(".site-navigation ul");
    const place = menu ? menu.appendChild(document.createElement("li")) : document.createElement("span");
    if (!menu) button.before(place);
    place.append(field, list);
    const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
    const links = async (address) => {
      const other = await read(address);
      return [...(other?.querySelectorAll("main :not(nav) > ul > li > a") ?? [])].map((link) => {
        const name = link.textContent.trim();
        return { name, folded: fold(name), address: new URL(link.getAttribute("href"), address).href };
      });
    };
    const find = async () => {
      const typed = fold(field.value);
      if (!typed) return [];
      let names = await links(index.href);
      const letters = names.filter(({ address }) => /\/names\.[^/]+\.html$/.test(address));
      if (letters.length > 0) {
        // A letter that is not of the Latin alphabet has its number in the address, and one with many names several pages.
        const [first] = typed.toUpperCase();
        const id = /[A-Z]/.test(first) ? first.toLowerCase() : /\p{L}/u.test(first) ? "u" + first.codePointAt(0).toString(16) : "other";
        const own = letters.filter(({ address }) => new RegExp(`/names\\.${id}(-\\d+)?\\.html$`).test(address));
        names = (await Promise.all(own.map(({ address }) => links(address)))).flat();
      }
      const rank = ({ folded }) => (folded === typed ? 0 : folded.startsWith(typed) ? 1 : 2);
      return names
        .filter(({ folded, address }) => folded.includes(typed) && !address.includes("#"))
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, 20);
    };
    field.addEventListener("focus", () => read(index.href));
    field.addEventListener("input", async (event) => {
      const found = await find();
      const chosen = !event.inputType || event.inputType === "insertReplacementText";
      const meant = chosen && found.find(({ name }) => name === field.value);
      if (meant) location.assign(meant.address);
      else list.replaceChildren(...found.map(({ name }) => new Option(name, name)));
    });
    field.addEventListener("keydown", async (event) => {
      if (event.key !== "Enter") return;
      const [first] = await find();
      location.assign(first?.address ?? index.href);
    });
  }

  // What an entity or a source is, before one goes there: taken from its page.
  if (isServed && matchMedia("(hover: hover)").matches) {
    let box = null;
    let shown = null;
    let timer = 0;
    const line = (name, text) => {
      const part = document.createElement("p");
      part.className = name;
      part.textContent = text.replace(/\s+/g, " ").trim();
      return part;
    };
    const hide = () => {
      clearTimeout(timer);
      box?.remove();
      box = shown = null;
    };
    const later = (delay, action) => {
      clearTimeout(timer);
      timer = setTimeout(action, delay);
    };
    const show = async (link) => {
      const other = await read(link.href.split("#")[0]);
      const title = other && one(".page-header h1", other);
      if (!title || shown === link || !link.matches(":hover, :focus")) return;
      hide();
      shown = link;
      box = document.createElement("aside");
      box.className = "preview";
      box.setAttribute("aria-hidden", "true");
      const kind = one(".kicker", other);
      if (kind) box.append(line("kicker", kind.textContent));
      box.append(line("name", title.textContent));
      const summary = one(".standfirst", other);
      if (summary) box.append(line("summary", summary.textContent));
      for (const fact of [...other.querySelectorAll(".facts .fact-list > div")].slice(0, 2)) {
        box.append(line("about", `${one("dt", fact).textContent}: ${one("dd", fact).textContent}`));
      }
      const mentions = one(".mentions > h2", other);
      if (mentions) box.append(line("about", mentions.textContent));
      document.body.append(box);
      const at = link.getClientRects()[0];
      const width = page.clientWidth;
      const below = at.bottom + 8 + box.offsetHeight < innerHeight || at.top < box.offsetHeight + 8;
      const start = page.dir === "rtl" ? at.right - box.offsetWidth : at.left;
      box.style.left = `${scrollX + Math.max(8, Math.min(start, width - box.offsetWidth - 8))}px`;
      box.style.top = `${scrollY + (below ? at.bottom + 6 : at.top - 6 - box.offsetHeight)}px`;
      box.addEventListener("pointerenter", () => clearTimeout(timer));
      box.addEventListener("pointerleave", () => later(300, hide));
    };
    const previewed = (event) =>
      event.target.closest?.("main :is(.prose, .notes, .relations, .facts) a:is([data-kind], [href*='entities/'], [href*='sources/'])");
    document.addEventListener("pointerover", (event) => {
      const link = previewed(event);
      if (link && event.pointerType === "mouse") later(500, () => show(link));
    });
    document.addEventListener("pointerout", (event) => {
      if (previewed(event)) later(300, hide);
    });
    document.addEventListener("focusin", (event) => {
      const link = previewed(event);
      if (link?.matches(":focus-visible")) later(500, () => show(link));
    });
    document.addEventListener("focusout", () => later(0, hide));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hide();
    });
    addEventListener("pagehide", hide);
  }
})();
