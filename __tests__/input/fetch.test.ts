import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { withoutMarkup } from '../../src/input/article.ts';
import { readArticles } from '../../src/input/articles.ts';
import { fetchPage } from '../../src/input/fetch.ts';

const PAGE = '<title>Rain</title><body><p>“It floods,” Ann Lee said.';
const send =
  (type: string, body: string | Uint8Array): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
const lead =
  (location: string): RequestListener =>
  (_request, response) => {
    response.writeHead(302, { location }).end();
  };

const ROUTES: Record<string, RequestListener> = {
  '/story': send('text/html; charset=windows-1252', iconv.encode(PAGE, 'windows-1252')),
  '/story.md': send('text/plain', 'It *floods*.'),
  '/feed': send('application/x-ndjson', '{"id":"a","text":"x"}\n'),
  '/untyped': (_request, response) => void response.end(PAGE),
  '/packed.txt.gz': send('application/gzip', gzipSync('It floods.')),
  '/picture': send('image/png', 'x'),
  '/moved': lead('/story'),
  '/round': lead('/round'),
  '/away': lead('ftp://127.0.0.1/x'),
  '/large': send('text/plain', 'x'.repeat(5000)),
  '/never': () => {},
  '/slow': (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).write('It'),
  '/broken': (request) => void request.socket.destroy(),
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const route = ROUTES[request.url!];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function read(path: string) {
  const options = { stdin: [] as never, stdinFilename: null, format: null, textField: 'text', idField: 'id', dateField: 'date' }; // biome-ignore format: short
  const out = [];
  for await (const article of readArticles(base + path, options))
    out.push(article.ok ? { id: article.id, text: (await withoutMarkup(article)).text } : article);
  return out;
}

describe('an article at an address', () => {
  test.each<[why: string, path: string, text: string]>([
    ['a page, in the character set of its header', '/story', '“It floods,” Ann Lee said.'],
    ['its path tells the format', '/story.md', 'It floods.'],
    ['its content tells the format', '/untyped', '“It floods,” Ann Lee said.'],
    ['it has moved', '/moved', '“It floods,” Ann Lee said.'],
    ['it is packed', '/packed.txt.gz', 'It floods.'],
  ])('%s', async (_why, path, text) => {
    expect(await read(path)).toEqual([{ id: base + path, text }]);
  });

  test('records', async () => expect(await read('/feed')).toEqual([{ id: 'a', text: 'x' }]));
});

describe('what cannot be had is an error', () => {
  const limits = { bytes: 4096, seconds: 0.3, redirects: 3 };
  test.each<[why: string, path: string, message: RegExp]>([
    ['not found', '/none', /^HTTP 404 Not Found$/],
    ['no text', '/picture', /^image\/png is no text$/],
    ['too large', '/large', /^over .* MB, too large for an article$/],
    ['no answer', '/never', /^no answer within 0\.3 s$/],
    ['an answer without an end', '/slow', /^no answer within 0\.3 s$/],
    ['round and round', '/round', /^leads on more than 3 times$/],
    ['away from the web', '/away', /^leads on to ftp:.*, which is no web page$/],
    ['a lost connection', '/broken', /^connection lost$/],
  ])('%s', async (_why, path, message) => {
    await expect(fetchPage(base + path, limits)).rejects.toThrow(message);
  });

  test('nobody there', async () => {
    await expect(fetchPage('http://127.0.0.1:1/', limits)).rejects.toThrow(/connection refused|bad port/);
  });
});
