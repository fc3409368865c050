/** By group, the weight of each of its places (see `Salience.features`), in hundredths of a log-odds. */
export interface PronounWeights {
  readonly distance: readonly number[];
  readonly paragraph: readonly number[];
  readonly position: readonly number[];
  readonly sameSentence: readonly number[];
  readonly verbs: readonly number[];
  readonly count: readonly number[];
  readonly rank: readonly number[];
  readonly last: readonly number[];
  readonly nearness: readonly number[];
  readonly gender: readonly number[];
  readonly listed: readonly number[];
  readonly kind: readonly number[];
  readonly words: readonly number[];
  readonly quoted: readonly number[];
  readonly spoke: readonly number[];
  readonly ahead: readonly number[];
}

export const PRONOUN_WEIGHTS: PronounWeights = {
  distance: [193, 81, -107, -161, -7],
  paragraph: [0, 0],
  position: [-43, -42, -73, 195, 21, 133, 49, 70, 75, -59, -36, -90, -10, 34, 79, -132, -47, -124],
  sameSentence: [61, -4, 103, -37, -58, -30, 42, 9, -43, 37, 19, 96, 30, 45, -54, -29, -18, 23],
  verbs: [28, -1, 74, 61, -61, 45, 19, 13, 15, -3, 43, -37],
  count: [-6, 8, 19, -21],
  rank: [42, 5, -47],
  last: [-7, 7],
  nearness: [43, 16, -17, -43],
  gender: [-20, 20],
  listed: [16, 104, -119],
  kind: [11, -11],
  words: [15, -15],
  quoted: [-39, 39],
  spoke: [7, -7],
  ahead: [10, -10],
};
