import { describe, expect, test } from '@jest/globals';
import { formatOfContent, formatOfMedia, formatOfName, type InputFormat } from '../../src/input/formats.ts';

test.each<[name: string, format: InputFormat | null]>([
  ['a.txt', 'text'],
  ['a.b/c.MD', 'markdown'],
  ['a.html.gz', 'html'],
  ['a.ndjson', 'jsonl'],
  ['a.json.GZ', 'json'],
  ['a.gz', null],
  ['a.docx', null],
  ['html', null],
  ['/news/2024.05/story', null],
])('%s by its name', (name, format) => expect(formatOfName(name)).toBe(format));

test.each<[type: string, format: InputFormat | null]>([
  ['text/html; charset=utf-8', 'html'],
  ['Application/JSON', 'json'],
  ['application/x-ndjson', 'jsonl'],
  ['text/plain', null],
  ['', null],
])('%j by its type', (type, format) => expect(formatOfMedia(type)).toBe(format));

describe('by its content', () => {
  test.each<[head: string, format: InputFormat]>([
    ['<!DOCTYPE html>\n<title>', 'html'],
    ['\ufeff  <html lang="en">', 'html'],
    ['<!-- saved from -->\n<?xml version="1.0"?>\n<!doctype HTML>', 'html'],
    ['[{"id": 1}]', 'json'],
    ['[\n  {', 'json'],
    ['[]', 'json'],
    ['[Editor’s note] It floods.', 'text'],
    ['[1] It floods.', 'text'],
    ['{"id": 1}\n{"id": 2}\n', 'jsonl'],
    ['{"id": 1, "text": "long …', 'jsonl'],
    ['{\n  "id": 1\n}', 'json'],
    ['{\n', 'text'],
    ['{braces} It floods.', 'text'],
    ['---\ntitle: Rain\n---\n# Rain', 'markdown'],
    ['--- It floods.', 'text'],
    ['# 1 priority: rain\nIt floods.', 'text'],
    ['', 'text'],
  ])('%j', (head, format) => expect(formatOfContent(Buffer.from(head))).toBe(format));

  test('in UTF-16', () => {
    expect(formatOfContent(Buffer.from('\ufeff<html>', 'utf16le'))).toBe('html');
  });
});
