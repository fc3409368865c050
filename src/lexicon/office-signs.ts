/** By what somebody may be called for an office or a trade, the words of a sentence about him that go with it: "resigned" with "the mayor". None are needed of a trade that nobody without a name is called by. */
export const OFFICE_SIGNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'mayor governor minister president premier senator chancellor councillor commissioner lawmaker: office post elected re-elected reelected election sworn term resigned resigns quit quits stepped inaugurated cabinet vetoed voters',
    'chairman chairwoman chair ceo boss director: office post resigned resigns quit quits left stepped appointed hired helm',
    'director: film films movie movies documentary documentaries premiere directed',
    'captain skipper: scored won lost season match game goal league cup title team side',
    'coach manager: resigned quit charge appointed sacked',
    'author writer filmmaker film-maker: ',
  ].reduce((out, line) => {
    const [heads, signs] = line.split(': ');
    for (const head of heads.split(' '))
      out.set(head, new Set([...(out.get(head) ?? []), ...signs.split(' ').filter(Boolean)]));
    return out;
  }, new Map<string, Set<string>>()),
);
