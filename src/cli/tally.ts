import { fileOf } from '../gates/baseline.ts';
import type { PlacedFinding } from '../gates/place.ts';
import type { Settings } from '../options/table.ts';
import type { Renderer } from '../render/renderer.ts';

/** What is counted on the way, and what follows from it. */
export class Tally {
  articles = 0;
  badInputs = 0;
  /** Bad records for which the format has no room. */
  lost = 0;
  inPlace = 0;
  findings = 0;
  /** For a new baseline alone: what was found, and in which files was looked. */
  readonly found: PlacedFinding[] = [];
  readonly files = new Set<string>();
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  article(id: string, findings: readonly PlacedFinding[]): void {
    this.articles++;
    const met = findings.filter((finding) => finding.level !== 'note');
    this.findings += met.length;
    if (!this.#settings.updateBaseline) return;
    this.found.push(...met);
    this.files.add(fileOf({ file: id }));
  }

  /** Whether findings are told elsewhere than on standard error. */
  isQuiet({ tellsFindings = false }: Renderer): boolean {
    return tellsFindings || this.#settings.updateBaseline;
  }

  exitCode(): number {
    const { strict, updateBaseline, maxWarnings } = this.#settings;
    if (this.badInputs || this.lost) return 2;
    const met = updateBaseline ? 0 : this.findings;
    return met > maxWarnings || (strict && this.inPlace) ? 1 : 0;
  }

  /** What to say where there are more warnings than were allowed; else nothing. */
  get tooMany(): string {
    const { updateBaseline, maxWarnings } = this.#settings;
    const isOver = maxWarnings > 0 && !updateBaseline && this.findings > maxWarnings;
    return isOver ? `${counted(this.findings, 'warning')}, more than --max-warnings ${maxWarnings}` : '';
  }

  async saveBaseline(path: string): Promise<string> {
    await (await import('./baseline.ts')).saveBaseline(path, this.found, this.files);
    return `${path}: ${counted(this.found.length, 'finding')} accepted`;
  }

  summary({ aborted }: AbortSignal): string {
    const parts = [
      aborted ? 'interrupted' : '',
      this.badInputs ? `${counted(this.badInputs, 'input')} could not be read` : '',
      this.lost + this.inPlace ? counted(this.lost + this.inPlace, 'bad record') : '',
    ].filter((part) => part !== '');
    return parts.length ? `${parts.join(', ')}; ${counted(this.articles, 'article')} done` : '';
  }
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
