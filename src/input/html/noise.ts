import { attribute, type Element, elementsIn, isInside, type Node, type Page, rename, textOf } from './tree.ts';

/** Elements that hold no prose of an article, whatever the page. */
const TAGS = new Set([
  'aside', 'audio', 'button', 'canvas', 'caption', 'dialog', 'embed', 'figcaption', 'footer', 'form', 'iframe', 'input',
  'menu', 'nav', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'video',
]); // biome-ignore format: a list

/** What ARIA says of navigation, site furniture and pop-ups. */
const ROLES = new Set([
  'alert', 'alertdialog', 'banner', 'complementary', 'contentinfo', 'dialog', 'menu', 'menubar', 'navigation', 'search',
  'tablist', 'toolbar',
]); // biome-ignore format: a list

/** Words of classes and ids by which sites name what stands around an article. */
const NAMES = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'breadcrumb', 'breadcrumbs', 'author-box', 'author-info', 'bio', 'caption', 'comment', 'comments',
  'consent', 'cookie', 'cookies', 'credit', 'disqus', 'gdpr', 'jp-relatedposts', 'masthead', 'menu', 'most-read', 'nav',
  'navbar', 'navigation', 'newsletter', 'outbrain', 'paywall', 'popup', 'promo', 'pullquote', 'recirculation',
  'recommended', 'related', 'replies', 'respond', 'share', 'sharedaddy', 'sharing', 'sidebar', 'skip-link', 'social',
  'sponsor', 'sponsored', 'subscribe', 'taboola', 'tags', 'trending', 'wp-caption-text',
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
  for (const element of [...elementsIn(page)]) {
    // in a quotation the footer says who is quoted; Readability would leave it out
    if (element.tagName === 'footer' && isInside(element, 'blockquote')) rename(element, 'div');
    else if (isNoise(element)) remove(element);
  }
}

function remove(node: Node): void {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1);
}

function isNoise(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'script') return attribute(element, 'type') !== 'application/ld+json';
  if (TAGS.has(tagName) || tagName.startsWith('amp-')) return true;
  if (isHidden(element) || ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (tagName === 'sup') return isFootnoteMark(element);
  if (tagName === 'p' || tagName === 'li') return isTeaser(element);
  return isNamedNoise(element) && !holdsArticle(element);
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** A word of its id, its classes or what its makers call it, or two of them, is one of the names: "comments", "site-nav", "cookie-banner". */
function isNamedNoise(element: Element): boolean {
  const names = ['id', 'class', 'data-testid', 'data-component'].map((name) => attribute(element, name) ?? '');
  return names
    .join(' ')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => NAMES.has(name) || name.split(/[-_]+/).some((word) => NAMES.has(word)));
}

/** Classes on what is around the whole ("has-sidebar", "tag-newsletter") say nothing of it. */
function holdsArticle(element: Element): boolean {
  if (/^(?:html|body|main|article|h1)$/.test(element.tagName)) return true;
  for (const inner of elementsIn(element)) {
    if (/^(?:main|h1)$/.test(inner.tagName) || attribute(inner, 'itemprop') === 'articleBody') return true;
  }
  return false;
}

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
