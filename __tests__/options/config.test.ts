import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Result, whosaid } from '../cli/run.ts';

const root = mkdtempSync(join(tmpdir(), 'whosaid-config-'));
const desk = join(root, 'desk', 'news');
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, value: unknown) =>
  writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
const run = (...args: string[]): Result => whosaid(args, 'Ann Lind said that it was late.', {}, desk);
const settings = (...args: string[]) => JSON.parse(run('--print-config', ...args).stdout);

beforeAll(() => {
  mkdirSync(desk, { recursive: true });
  write('people.csv', 'name\nAnn Lind\n');
  write('whosaid.config.json', { format: 'jsonl', minConfidence: 0.25, aliases: 'people.csv' });
});

describe('which settings hold', () => {
  test('the nearest file upwards, over the defaults', () => {
    expect(settings()).toMatchObject({ format: 'jsonl', minConfidence: 0.25, offsets: 'utf16' });
    expect(JSON.parse(run().stdout)).toMatchObject({ id: '<stdin>', quotes: [{ speaker: 's1' }] });
  });

  test('paths are relative to the file', () => expect(settings().aliases).toBe(join(root, 'people.csv')));

  test('flags win', () => {
    expect(settings('--format', 'csv', '--min-confidence', '0')).toMatchObject({ format: 'csv', minConfidence: 0 });
  });

  test('--no-config reads none', () => expect(settings('--no-config')).toMatchObject({ format: 'table' }));

  test('--config reads that one', () => {
    write('other.json', { offsets: 'byte' });
    expect(settings('--config', '../../other.json')).toMatchObject({ offsets: 'byte', format: 'table' });
  });

  test('a "whosaid" key in a nearer package.json; a package.json without one is passed over', () => {
    write('desk/news/package.json', { name: 'news' });
    expect(settings()).toMatchObject({ format: 'jsonl' });
    write('desk/news/package.json', { name: 'news', whosaid: { format: 'tsv', failOn: ['long-quote:9'] } });
    expect(settings()).toMatchObject({ format: 'tsv', minConfidence: 0, failOn: ['long-quote:9'] });
    rmSync(join(desk, 'package.json'));
  });

  test('what --print-config prints gives the same settings again', () => {
    const printed = run('--print-config', '--show', 'claims', '--no-color', '--kinds', 'all').stdout;
    write('printed.json', printed);
    expect(run('--print-config', '--config', '../../printed.json').stdout).toBe(printed);
  });
});

describe('what cannot be read is an error that names file and key, exit code 2', () => {
  const validate = new Ajv2020({ validateFormats: false, strict: true }).compile(
    JSON.parse(whosaid(['schema', 'config']).stdout),
  );

  test.each<[config: unknown, message: string]>([
    [{ fromat: 'json' }, 'unknown key "fromat"; did you mean "format"?'],
    [{ 'min-confidence': 0.5 }, 'unknown key "min-confidence"; did you mean "minConfidence"?'],
    [{ zebra: 1 }, 'unknown key "zebra"'],
    [{ format: 'jsno' }, '"format": "jsno" is none of table, json, jsonl, csv, tsv, markdown'],
    [{ format: 'jsno' }, 'did you mean "json"?'],
    [{ minConfidence: '0.5' }, '"minConfidence": expected a number from 0 to 1, got "0.5"'],
    [{ width: 50.5 }, '"width": expected a whole number from 40 to 1000, got 50.5'],
    [{ explain: 'yes' }, '"explain": expected true or false, got "yes"'],
    [{ show: 'quotes' }, '"show": expected a list of names, got "quotes"'],
    [{ show: ['quote'] }, '"show": "quote" is none of quotes, speakers, claims, sentences; did you mean "quotes"?'],
    [{ failOn: ['long-quote:0'] }, '"failOn": "long-quote:0" is none of unattributed'],
    [{ output: '' }, '"output": expected a path, got ""'],
    [{ date: 20240531 }, '"date": expected a day as 2024-05-31, got 20240531'],
    [{ explain: 1, own: 2 }, '"explain": expected true or false, got 1. "own": expected true or false, got 2'],
    [{ printConfig: true }, 'unknown key "printConfig"'],
    [[], 'expected an object of settings'],
    ['', 'expected an object of settings'],
    ['{"format": json}', 'not JSON: '],
  ])('%j', (config, message) => {
    write('desk/whosaid.config.json', config);
    const { stdout, stderr, status } = run();
    rmSync(join(root, 'desk/whosaid.config.json'));
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^whosaid: \.\.\/whosaid\.config\.json: .*\n$/);
    expect(stderr).toContain(message);
    expect(typeof config === 'string' || validate(config)).toBe(typeof config === 'string');
  });

  test('in package.json the message says so', () => {
    write('desk/package.json', { whosaid: { widht: 80 } });
    const { stderr } = run();
    rmSync(join(root, 'desk/package.json'));
    expect(stderr).toMatch(/^whosaid: \.\.\/package\.json: "whosaid": unknown key "widht"; did you mean "width"\?/);
  });

  test('a file of --config that is not there', () => {
    expect(run('--config', 'nowhere.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nowhere.json: no such file'),
    });
  });

  test('the JSON Schema of the configuration takes what the command takes', () => {
    expect(validate({ $schema: 'x', ...settings() })).toBe(true);
    expect(validate({ kinds: 'all', failOn: ['long-quote:40', 'anonymous'], color: false })).toBe(true);
  });
});

test('no configuration is read for what does not extract', () => {
  write('desk/whosaid.config.json', 'broken');
  expect(run('--help').status).toBe(0);
  expect(whosaid(['eval', resolve('fixtures/eval/gold.jsonl')], '', {}, desk).status).toBe(0);
  rmSync(join(root, 'desk/whosaid.config.json'));
});
