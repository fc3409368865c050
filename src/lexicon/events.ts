/** What events and courts do, and those whom they befall. */

/** What a court does itself: "heard that Hale ran off, and convicted him". */
export const COURT_DEEDS: ReadonlySet<string> = new Set(
  `convict acquit jail sentence fine find rule adjourn return clear award order grant reject dismiss uphold decide retire
  watch see hear tell conclude record ban remand give impose be`.split(/\s+/),
);

/** What an event brings about, and nobody who is cited: "hitting a tree". */
export const EFFECTS: ReadonlySet<string> = new Set(
  `killing injuring wounding hurting destroying damaging wrecking causing forcing hitting striking sparking triggering
  leaving sending knocking smashing trapping burying flooding blocking setting pushing bringing`.split(/\s+/),
);

/** What tidings do, and not what is told in them: "raising fears". */
export const BRINGING: ReadonlySet<string> = new Set(
  `raising prompting fueling fuelling stoking dashing boosting reviving renewing rekindling reigniting casting deepening
  heightening easing intensifying paving underlining underscoring highlighting marking rattling spooking delighting ending
  overturning quashing upholding clearing ordering fining offering adding closing opening giving dealing bringing sparking
  triggering sowing lifting damping dampening confounding`.split(/\s+/),
);

/** What promises something without words: "the summer promises rain". */
export const PROMISING: ReadonlySet<string> = new Set(
  `rains rain snow sun weather spring summer autumn winter season week weekend month year day evening night match game race
  final festival tour future agenda debate contest election convention technology`.split(/\s+/),
);

/** What is done by those who are blamed or asked: "faced claims that A". */
export const UNDERGOING: ReadonlySet<string> = new Set(
  `face draw receive get dodge answer field weather hit resign quit investigate hear fight survive attract deflect ignore
  escape await dog plague haunt rock`.split(/\s+/),
);
