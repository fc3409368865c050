/** What is written, played and shown. */

/** What has a title: "his novel 'A'". */
export const TITLED_WORKS: ReadonlySet<string> = new Set(
  `book novel film movie play song album memoir poem painting series show podcast autobiography biography documentary essay
  article story single musical opera ballad track`.split(/\s+/),
);

/** What is called by words in marks, works and others: "a course called 'A'". */
export const TITLED_THINGS: ReadonlySet<string> = new Set(
  `title name nickname codename course class seminar book novel film movie play song album memoir poem painting series show
  podcast documentary essay single musical opera ballad track exhibition exhibit column programme program magazine band game
  app channel`.split(/\s+/),
);

/** Works and what they are made of: "the camera refuses to blink". */
export const PARTS_OF_WORKS: ReadonlySet<string> = new Set(
  `films film movies movie sequels sequel prequels prequel remakes remake scripts script screenplays screenplay plots plot
  scores score soundtracks soundtrack cameras camera lens direction editing cinematography staging choreography lighting
  novels novel albums album songs song tracks track ballads ballad musicals musical operas opera ballets ballet sitcoms
  sitcom dramas drama thrillers thriller comedy comedies series episodes episode paintings painting sculptures sculpture
  installations installation exhibitions exhibition narratives narrative adaptations adaptation productions production
  endings ending finales finale denouement`.split(/\s+/),
);
