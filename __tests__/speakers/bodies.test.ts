import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

describe('an organisation by what it is', () => {
  test.each<Case>([
    ['in an index', 'Storr Energy lost. The FTSE 250 group said it was late.', 'Storr Energy'],
    ['of a country', 'Storr Pharmaceuticals won. The U.S. drugmaker said it was late.', 'Storr Pharmaceuticals'],
    ['by its shares', 'Oakmere shares fell. It rained.\n\nThe furniture chain said it was late.', 'Oakmere'],
    [
      'by a town and its state',
      'Lyntek shares rose on Monday.\n\nThe San Jose, California-based company said it was late.',
      'Lyntek',
    ],
    [
      'the only one of the text, long after',
      'Storr Energy lost. It rained. It snowed. Ann Hale left. The oil major said it was late.',
      'Storr Energy',
    ],
    ['no measure', 'Storr Energy lost. Earnings before tax (EBT) fell. The company said it was late.', 'Storr Energy'],
    ['but for an office', 'The statistics office (ZKO) met. The agency said it was late.', 'ZKO'],
    ['no adjective', 'South American traders cheered. The company said it was late.', 'The company'],
    ['nor one of the like', 'It was led by the likes of Storr and Kelp. The company said it was late.', 'The company'],
    ['no witness', 'Employee B left. The company said it was late.', 'The company'],
    ['no government', 'The Government of Norland met. The agency said it was late.', 'The agency'],
    ['the business', 'Storr Energy lost. The business said it was late.', 'Storr Energy'],
    [
      'is not one of two',
      'Storr Energy bought Kelp Foods. Kelp Foods lost. The business said it was late.',
      'The business',
    ],
    ['nor any family’s', 'Storr Energy lost. The family business said it was late.', 'The family business'],
    ['a team', 'Brockley Town have sacked Ian Roe. The Championship side said it was late.', 'Brockley Town'],
    ['no competition', 'Ian Roe left. The Championship side lost. The club said it was late.', 'The club'],
    [
      'no analyst',
      'Verdant makes kettles.\n\nIt was late, according to Dana Orr, who follows it. Orr left.\n\nLast year the company said it was late.',
      'Verdant',
    ],
    ['no dateline', 'AUSTIN, Texas — It rained in downtown Austin.\n\nThe company said it was late.', 'The company'],
  ])('%s', check);
});

describe('an organisation of the sort that the noun calls', () => {
  test.each<Case>([
    ['no country', 'The retailer faces a lawsuit in the United States. The company said it was late.', 'The company'],
    ['not even the last named', 'Kelp Foods is sued in the United Kingdom. The group said it was late.', 'Kelp Foods'],
    ['nor a bank', 'The bank left the United States. The bank said it was late.', 'The bank'],
    ['no agency', 'Novexa won. The Norland Medicines Agency approved it. The drugmaker said it was late.', 'Novexa'],
    ['no council', 'Kelp Motors lost. Orle Council met. The carmaker said it was late.', 'Kelp Motors'],
    ['no newspaper', 'Ann Hale told the Orle Mail that it rained. The charity said it was late.', 'The charity'],
    ['no ministry', 'The Ministry of Defence met. The charity said it was late.', 'The charity'],
    ['no firm', 'The Red Cross left. Storr Logistics lost. The charity said it was late.', 'Red Cross'],
    ['a charity that is known', 'Oxfam left. Shell lost. The charity said it was late.', 'Oxfam'],
    [
      'a charity by its description',
      'Hopewell, a small charity, left. Storr Ltd lost. The charity said it was late.',
      'Hopewell',
    ],
    ['which is no company', 'Oxfam sued Storr Energy. The company said it was late.', 'Storr Energy'],
    ['nor a newspaper', 'Oxfam sued the Orle Mail. The newspaper said it was late.', 'Orle Mail'],
    ['a campaign group is no firm', 'Storr Energy lost. The campaign group said it was late.', 'The campaign group'],
    [
      'but an alliance',
      'The Clean Air Alliance met. Storr Energy lost. The campaign group said it was late.',
      'Clean Air Alliance',
    ],
    ['a museum is no foundation', 'The Stadmuseum met. The foundation said it was late.', 'The foundation'],
    ['nor is a union', 'Unison sued Storr Energy. The retailer said it was late.', 'The retailer'],
    ['a food bank', 'Orle Council met. The food bank said it was late.', 'The food bank'],
    [
      'a foundation without a name',
      'A family foundation paid, Ann Hale told The Art Review. The foundation said it was late.',
      'The foundation',
    ],
    ['a publisher is a firm too', 'The Orle Times lost. The company said it was late.', 'Orle Times'],
    ['a post office too', 'The Post Office lost. The company said it was late.', 'Post Office'],
    ['a trust may build', 'Kelp Housing Trust lost. The developer said it was late.', 'Kelp Housing Trust'],
  ])('%s', check);
});

