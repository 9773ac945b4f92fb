"""What check_reading.py asks pages, each a script that gives back its answer."""

# For each note the distance from the top of its words to its own.
DISTANCES = """
return [...document.querySelectorAll('.notes ol > li')].map(item => {
  const name = [...item.classList].find(name => /^p[0-9]+$/.test(name));
  const words = document.querySelector(`.prose [id^="note."].${name}, .prose a.n.${name}`);
  return Math.abs(item.getBoundingClientRect().top - words.getClientRects()[0].top);
}).sort((a, b) => a - b);
"""
# The share of the text's characters that is shaded or highlighted.
MARKED = """
let all = 0, marked = 0;
const walker = document.createTreeWalker(document.querySelector('.prose'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const count = walker.currentNode.data.replace(/\\s+/g, ' ').length;
  all += count;
  if (walker.currentNode.parentElement.closest('.w-claim, .w-quote, .w-correction, mark')) marked += count;
}
return marked / all;
"""
# Where all stands but what is in notes, which an open one may raise so that it ends in the window. Where that is a sheet also how high
# the page is, and of it only the room that it keeps.
PLACES = """
(opened, isSheet) => JSON.stringify([scrollY, isSheet && document.documentElement.scrollHeight,
  ...[...document.querySelectorAll('.prose > *, .notes > ol > li, .apparatus > *, footer')].map(element => {
    const box = element.getBoundingClientRect();
    if (opened === element && isSheet) return Math.round(box.height);
    return [Math.round(box.top + scrollY), Math.round(box.left), Math.round(box.height)];
  })])
"""
# Opens notes by their numbers; gives back the numbers at which anything but the note's own contents moved. An accusation comes up
# from its place in the text, which it keeps. Where no script runs a number is clicked as a reader does, who gives it the focus.
OPENING = """
const read = %s;
const moved = [];
const numbers = [...document.querySelectorAll('.prose a.n')].filter((_, index) => index %% arguments[2] === 0);
for (const number of numbers) {
  const name = number.className.split(' ')[1];
  const accusation = document.querySelector(`aside.accusation.${name}`);
  const note = accusation ?? document.querySelector(`.notes > ol > li.${name}`);
  const isSheet = arguments[1] || accusation !== null;
  // What was open before is closed.
  if (arguments[0]) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })); else location.hash = 'none';
  scrollTo(0, number.getBoundingClientRect().top + scrollY - innerHeight / 2);
  const before = read(note, isSheet);
  number.focus({ preventScroll: true });
  number.click();
  if (before !== read(note, isSheet)) moved.push(number.dataset.n);
}
return moved;
""" % PLACES.strip()
# The numbers whose digits are not what a finger hits at their middle.
COVERED = """
return [...document.querySelectorAll('.prose a.n')].filter(number => {
  scrollTo(0, number.getBoundingClientRect().top + scrollY - innerHeight / 3);
  const digits = number.getClientRects()[0];
  return document.elementFromPoint(digits.left + digits.width / 2, digits.top + digits.height / 2) !== number;
}).map(number => number.dataset.n);
"""
# The numbers whose sheet a tap on its corner does not close, or whose cross is smaller than a finger needs.
UNCLOSED = """
return [...document.querySelectorAll('.prose a.n')].filter(number => {
  const item = document.querySelector(`.notes > ol > li.${number.className.split(' ')[1]}`);
  if (item.matches('.elsewhere')) return false;
  scrollTo(0, number.getBoundingClientRect().top + scrollY - innerHeight / 3);
  number.focus({ preventScroll: true });
  number.click();
  const box = item.lastElementChild.getBoundingClientRect();
  const hits = [12, 34].map(inset => document.elementFromPoint(box.right - inset, box.top + inset));
  if (hits[0] !== hits[1] || !hits[0]?.matches('[role="doc-backlink"]')) return true;
  if (arguments[0]) hits[0].click(); else location.hash = hits[0].hash;
  return item.matches('.lit') || document.querySelector('.t:target') !== null;
}).map(number => number.dataset.n);
"""
# The numbers whose accusation, once opened, is not whole in the window, or higher than it; where there is a margin and room, those
# that do not stand beside their words.
AWAY = """
return [...document.querySelectorAll('.prose a.n')].filter(number => {
  const name = number.className.split(' ')[1];
  const accusation = document.querySelector(`aside.accusation.${name}`);
  if (!accusation) return false;
  scrollTo(0, number.getBoundingClientRect().top + scrollY - innerHeight / 2);
  number.focus({ preventScroll: true });
  number.click();
  const box = accusation.getBoundingClientRect();
  if (!arguments[0] || !accusation.matches('.beside')) return box.top > innerHeight - 40 || box.bottom < 40;
  const words = document.querySelector(`.prose [id^="note."].${name}`).getClientRects()[0];
  return Math.abs(box.top - words.top) > 8 || box.left < document.querySelector('.prose').getBoundingClientRect().right;
}).map(number => number.dataset.n);
"""
# The least side of what a finger hits in the pictures that show.
LEAST_TARGET = """
return Math.min(...[...document.querySelectorAll('.picture .target')].filter(target => target.checkVisibility()).map(target => {
  const box = target.getBoundingClientRect();
  return Math.min(box.width, box.height);
}), 1000);
"""
# Each word that shows, with where it stands.
WORDS = """
const words = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
while (walker.nextNode()) {
  const node = walker.currentNode;
  const element = node.parentElement;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
  if (getComputedStyle(element).clipPath !== 'none' || element.closest('.skip-link, .breadcrumb li:last-child, .back')) continue;
  const box = element.closest('.notes > ol > li')?.getBoundingClientRect();
  for (const match of node.data.matchAll(/\\S+/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const place = range.getClientRects()[0];
    if (!place || place.width < 2 || place.height < 2) continue;
    if (box && place.bottom > box.bottom + 1) continue;
    words.push([match[0], place.left + scrollX, place.top + scrollY, place.right + scrollX, place.bottom + scrollY]);
  }
}
return words;
"""
# Of each accusation whether its status, the accused and a word on the reply are there, and the sizes of its text.
ACCUSATIONS = """
const accusations = [...document.querySelectorAll('.accusation, .annotation')].filter(note => note.querySelector('.accused'));
return accusations.map(note => [
  [note.querySelector('.status') !== null, note.querySelector('.accused a') !== null, /asked/i.test(note.textContent)],
  [...new Set([...note.querySelectorAll('h3, p, li, q, .status')].map(part => getComputedStyle(part).fontSize))]]);
"""
# What holds up the first paint besides the page itself, and how far things move while it comes.
FIRST_PAINT = """
const done = arguments[0];
let shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value)).observe({type: 'layout-shift', buffered: true});
const loads = performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => entry.name);
setTimeout(() => done([loads, shift]), 200);
"""

# The words of headings, of at most so many letters, that stand in more than one line.
PARTED = """
const parted = [];
for (const heading of document.querySelectorAll('h1, h2, h3, .name')) {
  if (heading.clientWidth === 1) continue;
  const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
    if (word[0].length > arguments[0]) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, word.index);
    range.setEnd(texts.currentNode, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) parted.push(word[0]);
  }
}
return parted;
"""
# Pictures that a sheet would cut, being higher than it or allowed to be.
CUT = """
return [...document.querySelectorAll('.picture svg')].filter(picture => picture.checkVisibility()).filter(picture =>
  picture.getBoundingClientRect().height > arguments[0] || getComputedStyle(picture).breakInside !== 'avoid'
).map(picture => picture.querySelector('title').textContent);
"""
