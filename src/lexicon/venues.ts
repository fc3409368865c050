/** In what things are said, by lemma: “condemned the raid in an interview”. */
export const VENUES: ReadonlySet<string> = new Set(['interview', 'speech', 'statement', 'tweet', 'letter', 'email', 'e-mail', 'post', 'op-ed', 'article', 'video', 'appearance', 'remark', 'broadcast', 'filing']); // biome-ignore format: a list
/** Bodies before which others speak: “A, court hears”. */
export const HEARERS: ReadonlySet<string> = new Set(['court', 'jury', 'inquest', 'inquiry', 'tribunal', 'hearing', 'trial', 'jurors', 'panel', 'committee', 'parliament', 'council', 'meeting', 'conference']); // biome-ignore format: a list
/** Who decides: “A, a judge ruled”. */
export const RULERS: ReadonlySet<string> = new Set(['court', 'judge', 'judges', 'jury', 'tribunal', 'panel', 'inquest', 'inquiry', 'coroner', 'magistrate', 'magistrates', 'arbitrator', 'regulator', 'ombudsman']); // biome-ignore format: a list
