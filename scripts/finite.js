/** More words than any list that is written as a regular expression. */
const MOST = 500;

/**
 * The words that a regular expression matches where it is nothing but a list of them: letters, alternatives, what may be left out,
 * and small classes, each from `^` to `$`.
 *
 * @param {string} text of the expression
 * @param {string} flags
 * @returns {string[] | null} null for any other
 */
export function wordsOf(text, flags) {
  if (!/^u?$/.test(flags)) return null;
  let at = 0;
  try {
    const words = wholeWords();
    while (text[at] === '|') {
      at++;
      words.push(...wholeWords());
    }
    return at === text.length && words.length <= MOST ? [...new Set(words)] : null;
  } catch (error) {
    if (error === NOT_FINITE) return null;
    throw error;
  }

  function wholeWords() {
    if (text[at++] !== '^') throw NOT_FINITE;
    const words = sequence();
    if (text[at++] !== '$') throw NOT_FINITE;
    return words;
  }

  function alternatives() {
    const words = sequence();
    while (text[at] === '|') {
      at++;
      words.push(...sequence());
    }
    return words;
  }

  function sequence() {
    let words = [''];
    while (at < text.length && !'|)$'.includes(text[at])) {
      const parts = atom();
      if (text[at] === '?') {
        at++;
        parts.push('');
      }
      words = words.flatMap((word) => parts.map((part) => word + part));
      if (words.length > MOST) throw NOT_FINITE;
    }
    return words;
  }

  function atom() {
    if (text.startsWith('(?:', at)) {
      at += 3;
      const words = alternatives();
      if (text[at++] !== ')') throw NOT_FINITE;
      return words;
    }
    if (text[at] === '[') return members();
    return [char()];
  }

  function members() {
    const out = [];
    at++;
    if (text[at] === '^') throw NOT_FINITE;
    while (text[at] !== ']') {
      out.push(char(']'));
      if (text[at] === '-' && text[at + 1] !== ']') throw NOT_FINITE;
    }
    at++;
    return out;
  }

  function char(within = '') {
    const special = within ? '[\\' : '.^$*+?()[]{}|';
    if (text[at] === '\\') {
      at += 2;
      if (!PLAIN_ESCAPES.includes(text[at - 1])) throw NOT_FINITE;
      return text[at - 1];
    }
    if (at >= text.length || special.includes(text[at])) throw NOT_FINITE;
    if (/[\ud800-\udfff]/.test(text[at])) throw NOT_FINITE;
    return text[at++];
  }
}

const NOT_FINITE = Symbol('no list of words');
const PLAIN_ESCAPES = '.^$*+?()[]{}|/-';