describe('a new organisation that the text goes on about', () => {
  test.each<Case>([
    ['is likened', 'EVX said it rained. Calvira was more upbeat: the company said it was late.', 'Calvira'],
    ['goes further', 'EVX said it rained. Calvira went further. The company said it was late.', 'Calvira'],
    ['has figures', 'EVX said it rained. At Kelp Foods, profits fell. The company said it was late.', 'Kelp Foods'],
    ['has a year', 'EVX said it rained. For Calvira, the year was better. The firm said it was late.', 'Calvira'],
    ['is nobody who is angry', 'EVX said it rained. Calvin was angry. The company said it was late.', 'EVX'],
    ['is no place', 'EVX said it rained. At Wembley, Norland won. The company said it was late.', 'EVX'],
    ['is no regulator', 'EVX said it rained. Ofgem was more cautious. The company said it was late.', 'EVX'],
  ])('%s', check);
});

describe('a body by a noun of its name, or one that goes with that', () => {
  test.each<Case>([
    ['the zoo', 'Chester Zoo left. It rained. The zoo said it was late.', 'Chester Zoo'],
    ['the church', 'The Church of Norland left. The church said it was late.', 'Church of Norland'],
    ['the league', 'The Premier League left. The league said it was late.', 'Premier League'],
    ['the theatre', 'It rained outside Orle Theatre. The theatre said it was late.', 'Orle Theatre'],
    ['a college', 'Storr College left. The school said it was late.', 'Storr College'],
    ['a police', 'Officers from Orle Police left. The force said it was late.', 'Orle Police'],
    ['a council', 'Orle City Council met. The authority said it was late.', 'Orle City Council'],
    ['an institute', 'The Hale Institute met. The think tank said it was late.', 'Hale Institute'],
    ['an association', 'The Chess Association met. The governing body said it was late.', 'Chess Association'],
    ['one known by name', 'Heathrow shut. The airport said it was late.', 'Heathrow'],
    ['a noun for persons too', 'The Met Office met. The forecaster said it was late.', 'Met Office'],
    ['the Crown’s', 'Norland Post lost. The Crown corporation said it was late.', 'Norland Post'],
    ['an apposition', 'Norland’s defence institute, Indeva, met. The institute said it was late.', 'Indeva'],
    ['one of two', 'Orle Zoo met Hale Zoo. The zoo said it was late.', 'The zoo'],
    ['one without a name', 'Orle Zoo met. A zoo in Hale burned. The zoo said it was late.', 'The zoo'],
    ['somebody’s', 'He left Eton College. His school shut. The school said it was late.', 'The school'],
    ['nobody’s name', 'Ann Church sang. The church said it was late.', 'The church'],
    ['another noun', 'Orle Zoo met. The school said it was late.', 'The school'],
  ])('%s', check);
});

