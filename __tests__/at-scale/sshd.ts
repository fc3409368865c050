import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Sshd {
  /** The command that logs in. */
  readonly ssh: string;
  log(): string;
  stop(): void;
}

/** A server of our own on this machine, for one key made for it. */
export async function startSshd(): Promise<Sshd> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-sshd-'));
  const file = (name: string) => join(folder, name);
  for (const name of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)]);
  copyFileSync(file('user.pub'), file('authorized'));
  const port = await freePort();
  const settings = {
    Port: port,
    ListenAddress: '127.0.0.1',
    HostKey: file('host'),
    AuthorizedKeysFile: file('authorized'),
    PidFile: 'none',
    StrictModes: 'no',
    UsePAM: 'no',
    PasswordAuthentication: 'no',
    PermitRootLogin: 'prohibit-password',
    LogLevel: 'INFO',
  };
  writeFileSync(file('config'), Object.entries(settings).map(([key, value]) => `${key} ${value}\n`).join('')); // biome-ignore format: one line
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true }); // it insists on this folder
  const child = spawn('/usr/sbin/sshd', ['-D', '-E', file('log'), '-f', file('config')], { stdio: 'ignore' });
  const log = () => (existsSync(file('log')) ? readFileSync(file('log'), 'utf8') : '');
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true });
  };
  for (const deadline = Date.now() + 20_000; !log().includes('listening'); ) {
    if (Date.now() > deadline || child.exitCode !== null) {
      const said = log();
      stop();
      throw new Error(`sshd does not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const ssh = `ssh -p ${port} -i ${file('user')} -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
  return { ssh, log, stop };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
