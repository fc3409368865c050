import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { COMMANDS, EXTRACT } from '../../src/options/commands.ts';
import { completionsFor } from '../../src/options/completions/shells.ts';
import { manPage } from '../../src/options/man.ts';
import type { OptionRow } from '../../src/options/option.ts';
import { whosaid } from '../cli/run.ts';
import { ifInstalled } from '../tools.ts';

const rows: OptionRow[] = [EXTRACT, ...COMMANDS].flatMap((command): readonly OptionRow[] => command.options);
const flags = [...new Set(rows.flatMap((row) => [row.name, ...(row.no === undefined ? [] : [`no-${row.name}`])]))];
const run = (program: string, args: string[], input: string) => {
  const { stdout, stderr, status } = spawnSync(program, args, { input, encoding: 'utf8' });
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
};

describe('every flag stands in', () => {
  const help = [[], ...COMMANDS.map(({ name }) => [name])].map((args) => whosaid([...args, '--help']).stdout).join('');

  test.each<[where: string, text: string, dashes: string]>([
    ['the help', help, '--'],
    ['the man page', manPage('1.0.0'), '\\-\\-'],
    ['bash completions', completionsFor('bash'), '--'],
    ['zsh completions', completionsFor('zsh'), '--'],
    ['fish completions', completionsFor('fish'), '-l '],
  ])('%s', (_where, text, dashes) => {
    const named = (flag: string) =>
      text.includes(`${dashes}${dashes.includes('\\') ? flag.replaceAll('-', '\\-') : flag}`);
    expect(flags.filter((flag) => !named(flag))).toEqual([]);
  });

  test('and the commands print them', () => {
    expect(whosaid(['man']).stdout).toMatch(/^\.TH WHOSAID 1 "" "whosaid \d/);
    for (const shell of ['bash', 'zsh', 'fish'] as const)
      expect(whosaid(['completions', shell])).toEqual({ stdout: completionsFor(shell), stderr: '', status: 0 });
  });

  test('a shell that is none is an error', () => {
    expect(whosaid(['completions', 'tcsh'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/bash, zsh, fish/),
    });
  });
});

/** What is typed, a bar where the cursor stands, and what is offered. */
const OFFERS: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ['whosaid ev', ['eval']],
  ['whosaid --form', ['--format']],
  ['whosaid --format mark', ['markdown']],
  ['whosaid -f mark', ['markdown']],
  ['whosaid --show quotes,cl', ['quotes,claims']],
  ['whosaid article.txt --no-c', ['--no-color', '--no-config']],
  ['whosaid eval --er', ['--errors']],
  ['whosaid eval -f j', ['json']],
  ['whosaid train --folds o', ['outlets']],
  ['whosaid completions z', ['zsh']],
  ['whosaid schema c', ['config']],
];

describe('bash', () => {
  const bash = ifInstalled('bash');
  bash('takes the script', () => {
    expect(run('bash', ['-n'], completionsFor('bash'))).toEqual({ lines: [], stderr: '', status: 0 });
  });
  bash.each(OFFERS)('%s', (typed, offered) => {
    const words = typed.split(' ');
    const script = `${completionsFor('bash')}
      COMP_WORDS=(${words.map((w) => `'${w}'`).join(' ')}) COMP_CWORD=${words.length - 1}
      _whosaid; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run('bash', [], script).lines).toEqual(offered);
  });
  bash('a value behind an equals sign, which is a word of its own to bash', () => {
    const script = `${completionsFor('bash')}
      COMP_WORDS=(whosaid --format = mark) COMP_CWORD=3; _whosaid; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run('bash', [], script).lines).toEqual(['markdown']);
  });
});

describe('fish', () => {
  const fish = ifInstalled('fish');
  fish.each(OFFERS)('%s', (typed, offered) => {
    const { lines, stderr } = run(
      'fish',
      ['--no-config', '-c', `${completionsFor('fish')}\ncomplete -C'${typed}'`],
      '',
    );
    expect(stderr).toBe('');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining([...offered]));
  });
});

describe('zsh', () => {
  const zsh = ifInstalled('zsh');
  zsh('takes the script', () => {
    expect(run('zsh', ['-n'], completionsFor('zsh'))).toEqual({ lines: [], stderr: '', status: 0 });
  });
  const scratch = mkdtempSync(join(tmpdir(), 'whosaid-zsh-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  // In a terminal of its own zsh completes what is typed, writes down what it would add, and ends.
  const INNER = `
    autoload -U compinit; compinit -u -D; eval "$WHOSAID"
    bindkey '^I' complete-word; zstyle ':completion:*' insert-tab false
    compadd() { local -a hits; builtin compadd -O hits "$@"; print -rl -- $hits >> ${scratch}/hits; builtin compadd "$@"; }
    finish() { exit }; comppostfuncs=(finish)`;
  const OUTER = `
    zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z 'source ${scratch}/inner'
    zpty -w -n z "$TYPED"$'\\t'; while zpty -r z line; do :; done`;

  zsh.each(OFFERS.slice(0, 6))(
    '%s',
    (typed, offered) => {
      writeFileSync(join(scratch, 'inner'), INNER);
      writeFileSync(join(scratch, 'hits'), '');
      const env = { ...process.env, WHOSAID: completionsFor('zsh'), TYPED: typed };
      spawnSync('zsh', ['-f'], { input: OUTER, env, timeout: 20_000 });
      const hits = readFileSync(join(scratch, 'hits'), 'utf8').split('\n');
      // of a list, zsh adds the last word
      expect(hits).toEqual(expect.arrayContaining(offered.map((offer) => offer.split(',').at(-1))));
    },
    30_000,
  );
});

describe('the man page', () => {
  ifInstalled('groff')('is good roff', () => {
    const { stderr, lines } = run('groff', ['-man', '-Tascii', '-P-c', '-ww'], manPage('1.0.0'));
    expect(stderr).toBe('');
    // without the overstrikes of bold type, and without line ends
    const text = lines
      .join('\n')
      .replace(/.[\b]/g, '')
      .replace(/-\n\s*/g, '-')
      .replace(/\s+/g, ' ');
    for (const { description } of rows)
      expect(text.replaceAll('- ', '-')).toContain(description.split(' ').slice(0, 3).join(' '));
    expect(text).toContain('EXIT STATUS 0 done');
  });
});
