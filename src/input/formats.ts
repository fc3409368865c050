import { utf16Of } from './decode.ts';

/** How an input can be read. */
export const INPUT_FORMATS = ['text', 'markdown', 'html', 'jsonl', 'json'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  txt: 'text', text: 'text', md: 'markdown', markdown: 'markdown', mdown: 'markdown', mkd: 'markdown', html: 'html',
  htm: 'html', xhtml: 'html', jsonl: 'jsonl', ndjson: 'jsonl', json: 'json',
}; // biome-ignore format: a table

/** Whether an input is a web address. */
export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

const MEDIA_TYPES: Readonly<Record<string, InputFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/json': 'json',
  'application/jsonl': 'jsonl',
  'application/ndjson': 'jsonl',
  'application/x-ndjson': 'jsonl',
};

/** The files that are read in a folder: `*.txt`, `*.txt.gz` and so on. */
export const KNOWN_FILES = `**/*.{${Object.keys(EXTENSIONS).join(',')}}{,.gz}`;

/** The format by a name's extension, in front of `.gz`; null where that tells nothing. */
export function formatOfName(name: string): InputFormat | null {
  const extension = /\.(\w+)(?:\.gz)?$/i.exec(name)?.[1].toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? null;
}

/** The format by a Content-Type header; null where that tells nothing, as `text/plain` does. */
export const formatOfMedia = (contentType: string): InputFormat | null =>
  MEDIA_TYPES[contentType.split(';')[0].trim().toLowerCase()] ?? null;

/** How much of an input is looked at to tell its format. */
const SNIFFED = 65536;

/** Whether this much of an input tells its format: of JSON Lines the first line does, and more may be long in coming. */
export const tellsFormat = (head: Uint8Array): boolean =>
  head.length >= SNIFFED || (/^\s*\{/.test(Buffer.from(head.subarray(0, 100)).toString('latin1')) && head.includes(10));

/** How a page begins, after the MIME Sniffing Standard, behind comments and an XML prolog. */
const PAGE =
  /^(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|title|meta|script|style|body|main|article|h1|div|p|table|a|b|br|font|iframe)\b/i;

/**
 * The format by the first bytes of an input, where nothing else tells.
 *
 * @param head as many of them as `tellsFormat` asks for, or all
 */
export function formatOfContent(head: Uint8Array): InputFormat {
  const text = new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head).trimStart();
  if (PAGE.test(text)) return 'html';
  if (/^\[\s*(?:\{|\]\s*$)/.test(text)) return 'json';
  if (/^\{\s*(?:"|\}\s*$)/.test(text)) return firstLineIsRecord(text) ? 'jsonl' : 'json';
  if (/^---\r?\n(?:[\w-]+:|#)/.test(text)) return 'markdown';
  return 'text';
}

/** A record alone on its line is the same either way. */
function firstLineIsRecord(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0) return true;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