describe('“the person”', () => {
  test.each<Case>([
    [
      'is who has just spoken without a name',
      'One top-20 shareholder said it rained. The person added that it was late.',
      'One top-20 shareholder',
    ],
    ['is none of two', 'Two sources said it rained. The person added that it was late.', 'The person'],
    ['is nobody named', 'Ann Hale said it rained. The person said it was late.', 'The person'],
  ])('%s', check);
});

describe('“it” behind what is said of a body', () => {
  test.each<Case>([
    [
      'a document',
      'The lawsuit says the Storr Ministry broke the law. It alleges that files were burned.',
      'The lawsuit',
    ],
    [
      'a document with an aside',
      'The 40-page lawsuit, filed in Orle, says S.D.A. officials lied. It accuses the agency’s chief of a crime.',
      'The 40-page lawsuit',
    ],
    ['a body', 'The union said Storr Energy had broken the contract. It said it would strike.', 'The union'],
    ['who answers', 'The lawsuit says Storr Energy lied. It denied the claim.', 'Storr Energy'],
    ['who spoke itself', 'The report said it rained, but Storr Energy denied that. It said it snowed.', 'Storr Energy'],
    ['what the sentence is about', 'The report is out. Storr Energy is late. It said it rained.', 'Storr Energy'],
  ])('%s', check);
});

describe('who says so is nothing that a town is called', () => {
  test.each<Case>([
    ['a report', 'Wolves were seen in Orle, the report said.', 'the report'],
    ['a port', 'It will sail to Orle, the port said.', 'the port'],
    ['a newspaper', 'She grew up in Orle, the newspaper said.', 'the newspaper'],
    [
      'a release',
      'Max toured Orle, a company news release said. The release said it was late.',
      'a company news release',
    ],
    ['a notice', 'Max fell in Orle, the notice said. The notice said it was late.', 'the notice'],
    ['but a body in apposition', 'Storr, the airline, said it was late. The airline said it rained.', 'Storr'],
    [
      'a body in apposition that is called so',
      'Storr, a charity called Aid, met. The charity said it rained.',
      'Storr',
    ],
  ])('%s', check);
});

describe('“they” and what is said', () => {
  test.each<Case>([
    [
      'a body only told of there',
      'Ida Moon cannot rest. A growing number of Democrats, though sure of her, are warning against a rest. The Orle College debate could be decisive, they say.',
      'A growing number of Democrats',
    ],
    ['nobody else', 'Ida Moon cannot rest. The Orle College debate could be decisive, they say.', null],
    ['its subject', 'Ida Moon cannot rest. The Orle Trust will cut jobs, they say.', 'Orle Trust'],
    [
      'a body before',
      'Orle Trust cut jobs. It was late. The Storr College debate could be decisive, they say.',
      'Orle Trust',
    ],
  ])('%s', check);
});

test('a computer firm is no “she”', () => {
  check('', 'Ida Moon left. Tandor Computer began to ask for help.\n\n“It was late,” she said.', 'Ida Moon');
  check('', 'Tandor Computer began to ask for help.\n\n“It was late,” she said.', null);
});

describe('a paper that a phrase tells to be a place’s', () => {
  test.each<Case>([
    ['is not the place', 'The Herald Leader, Vermont’s oldest newspaper, said that it was late.', 'The Herald Leader'],
    ['with a word for a day', 'The Sun Journal, Ohio’s biggest daily, said that it was late.', 'Sun Journal'],
    ['another body', 'Kelp Foods, Denmark’s largest grocer, said that it was late.', 'Kelp Foods'],
    ['nor is who writes for it', 'One of them, the Herald’s Lisa Orr, said that it was late.', 'Lisa Orr'],
  ])('%s', check);
});

describe('what heads a text', () => {
  test.each<Case>([
    ['is no body', 'Press release\n\nIt rained in May. The agency says that it was late.', 'The agency'],
    ['nor of news', 'News release\n\nIt rained in May. The agency says that it was late.', 'The agency'],
  ])('%s', check);
});
