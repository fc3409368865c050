import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/input/html/html.ts';

/** What fixtures/html does not show: pages that are hardly pages. */
describe('a page', () => {
  test.each<[why: string, page: string, text: string]>([
    ['nothing but a paragraph', '<p>“No,” she said.', '“No,” she said.'],
    ['a fragment', '“No,” she said. <b>Then</b> she left.', '“No,” she said. Then she left.'],
    ['a list', '<h1>In brief</h1><ul><li>“One,” said Al.<li>“Two,” said Bo.</ul>', 'In brief\n\n“One,” said Al.\n\n“Two,” said Bo.'],
    ['preformatted', '<h1>Release</h1><pre>\nIt will\nclose.\n\n\n"No," Al said.\n</pre>', 'Release\n\nIt will\nclose.\n\n"No," Al said.'],
    ['quotations that have their marks', '<p><q>“No,”</q> she said. <q>&quot;Yes,&quot;</q> he said.', '“No,” she said. "Yes," he said.'],
    ['a quotation that is never closed', '<p>She said: <q>No', 'She said: “No”'],
    ['white space around a quotation', '<p>She said <q> No. </q> twice.', 'She said “No.” twice.'],
    ['tags that overlap', '<p>“It <b>will <i>rain</b> all</i> week,” he said.', '“It will rain all week,” he said.'],
    ['text in a table, out of its cells', '<table>“No,” she said.<tr><td>“Yes,” he said.</table>', '“No,” she said.\n\n“Yes,” he said.'],
    ['tags that are never closed', `${'<div>'.repeat(300)}“No,” she said.`, '“No,” she said.'],
    ['a form around it all', '<form id="aspnetForm"><input><p>“No,” she said.</p><p>She left.</p></form>', '“No,” she said.\n\nShe left.'],
    ['a class that only looks like an advertisement', '<div class="story ad-free">“No,” she said.<br><br>She left.</div><div class="ad"><p>Buy one now!</p></div>', '“No,” she said.\n\nShe left.'],
    ['a body hidden until a script has run', '<body style="visibility: hidden"><p>“No,” she said.</p>', '“No,” she said.'],
    ['form fields and pictures', '<p>Hi <textarea>“x”</textarea><svg><text>“y”</text></svg> there.', 'Hi there.'],
  ])('%s', (_why, page, text) => expect(readHtml(page).text).toBe(text)); // biome-ignore format: a table

  test.each(['', '<title>Rain</title>', '<div id="app"></div><script>render("“No,” she said.")</script>'])(
    'without an article says so: %j',
    (page) => expect(readHtml(page)).toMatchObject({ text: '', notes: [{ code: 'no-article' }] }),
  );

  test('nested without end is passed over, and says so', () => {
    const message = 'elements are nested over 1000 deep; mend the page';
    expect(readHtml('<div>'.repeat(5000))).toMatchObject({ text: '', notes: [{ code: 'no-article', message }] });
  });

  test('its title, byline and date are known', () => {
    const facts = (page: string) => readHtml(page).meta;
    expect(facts('<title>Rain</title><p>x')).toEqual({ title: 'Rain' });
    expect(
      facts('<title>Rain | News</title><h1>Rain, again</h1><p rel=author>by  Ann Lee</p><time datetime="2024-05-31">'),
    ).toEqual({
      title: 'Rain, again',
      byline: 'Ann Lee',
      date: '2024-05-31',
    });
  });
});
