/**
 * Words that judge. Sources: Wilson, Wiebe and Hoffmann's subjectivity clues (2005), Martin and White's Appraisal (2005);
 * a short list, written from those by hand.
 */
export const OPINIONS: ReadonlySet<string> = new Set(
  `wonderful terrible great awful horrible beautiful ugly brilliant stupid disgraceful shameful outrageous ridiculous absurd
  amazing fantastic incredible unbelievable disgusting magnificent marvelous marvellous excellent superb dreadful appalling
  best worst good bad better worse nice nasty evil wicked noble brave cowardly foolish wise smart dumb crazy insane reckless
  irresponsible unfair unjust fair disappointing disappointed proud happy sad sorry glad pleased thrilled excited delighted
  love loves hate hates like likes beloved important interesting boring exciting sadly unfortunately fortunately hopefully
  honestly frankly clearly obviously certainly undoubtedly disaster tragedy triumph success failure disgrace joke nonsense
  lie lies liar hero villain monster thug corrupt crooked dishonest honest decent weak strong powerful dangerous harmless
  unacceptable acceptable intolerable deplorable despicable remarkable impressive extraordinary perfect lovely pathetic`.split(
    /\s+/,
  ),
);
