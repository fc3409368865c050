/** How far into a file a declaration may stand (HTML: 1024 bytes by the standard; real pages go on longer). */
const HEAD = 4096;

const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const PROLOG = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i;
const PARAMETER = /;\s*charset\s*=\s*"?([\w.:-]+)/i;

/** The character set that a page says it is in, by `<meta charset>`, `http-equiv` or an XML prolog; null where it does not. */
export function declaredInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (PROLOG.exec(head) ?? META.exec(head))?.[1] ?? null;
}

/** The character set of a Content-Type header; null where it names none. */
export const declaredInHeader = (contentType: string): string | null => PARAMETER.exec(contentType)?.[1] ?? null;
