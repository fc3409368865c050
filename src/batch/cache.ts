import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '../input/article.ts';
import type { ArticleRecord } from '../record/types.ts';

/** Where records are kept from run to run. */
export interface CacheSetting {
  readonly folder: string;
  /** What a record depends on beside its article: version, model, options. */
  readonly salt: string;
}

/**
 * Records by a hash of all that they depend on, one file each: `ab/cdef….json`, a checksum and behind it the JSON. A file
 * appears whole or not at all, so that processes may share the folder; one that is damaged is none.
 */
export class Cache {
  readonly #setting: CacheSetting;

  constructor(setting: CacheSetting) {
    this.#setting = setting;
  }

  /** @returns the record of an article; null where there is none, or none that is whole */
  get(article: Article): ArticleRecord | null {
    let file: string;
    try {
      file = readFileSync(this.#pathOf(article), 'utf8');
    } catch {
      return null;
    }
    const end = file.indexOf('\n');
    const body = file.slice(end + 1);
    return end > 0 && file.slice(0, end) === sha256(body) ? JSON.parse(body) : null;
  }

  /** @throws the system's error where the file cannot be written */
  put(article: Article, record: ArticleRecord): void {
    const path = this.#pathOf(article);
    const body = JSON.stringify(record);
    const draft = `${path}.${randomUUID()}.tmp`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, `${sha256(body)}\n${body}`);
    renameSync(draft, path);
  }

  #pathOf({ place: _, ...article }: Article): string {
    const key = sha256(JSON.stringify([this.#setting.salt, article]));
    return join(this.#setting.folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
