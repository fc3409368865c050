/** Nouns of what news makes people feel: "to the delight of". */
export const FEELINGS: ReadonlySet<string> = new Set(
  `alarm amazement amusement anger anguish annoyance approval astonishment bemusement bewilderment bafflement chagrin concern
  consternation delight despair disappointment disapproval disbelief discomfort disgust dismay displeasure distress disquiet elation
  embarrassment exasperation excitement frustration fury glee gratitude grief horror indignation irritation jubilation joy mirth outrage
  pleasure pride puzzlement rage regret relief sadness satisfaction shame shock sorrow surprise unease`.split(/\s+/),
);

/** How somebody is left by what happens: "left her fuming". */
export const LEFT_SO: ReadonlySet<string> = new Set(
  `aghast angry apoplectic ashamed baffled bemused bereft bewildered bitter bloodied bruised confused crestfallen cursing crushed dazed
  deflated dejected delighted despondent devastated disappointed disgusted dismayed distraught dumbfounded embarrassed enraged exasperated
  fearful flabbergasted frustrated fuming furious heartbroken horrified humiliated incandescent incensed inconsolable indignant irate
  kicking lamenting livid mystified nervous outraged perplexed pleading puzzled raging reeling relieved rueing ruing seething shaken
  shattered shell-shocked shocked shaking sickened speechless stunned stung tearful unamused unhappy unimpressed upset worried wondering
  wincing`.split(/\s+/),
);

/** What news does to somebody: "angering the mayor". */
export const STIRS: ReadonlySet<string> = new Set(
  `alarm amaze amuse anger annoy astonish baffle bewilder cheer delight devastate disappoint dismay distress elate embarrass enrage
  exasperate frustrate horrify humiliate incense infuriate irritate irk outrage please puzzle rile shock stun surprise thrill trouble
  unnerve unsettle upset vex worry`.split(/\s+/),
);

/** What somebody does who hears something. */
export const REACTIONS: ReadonlySet<string> = new Set(
  `agree disagree smile laugh nod shrug sigh grin frown hesitate object protest differ demur scoff beam wince blush bristle
  pause chuckle giggle smirk concur react respond answer reply shake glance snort groan wink sniff flinch exhale gulp squint`.split(
    /\s+/,
  ),
);

/** How somebody is, in a headline: "Lee ‘sorry’ for delay". */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  `sorry proud confident devastated delighted furious shocked ready happy sad disappointed gutted heartbroken relieved
  excited optimistic hopeful ashamed concerned worried angry determined grateful embarrassed honoured honored thrilled
  humbled`.split(/\s+/),
);
