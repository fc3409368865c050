/** What wire stories put behind a firm's name, so that a terminal finds its shares: "Halbach (HLBG.DE)", "<ORVS.O>", "Delmar DLMR.N". */

/** The stop of one: in brackets of any exchange, and else of those that are known, since "in the EU.A man" lacks a blank. */
const STOP =
  /\.(?=[A-Z]{1,2}[),;])(?<=\([\w.,; -]{0,20}\b\w{1,8}\.)|\.(?=(?:N|O|OQ|L|T|DE|PA|MI|AS|HK|TO|AX|SS|SZ|NS|KS)\b(?!\.))(?<=\b[A-Z]{2,5}\.)/g;

const ANGLED = /[<[](\w{1,8}\.[A-Z]{1,2})[>\]]/g;

/** @param dot stands for the stop in a code, which ends no sentence */
export function maskStockCodes(text: string, dot: string): string {
  if (!/\.[A-Z]{1,2}\b/.test(text)) return text;
  const out = text.replace(ANGLED, '($1)'); // which wink takes for signs
  return out.replace(STOP, dot);
}

/** "DLMR.N", but not "J.K" */
export const isStockCode = (word: string): boolean => word.includes('.') && /^\w{2,8}\.[A-Z]{1,2}$/.test(word);
