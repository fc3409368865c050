// Regular expressions that are lists of words, in what tsc has built, as sets: V8 makes machine code of each expression that it
// meets, which is a tenth of the time of a hundred articles, and runs it in several times what a look into a set takes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { wordsOf } from './finite.js';

for (const name of readdirSync('dist', { recursive: true })) {
  if (!name.endsWith('.js') || /^(?:command|wink|cjs)\b/.test(name)) continue;
  const file = join('dist', name);
  const code = readFileSync(file, 'utf8');
  const made = withSets(code);
  if (made !== code) writeFileSync(file, made);
}

/** `/^(?:a|b)$/.test(word)`, and the same by a constant that is asked for nothing else, as `has` of a set. */
function withSets(code) {
  const { sites, constants, uses } = findExpressions(code);
  const sets = new Map();
  const edits = [];
  for (const { pattern, flags, start, end } of sites) {
    const words = wordsOf(pattern, flags);
    if (!words) continue;
    const list = JSON.stringify(words);
    if (!sets.has(list)) sets.set(list, `words${sets.size}_`);
    edits.push([start, end, `${sets.get(list)}.has`]);
  }
  for (const [name, { pattern, flags, start, end }] of constants) {
    const words = wordsOf(pattern, flags);
    const { tests = [], others = 0 } = uses.get(name) ?? {};
    if (!words || others > 1) continue; // once where it is declared
    edits.push([start, end, `new Set(${JSON.stringify(words)})`], ...tests.map((at) => [...at, `${name}.has`]));
  }
  edits.sort(([a], [b]) => b - a);
  let out = Buffer.from(code);
  for (const [start, end, text] of edits) out = Buffer.concat([out.subarray(0, start), Buffer.from(text), out.subarray(end)]);
  const heads = [...sets].map(([list, name]) => `const ${name} = new Set(${list});\n`);
  return heads.join('') + out.toString();
}

/** Places are bytes. */
function findExpressions(code) {
  const first = '0;'; // swc counts on from the file before: where this stands is the start
  const { body } = parseSync(first + code, { syntax: 'ecmascript', target: 'es2022' });
  const base = body[0].span.start + first.length;
  const found = { sites: [], constants: new Map(), uses: new Map() };
  const usesOf = (name) => found.uses.get(name) ?? found.uses.set(name, { tests: [], others: 0 }).get(name);
  const place = ({ span }) => ({ start: span.start - base, end: span.end - base });
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue;
    for (const { id, init } of statement.declarations)
      if (id.type === 'Identifier' && init?.type === 'RegExpLiteral')
        found.constants.set(id.value, { ...place(init), pattern: init.pattern, flags: init.flags });
  }
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    const { type, callee } = node;
    if (type === 'Identifier') usesOf(node.value).others++;
    const isTest = type === 'CallExpression' && callee.type === 'MemberExpression' && callee.property.value === 'test';
    const { object } = isTest ? callee : {};
    if (object?.type !== 'RegExpLiteral' && object?.type !== 'Identifier') return Object.values(node).forEach(visit);
    const { start, end } = place(callee);
    if (object.type === 'Identifier') usesOf(object.value).tests.push([start, end]);
    else found.sites.push({ start, end, pattern: object.pattern, flags: object.flags });
    visit(node.arguments);
  };
  visit(body);
  return found;
}
