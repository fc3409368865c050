import {
  attribute,
  type Element,
  elementsIn,
  isInside,
  type Node,
  ownText,
  type Page,
  rename,
  textOf,
} from './tree.ts';

/** Elements that hold no prose of an article, whatever the page. */
const TAGS = new Set([
  'aside', 'audio', 'button', 'canvas', 'caption', 'dialog', 'embed', 'figcaption', 'footer', 'iframe', 'input',
  'menu', 'nav', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'video',
]); // biome-ignore format: a list

/** What ARIA says of navigation, site furniture and pop-ups. */
const ROLES = new Set([
  'alert', 'alertdialog', 'banner', 'complementary', 'contentinfo', 'dialog', 'menu', 'menubar', 'navigation', 'search',
  'tablist', 'toolbar',
]); // biome-ignore format: a list

/** Words of classes and ids by which sites name what stands around an article, and may be longer than it. */
const SURE = new Set([
  'comment', 'comments', 'consent', 'cookie', 'cookies', 'disqus', 'gdpr', 'jp-relatedposts', 'newsletter', 'outbrain',
  'recirculation', 'replies', 'respond', 'sharedaddy', 'skip-link', 'taboola', 'wp-caption-text',
]); // biome-ignore format: a list

/** Words that say so of an element that does not hold most of the page. */
const LIKELY = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'author-box', 'author-info', 'bio', 'breadcrumb', 'breadcrumbs', 'caption',
  'credit', 'masthead', 'menu', 'most-read', 'nav', 'navbar', 'navigation', 'paywall', 'popup', 'promo', 'pullquote',
  'recommended', 'related', 'share', 'sharing', 'sidebar', 'social', 'sponsor', 'sponsored', 'subscribe', 'tags', 'trending',
]); // biome-ignore format: a list

/** A paragraph that is but a link to another article. */
const TEASER =
  /^(?:also (?:on|read|see)|don['’]t miss|for more|more(?: on| from|:)|read(?: also| more| next|:)|recommended|related|see also|watch)\b/i;

/** What stands where an advertisement would. */
const PLACEHOLDER = /^(?:advertisement|(?:story|article) continues (?:below|after)\b.*|.*\bscroll to continue)$/i;

/**
 * Takes out of a page what is no part of an article and would be read as one: navigation, captions, related links,
 * comments, cookie banners, forms and scripts. JSON-LD stays: it tells title, byline and date.
 */
export function removeNoise(page: Page): void {
  const elements = [...elementsIn(page)];
  const half = letters(elements) / 2;
  for (const element of elements) {
    // in a quotation the footer says who is quoted; Readability would leave it out
    if (element.tagName === 'footer' && isInside(element, 'blockquote')) rename(element, 'div');
    else if (isNoise(element, half)) remove(element);
  }
}

function remove(node: Node): void {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1);
}

/** @param half half of the page's letters */
function isNoise(element: Element, half: number): boolean {
  const { tagName } = element;
  if (tagName === 'script') return attribute(element, 'type') !== 'application/ld+json';
  if (TAGS.has(tagName) || tagName.startsWith('amp-')) return true;
  if (tagName === 'sup') return isFootnoteMark(element);
  if ((tagName === 'p' || tagName === 'li') && isTeaser(element)) return true;
  if (isNamed(element, SURE) && !holdsHeadline(element)) return true;
  const looksSo = tagName === 'form' || isHidden(element) || hasRole(element) || isNamed(element, LIKELY);
  return looksSo && !holdsHeadline(element) && letters([element, ...elementsIn(element)]) <= half;
}

const hasRole = (element: Element): boolean => ROLES.has(attribute(element, 'role') ?? '');

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** A word of its id, its classes or what its makers call it, or two of them, is a name: "comments", "site-nav", "most-read". */
function isNamed(element: Element, names: ReadonlySet<string>): boolean {
  const words = ['id', 'class', 'data-testid', 'data-component'].map((name) => attribute(element, name) ?? '');
  return words
    .join(' ')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => names.has(word) || word.split(/[-_]+/).some((part) => names.has(part)));
}

/**
 * Nothing counts on what is around the whole: classes such as "has-sidebar", the one form of an ASP.NET page, a body that is
 * hidden until a script has run.
 */
function holdsHeadline(element: Element): boolean {
  if (/^(?:html|body|main|article|h1)$/.test(element.tagName)) return true;
  for (const inner of elementsIn(element))
    if (/^(?:main|h1)$/.test(inner.tagName) || attribute(inner, 'itemprop') === 'articleBody') return true;
  return false;
}

const letters = (elements: readonly Element[]): number =>
  elements.reduce((sum, e) => sum + (TAGS.has(e.tagName) ? 0 : ownText(e).length), 0);

/** `<sup><a href="#n1">1</a></sup>` would stick to the word before it. */
function isFootnoteMark(element: Element): boolean {
  return [...elementsIn(element)].some((e) => e.tagName === 'a' && /^#/.test(attribute(e, 'href') ?? ''));
}

function isTeaser(element: Element): boolean {
  const text = textOf(element);
  if (PLACEHOLDER.test(text)) return true;
  if (!TEASER.test(text)) return false;
  const linked = [...elementsIn(element)].filter((e) => e.tagName === 'a').map((e) => textOf(e).length);
  return linked.reduce((a, b) => a + b, 0) >= text.length / 2;
}
