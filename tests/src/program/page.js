// What a person perceives of the page, for the verbs of `Program`. Each call carries this along.
const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const isShown = (element) => {
  if (element.closest('[inert], [hidden], [aria-hidden="true"]')) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
};
const wordsOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  const own = [...node.childNodes].map(wordsOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? own : ` ${own} `;
};
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return tidy(by.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  if (element.labels?.length) return tidy([...element.labels].map(wordsOf).join(' '));
  return tidy(wordsOf(element) || element.getAttribute('title') || element.getAttribute('placeholder'));
};
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [role=combobox]';
const CONTROLS = 'button, a[href], summary, input[type=checkbox], input[type=radio], [role=menuitem], [role=option], [role=tab]';
const CHOICES = '[role=option], [role=menuitem]';
const top = () => [...document.querySelectorAll('dialog[open], [role=dialog]')].filter(isShown).at(-1) ?? document;
const named = (selector, name, no) => {
  const wanted = tidy(name);
  const all = [...top().querySelectorAll(selector)].filter(isShown);
  const exact = all.filter((element) => nameOf(element) === wanted);
  const found = exact.length > 0 ? exact : all.filter((element) => nameOf(element).startsWith(wanted));
  return found.at(no) ?? null;
};
const seen = () => {
  const fields = [...document.querySelectorAll('input, textarea')].filter(isShown).map((field) => field.value);
  return tidy(`${document.body.innerText} ${fields.join(' ')}`);
};
const waitFor = (look, limit, done) => {
  const until = performance.now() + limit;
  const again = () => {
    let found = null;
    try {
      found = look();
    } catch (reason) {
      return done({ trouble: String(reason) });
    }
    if (found) return done({ found });
    if (performance.now() > until) return done({ seen: seen() });
    setTimeout(again, 25);
  };
  again();
};
/** The smallest letters of the room in hundredths of its height, the words they stand in, and how many words are in sight. */
const smallest = () => {
  const room = document.querySelector('.room');
  const words = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
  let [least, told, count] = [99, '', 0];
  while (words.nextNode()) {
    const text = tidy(words.currentNode.data);
    const box = words.currentNode.parentElement;
    if (!text || box.closest('.unseen') || !isShown(box)) continue;
    count += text.split(' ').length;
    const size = (parseFloat(getComputedStyle(box).fontSize) / room.clientHeight) * 100;
    if (size < least) [least, told] = [size, text];
  }
  return { least, told, count };
};
