import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** An English text has few letters beyond ASCII; below this share of them nothing but windows-1252 is likely. */
const FEW = 0.1;

/** Labels that mean another character set, by the Encoding Standard, or that iconv-lite calls otherwise. */
const LABELS: Readonly<Record<string, string>> = {
  'x-mac-roman': 'macintosh',
  'utf-16': 'utf-16le',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
};
const WINDOWS_1252 =
  /^(?:(?:us-|ansi_x3\.4-19)?(?:ascii|68)|iso[-_]?8859[-_]?1(?::1987)?|l(?:atin)?1|cp819|ibm819|(?:x-)?cp1252)$/;

/** The character set that a label means, by the Encoding Standard; null for one that nobody knows. */
export function encodingOf(label: string): string | null {
  const name = label.trim().toLowerCase();
  const encoding = WINDOWS_1252.test(name) ? 'windows-1252' : (LABELS[name] ?? name);
  return iconv.encodingExists(encoding) ? encoding : null;
}

/**
 * The character set that bytes look as if they were in, when they are no UTF-8: the first likely one that they are all
 * characters of; windows-1252 where none is.
 */
export function guess(bytes: Uint8Array): string {
  const beyond = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const likely = analyse(bytes).flatMap(({ name }) => encodingOf(name) ?? []);
  const ordered = beyond < FEW * bytes.length ? ['windows-1252', ...likely] : likely;
  return ordered.find((encoding) => !iconv.decode(bytes, encoding).includes('\ufffd')) ?? 'windows-1252';
}
