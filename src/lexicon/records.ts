import { DOCUMENT_WORDS } from './people.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Things measured, counted or filmed, which show something by themselves. */
export const RECORDS = set(`
  result results finding findings evidence test tests number numbers image images picture pictures photo photos
  photograph photographs video videos clip clips recording recordings tape tapes map maps chart charts graph graphs
  replay replays footage data statistics
  slide slides table tables average averages experiment experiments model models estimate estimates investigation
  investigations inquiry inquiries trial trials sample samples scan scans measurement measurements observation
  observations screenshot screenshots transcript transcripts archive archives file files log logs receipt receipts
  memo memos cable cables return returns polling figure figures diagram diagrams literature example examples case
  cases history experience
`);

/** Is a noun one for a document, or for what shows something by itself? */
export const isRecord = (noun: string): boolean => DOCUMENT_WORDS.has(noun) || RECORDS.has(noun);
