import { InputError } from './errors.ts';
import { isUrl } from './formats.ts';

export interface Limits {
  readonly bytes: number;
  readonly seconds: number;
  readonly redirects: number;
}

/** No article is as large as that, and nobody waits longer. */
const LIMITS: Limits = { bytes: 10 * 2 ** 20, seconds: 30, redirects: 5 };

/** Types that hold text whosaid can read; what names no type is looked at. */
const TEXT = /^(?:text\/|application\/(?:xhtml\+xml|(?:x-)?(?:json|jsonl|ndjson|gzip)|octet-stream)|$)/;

/**
 * Gets a page over http(s).
 *
 * @returns its bytes, unpacked, and its Content-Type, or ""
 * @throws InputError where it cannot be had within the limits, or is no text
 */
export async function fetchPage(url: string, limits = LIMITS): Promise<{ bytes: Uint8Array; contentType: string }> {
  try {
    const response = await follow(url, limits, AbortSignal.timeout(limits.seconds * 1000));
    const contentType = response.headers.get('content-type') ?? '';
    if (!response.ok) throw new InputError(`HTTP ${response.status} ${response.statusText}`.trim());
    if (!TEXT.test(contentType.toLowerCase())) throw new InputError(`${contentType.split(';')[0]} is no text`);
    return { bytes: await readBody(response, limits), contentType };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(why(error as Error, limits));
  }
}

async function follow(url: string, { redirects }: Limits, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let n = 0; n <= redirects; n++) {
    const headers = {
      'user-agent': 'whosaid',
      accept: 'text/html, application/xhtml+xml, text/*;q=0.9, application/json;q=0.9, */*;q=0.1',
    };
    const response = await fetch(at, { redirect: 'manual', signal, headers });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    at = new URL(location, at).href;
    if (!isUrl(at)) throw new InputError(`leads on to ${at}, which is no web page`);
  }
  throw new InputError(`leads on more than ${redirects} times`);
}

async function readBody(response: Response, { bytes: limit }: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) throw new InputError(`over ${limit / 2 ** 20} MB, too large for an article`);
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection lost',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host, or no network',
  UND_ERR_SOCKET: 'connection lost',
};

function why(error: Error, { seconds }: Limits): string {
  if (error.name === 'TimeoutError') return `no answer within ${seconds} s`;
  const { code, message } = (error.cause ?? error) as NodeJS.ErrnoException;
  return (code && REASONS[code]) || message;
}
