/** By what somebody is called the verbs that tell so: who directs is "the director". */
export const TRADE_DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'director filmmaker: direct',
    'coach manager trainer: coach manage',
    'painter artist: paint exhibit',
    'sculptor: sculpt carve',
    'author writer novelist poet: write publish',
    'playwright screenwriter: write',
    'journalist: write',
    'biographer historian: write',
    'conductor: conduct',
    'singer: sing',
    'composer songwriter: compose write',
    'designer: design',
    'architect: design',
    'engineer: design engineer',
    'founder entrepreneur: found co-found launch',
    'owner: own buy',
    'swimmer: swim',
    'dancer: dance',
    'choreographer: choreograph',
    'producer: produce',
    'editor: edit',
    'photographer: photograph',
    'translator: translate',
    'actor actress star: star portray',
    'presenter broadcaster host: present host',
    'winner champion: win',
    'pilot: pilot',
    'chef cook: cook',
    'inventor: invent',
    'jockey rider: ride',
    'sailor: sail',
    'climber mountaineer: climb',
    'teacher: teach',
    'curator: curate',
    'developer: develop',
  ].flatMap((line): [string, ReadonlySet<string>][] => {
    const [heads, deeds] = line.split(': ');
    return heads.split(' ').map((head) => [head, new Set(deeds.split(' '))]);
  }),
);

/** What is directed by a director, rather than by a policeman. */
export const WORKS =
  /^(?:it|films?|movies?|plays?|series|documentar(?:y|ies)|shows?|productions?|episodes?|musicals?|operas?|dramas?|comed(?:y|ies)|videos?|thrillers?|westerns?|shorts?|adaptations?|remakes?|sequels?|revivals?|trilog(?:y|ies))$/;
