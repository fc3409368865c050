import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what others say of the subject, in a relative clause, ends before the verb of the sentence', () => {
  test.each<Case>([
    [
      'A school where girls said they were told to “just ignore it” when they reported harassment has been rated poor by Ofsted.',
      'girls | said | they were told to “just ignore it” when they reported harassment',
    ],
    ['A bar where guests said they were served by a robot has closed.', 'guests | said | they were served by a robot'],
    ['A woman who told police she had been robbed was charged with theft.', 'who | told | she had been robbed'],
    ['A shed that neighbours say blocks out the sun must go.', 'neighbours | say | A shed … blocks out the sun'],
    ['A raid that police say was gang-related has left two dead.', 'police | say | A raid … was gang-related'],
    ['A mill where workers say they were denied breaks will shut in June.', 'workers | say | they were denied breaks'],
    ['A clinic whose nurses say they were not paid will close.', 'A clinic whose nurses | say | they were not paid'],
    ['A union that said pay was too low has called a strike.', 'A union | said | pay was too low'],
    ['A bridge that engineers say is unsafe is still open.', 'engineers | say | A bridge … is unsafe'],
    ['A group of doctors arguing that the drug is unsafe has written to ministers.', 'A group of doctors | arguing | that the drug is unsafe'], // biome-ignore format: one case
    ['A man said the shop where he was served was closed.', 'A man | said | the shop where he was served was closed'],
    ['There is a road where locals say ghosts walk and horses were buried.', 'locals | say | ghosts walk and horses were buried'], // biome-ignore format: one case
    ['Residents say a mast that was built in May has fallen.', 'Residents | say | a mast that was built in May has fallen'], // biome-ignore format: one case
  ])('%s', check);
});

describe('what those call for or demand who do something ends before that', () => {
  test.each<Case>([
    [
      'A clerk who revealed that Hale kept a secret postal address as long as she ran Orle was fined on Monday.',
      'who | revealed | that Hale kept a secret postal address as long as she ran Orle',
    ],
    [
      "I'm conceding that there may be a breach based upon the failure to give notice.",
      "I'm | conceding | that there may be a breach based upon the failure to give notice",
    ],
    [
      'That suggests a lack of faith that the bridge can be safely crossed.',
      'That | suggests | a lack of faith that the bridge can be safely crossed',
    ],
    ['Fraud charges against Orr could have closed the pier for good.', 'Fraud | charges against | Orr'],
    ['Anyone claiming that the old pier is safe is a fool.', 'Anyone | claiming | that the old pier is safe'],
    ['Orr notes that the maps they drew are not exact.', 'Orr | notes | that the maps they drew are not exact'],
    [
      'Of all who said they cared above all about a club being honest, most rowed.',
      'who | said | they cared above all about a club being honest',
    ],
    ['Lee, who joked that his boat was “a bathtub,” sold it in May.', 'who | joked | that his boat was “a bathtub,”'],
    [
      'The toll, which she has often said was a blunder, was dropped in May.',
      'she | has often said | which … was a blunder',
    ],
    ['MPs calling for a public inquiry met the minister on Monday.', 'MPs | calling for | a public inquiry'],
    [
      'Families demanding answers over the deaths marched through Orle.',
      'Families | demanding | answers over the deaths',
    ],
    ['Families demanding answers over children killed in the fire marched on Monday.', 'Families | demanding | answers over children killed in the fire'], // biome-ignore format: one case
    ['Farmers demanding higher prices blocked the road for hours.', 'Farmers | demanding | higher prices'],
    ['A campaign calling for the crossing to be reopened has won her over.', 'A campaign | calling for | the crossing to be reopened'], // biome-ignore format: one case
    ['A report calling for speed limits to be cut was published on Monday.', 'A report | calling for | speed limits to be cut'], // biome-ignore format: one case
    ['A letter demanding that the minister apologise has been sent to Orle.', 'A letter | demanding | that the minister apologise'], // biome-ignore format: one case
    [
      'Parents complained that they were late, and a petition calling for the policy to be scrapped drew 400 names.',
      'Parents | complained | that they were late',
      'a petition | calling for | the policy to be scrapped',
    ],
    ['Thousands have signed a petition calling for the school to be saved.', 'Thousands | have signed a petition calling for | the school to be saved'], // biome-ignore format: one case
    [
      'The union held a rally calling for the mill to be kept open.',
      'a rally | calling for | the mill to be kept open',
    ],
    ['Residents launched a campaign calling for the pool to reopen.', 'Residents | launched a campaign calling for | the pool to reopen'], // biome-ignore format: one case
  ])('%s', check);
});
