/** The words of sport. */

/** Where players play, by a word. */
export const FIELD_POSITIONS: ReadonlySet<string> = new Set(
  `centre-half centre-back centre-forward center-half center-back center-forward wing-half wing-back wing-forward full-half
  full-back full-forward half-half half-back half-forward left-half left-back left-forward right-half right-back
  right-forward corner-half corner-back corner-forward running-half running-back running-forward fly-half scrum-half
  all-rounder wicket-keeper shot-stopper`.split(/\s+/),
);

/** Where players play, as the notes of a match have it. */
export const POSITION_LETTERS: ReadonlySet<string> = new Set(
  `G F C P S T Q K R H CF RF LF 1B 2B 3B DH SS OF IF LHP RHP LW RW D PG SG SF PF QB RB FB HB TB WR TE OL OT OE DT DE NG OG DL
  DB LB ILB OLB MLB CB FS PK MF DF FW GK`.split(/\s+/),
);

/** What is done in reply on the field, and without words elsewhere: "replied with a header", "with a shrug". */
export const REPLYING_DEEDS: ReadonlySet<string> = new Set(
  `goal try tries penalty conversion equaliser equalizer leveller leveler winner run century boundary touchdown homer
  three-pointer birdie eagle ace header volley hat-trick hook punch score emoji smile grin laugh shrug nod wink smirk frown
  scowl sigh hug kiss wave bow salute gesture glare stare`.split(/\s+/),
);
