import type { InlineCode, Nodes, Parents, Root, Text } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse as parseYaml } from 'yaml';
import { align } from './align.ts';
import type { Unmarked } from './article.ts';
import { dayOf } from './day.ts';
import { OriginBuilder } from './origins.ts';

/** Code, HTML, pictures and what only links refer to are no prose. */
const LEFT_OUT = new Set([
  'code',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
  'definition',
  'yaml',
  'toml',
]);
/** What begins and ends a paragraph. */
const BLOCKS = new Set(['heading', 'paragraph', 'tableCell']);

const NOTHING_TOLD = { date: null, meta: null, notes: [] };

/**
 * Reads the prose of a Markdown file (CommonMark and GitHub's extensions): headings, paragraphs, lists, quotations and the
 * text of links. YAML at its head becomes `meta`.
 *
 * @param file the Markdown, decoded
 */
export function readMarkdown(file: string): Unmarked {
  const root = fromMarkdown(file, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [withoutTransforms(gfmFromMarkdown()), frontmatterFromMarkdown(['yaml'])],
  });
  const builder = new OriginBuilder();
  write(root, file, builder);
  const { text, map } = builder.build();
  return { text, origin: { text: file, map }, ...NOTHING_TOLD, ...readFrontmatter(root) };
}

/** What is made of text afterwards, links of bare addresses, has no place in the file. */
const withoutTransforms = (extensions: readonly Extension[]): Extension[] =>
  extensions.map(({ transforms: _, ...extension }) => extension);

function readFrontmatter({ children: [first] }: Root): Partial<Unmarked> {
  if (first?.type !== 'yaml') return {};
  try {
    // a date stays as it is written
    const meta: unknown = parseYaml(first.value, { schema: 'core', logLevel: 'error' });
    if (meta === null || typeof meta !== 'object' || Array.isArray(meta)) return {};
    return { meta: { ...meta }, date: dayOf((meta as { date?: unknown }).date) };
  } catch (error) {
    const [what] = (error as Error).message.split('\n');
    return { notes: [{ code: 'front-matter', message: `the YAML at the head of the file cannot be read: ${what}` }] };
  }
}

function write(node: Nodes, file: string, builder: OriginBuilder): void {
  if (LEFT_OUT.has(node.type)) return;
  if (BLOCKS.has(node.type) && builder.length && builder.last !== '\n') builder.addMadeUp('\n\n');
  if (node.type === 'text') writeText(node, file, builder);
  else if (node.type === 'inlineCode') writeCode(node, file, builder);
  else if (node.type === 'break') builder.addMadeUp('\n');
  else if ('children' in node) for (const child of (node as Parents).children) write(child, file, builder);
}

function writeText({ value, position }: Text, file: string, builder: OriginBuilder): void {
  const [from, to] = [position!.start.offset!, position!.end.offset!];
  align(file.slice(from, to), value, from, (piece, start, end) => addInLine(builder, piece, start, end));
}

/** Code stands in the file as it is, between its fences. */
function writeCode({ value, position }: InlineCode, file: string, builder: OriginBuilder): void {
  const [from, to] = [position!.start.offset!, position!.end.offset!];
  const at = file.slice(from, to).indexOf(value);
  if (at < 0) addInLine(builder, value, from, to);
  else addInLine(builder, value, from + at, from + at + value.length);
}

/** A line end inside a paragraph is a blank. */
function addInLine(builder: OriginBuilder, piece: string, from: number, to: number): void {
  if (to - from !== piece.length) {
    builder.add(piece.replace(/\r?\n/g, ' '), from, to);
    return;
  }
  let at = 0;
  for (const { 0: lineEnd, index } of piece.matchAll(/\r?\n/g)) {
    builder.add(piece.slice(at, index), from + at, from + index);
    at = index + lineEnd.length;
    builder.add(' ', from + index, from + at);
  }
  builder.add(piece.slice(at), from + at, to);
}
