import { lowerBound } from '../speakers/search.ts';
import type { NamedEntity } from '../speakers/speaker.ts';
import type { Span } from '../text/document.ts';

/** Where somebody or something is named. */
export interface Named extends Span {
  readonly entity: NamedEntity;
}

/** Everyone and everything whose kind is known, by the places of their names. */
export class Names {
  private readonly mentions: Named[] = [];

  constructor(entities: readonly NamedEntity[]) {
    for (const entity of entities) {
      if (entity.kind === 'unknown') continue;
      for (const { form, start, end } of entity.mentions)
        if (form === 'name') this.mentions.push({ start, end, entity });
    }
    this.mentions.sort((a, b) => a.start - b.start);
  }

  within(spans: readonly Span[]): Named[] {
    const { mentions } = this;
    const out: Named[] = [];
    for (const { start, end } of spans) {
      let i = lowerBound(mentions.length, (k) => mentions[k].start, start);
      for (; i < mentions.length && mentions[i].end <= end; i++) out.push(mentions[i]);
    }
    return out;
  }
}
