import { attribute, type Element, elementsIn, type Page, textOf } from './tree.ts';

/** Where pages say when they were published, other than in JSON-LD and Open Graph, which Readability reads. */
const DATE_NAMES =
  /^(?:date|pubdate|publishdate|publish-date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:date|issued|created)|sailthru\.date)$/i;

/** Longer ones are no byline but a portrait of the author. */
const BYLINE_LENGTH = 100;

/** What a page says of its article, and the elements that show it above the body. */
export interface Head {
  readonly headline: Element | null;
  readonly byline: Element | null;
  /** The date as ISO 8601. */
  readonly facts: { readonly title: string | null; readonly byline: string | null; readonly date: string | null };
}

/** Finds headline and byline on the page itself, and the day on which it was published. */
export function findHead(
  page: Page,
  told: { title: string | null; byline: string | null; published: string | null },
): Head {
  const elements = [...elementsIn(page)];
  const headline = findHeadline(elements, told.title);
  const byline = findByline(elements, told.byline);
  const shown = byline && textOf(byline);
  return {
    headline,
    byline,
    facts: {
      title: (headline && textOf(headline)) ?? told.title ?? titleOf(elements),
      byline: nameOf(shown && /^by\s[^\d|]+$/i.test(shown) ? shown : (told.byline ?? shown)),
      date: told.published ?? findDate(elements),
    },
  };
}

const titleOf = (elements: readonly Element[]): string | null => {
  const title = elements.find((e) => e.tagName === 'title');
  return (title && textOf(title)) || null;
};

/** The heading that says what the page's title says; else the only first heading. */
function findHeadline(elements: readonly Element[], title: string | null): Element | null {
  const headings = elements.filter((e) => /^h[12]$/.test(e.tagName) && textOf(e));
  const alike = headings.find((e) => title !== null && overlap(textOf(e), title) >= 0.6);
  if (alike) return alike;
  const first = headings.filter((e) => e.tagName === 'h1');
  return first.length === 1 ? first[0] : null;
}

/** Words that two texts share, of the words of the shorter one; none where that is a single word. */
function overlap(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [few, many] = [words(a), words(b)].sort((x, y) => x.size - y.size);
  return few.size < 2 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

function findByline(elements: readonly Element[], told: string | null): Element | null {
  const isByline = (e: Element): boolean => {
    const names = `${attribute(e, 'class') ?? ''} ${attribute(e, 'id') ?? ''} ${attribute(e, 'itemprop') ?? ''}`;
    if (attribute(e, 'rel') !== 'author' && !/byline|\bauthor\b|writtenby/i.test(names)) return false;
    const text = textOf(e);
    return text !== '' && text.length <= BYLINE_LENGTH && /\p{Lu}/u.test(text);
  };
  const found = elements.filter(isByline);
  const element = found.find((e) => told !== null && textOf(e).includes(nameOf(told)!)) ?? found[0];
  return element ? wholeByline(element) : null;
}

/** "By Ann Lee and Bo Chen", where each name is an element of its own. */
function wholeByline(element: Element): Element {
  const { parentNode: around } = element;
  if (!around || !('tagName' in around) || textOf(around).length > BYLINE_LENGTH) return element;
  return /^by\s/i.test(textOf(around)) ? around : element;
}

const nameOf = (byline: string | null): string | null => byline?.replace(/\s+/g, ' ').replace(/^by:?\s+/i, '') ?? null;

function findDate(elements: readonly Element[]): string | null {
  for (const e of elements) {
    const isPublished = attribute(e, 'itemprop') === 'datePublished';
    const isNamed = e.tagName === 'meta' && DATE_NAMES.test(attribute(e, 'name') ?? '');
    const date = isPublished
      ? (attribute(e, 'content') ?? attribute(e, 'datetime'))
      : isNamed
        ? attribute(e, 'content')
        : null;
    if (date && /^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  }
  const time = elements.find((e) => e.tagName === 'time' && /^\d{4}-\d{2}-\d{2}/.test(attribute(e, 'datetime') ?? ''));
  return (time && attribute(time, 'datetime')) ?? null;
}
