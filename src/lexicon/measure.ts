/**
 * The classes of cue lemmas that the published figures are counted by, and what is needed to find a cue's lemma. A copy of
 * the measure, not of the engine's lexicon: it stays as it is when that one grows. A lemma counts by its first class.
 */
export const CUE_CLASSES: Readonly<Record<'say' | 'act' | 'show' | 'attitude', string>> = {
  say:
    'say tell add write note report announce claim state declare tweet explain acknowledge argue insist assert ' +
    'contend maintain mention remark comment speak talk respond reply answer continue describe cite quote refer ' +
    'reveal disclose admit concede confirm deny discuss warn caution predict conclude recall observe reiterate ' +
    'repeat stress emphasize underscore highlight point read recount relate allege joke quip shout yell chant ' +
    'exclaim whisper testify inform advise notify brief elaborate clarify counter post email text message publish ' +
    'echo boast brag complain lament remind outline detail list label dub name call term characterize suggest ' +
    'hint imply opine retort rebut pronounce proclaim intone muse ask wonder stutter utter voice express convey ' +
    'communicate relay tout address retweet blog stipulate reference estimate attest swear profess confess ' +
    'according accord mutter murmur interject interrupt deadpan sum summarize identify specify issue release ' +
    'deliver word statement argument assertion announcement allegation accusation rumor mean put share paraphrase ' +
    'narrate preach lecture portray depict title headline caption allude gush cry holler scream laugh smile sing',
  act:
    'accuse criticize praise endorse urge attack defend blame threaten promise pledge vow question demand request ' +
    'propose offer decline refuse reject condemn denounce blast slam mock rail decry assail bash ridicule ' +
    'lambaste rip hammer hit knock chide scold rebuke chastise castigate deride disparage dismiss applaud laud ' +
    'hail commend thank congratulate apologize call-for charge challenge debate order rule recommend nominate ' +
    'appoint invite plead beg implore press push encourage assure guarantee convince persuade dispute criticism ' +
    'endorsement complaint disavow renounce excoriate skewer taunt tease insult berate trash crow compliment tout ' +
    'advocate promote petition lobby appeal warn volunteer protest object disagree argue swipe jab dare instruct ' +
    'direct command authorize approve pass veto ban require mandate decree sue indict convict invoke rally ' +
    'campaign',
  show:
    'show find suggest indicate demonstrate illustrate document reflect prove poll survey project depict confirm ' +
    'signal represent record reveal',
  attitude:
    'think believe want know hope expect plan see seem appear feel fear worry intend seek support oppose like ' +
    'love hate dislike prefer favor consider view regard doubt suspect assume agree understand realize recognize ' +
    'remember forget learn hear notice look need wish desire aim decide determine choose try attempt prepare vote ' +
    'back embrace enjoy welcome accept anticipate await imagine envision dream care concern concerned eager ' +
    'willing aware confident likely clear sure certain ready reluctant hesitant optimistic skeptical convinced ' +
    'opposed surprised shocked worried afraid happy proud angry interested committed focus contemplate weigh ' +
    'ponder mull figure guess suppose reckon conclude perceive sense find resent regret mourn admire respect ' +
    'trust distrust belief opinion intention interest opposition commitment enthusiasm threat speculate forecast ' +
    'count resolve resist refuse tolerate ignore struggle deem judge rate rank mean sound vow tend stand side ' +
    'line lean identify credit blame appreciate value long yearn crave strive endeavor bid hesitate',
};

/** Forms that the regular endings do not give. */
export const IRREGULAR =
  'said:say says:say told:tell wrote:write written:write writing:write spoke:speak spoken:speak thought:think ' +
  'knew:know known:know saw:see seen:see felt:feel found:find meant:mean sought:seek heard:hear ' +
  'understood:understand shown:show swore:swear sworn:swear forgot:forget forgotten:forget chose:choose ' +
  'chosen:choose read:read put:put hit:hit stood:stand sang:sing sung:sing dreamt:dream learnt:learn ' +
  'foresaw:foresee held:hold made:make made_:make gave:give given:give took:take taken:take went:go gone:go ' +
  'came:come got:get kept:keep left:leave led:lead won:win began:begin brought:bring drew:draw fought:fight ' +
  'cast:cast denies:deny pled:plead laid:lay sent:send spelled:spell ripped:rip bidding:bid has:have had:have ' +
  'having:have is:be was:be are:be were:be been:be being:be am:be';

/** Words of a cue that are never its head. */
export const NO_HEAD =
  'be is are was were been being am s has have had having do does did will would wo ca can could should may ' +
  'might must shall not t ve d ll re to also never ever even still just already now then so too only again ' +
  'once first later recently repeatedly often sometimes always however though and or but the a an his her ' +
  'their its as in on at by that this it he she they of for with from into about up out over off going go get ' +
  'got yet more most very much all both';
