import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

describe('somebody called by a country', () => {
  test.each<Case>([
    [
      'is who the text has told to be from there, before whoever spoke last',
      'Petra Vogel of Germany beat Ilka Marin of Romania on Monday.\n\n“It was hot,” Vogel said.\n\nMarin said she was ill. The German said it was late.',
      'Petra Vogel',
    ],
    [
      'as the country’s',
      'Spain’s Elena Ruiz won ahead of Karin Holm.\n\n“It was hot,” Holm said. The Spaniard said it was late.',
      'Elena Ruiz',
    ],
    [
      'in an apposition',
      'Jan Kroll, a former world champion from Poland, lost to Ben Hart.\n\n“It was hot,” Hart said. The Pole said it was late.',
      'Jan Kroll',
    ],
    [
      'in brackets',
      'Mo Salem (Egypt) beat Ben Hart 3-1. Hart said it was hot. The Egyptian said it was late.',
      'Mo Salem',
    ],
    [
      'as one of them',
      'Coach Ewan Brodie, a Scot, left. Luis Ortega stayed.\n\nAsked if Ortega was ill, the Scot said it was late.',
      'Ewan Brodie',
    ],
    [
      'right before the name',
      'Minister Ann Lee met the Frenchman Luc Moreau. Lee said it was hot. The Frenchman said it was late.',
      'Luc Moreau',
    ],
    [
      'and who goes on is the same',
      'Spain’s Elena Ruiz won ahead of Karin Holm.\n\n“It was hot,” Holm said. The Spaniard said it was late. “I slept,” she added.',
      'Elena Ruiz',
    ],
    [
      'is not who is told to be from elsewhere',
      'Lena Brandt won.\n\n“It was hot,” Brandt said.\n\nMirela Dobrescu, of Romania, was ill. “I fell,” Dobrescu said.\n\nThe German said it was late.',
      'Lena Brandt',
    ],
    [
      'is not of whom the sentence asks',
      'Manager Paul Denholm spoke. “He is ill,” Denholm said.\n\nAsked if Mateo Castellan was late, the Scot said that he was.',
      'Paul Denholm',
    ],
    [
      'is nobody where two have spoken',
      'Lena Brandt met Mirela Dobrescu.\n\n“It was hot,” Brandt said.\n\nDobrescu said she was ill. The German said it was late.',
      'The German',
    ],
    [
      'goes on behind a quotation',
      'Dr Ellen Marsh said it was hot.\n\nDiego Farias said it rained. “It was late,” the Brazilian said.',
      'Diego Farias',
    ],
  ])('%s', check);
});

describe('somebody called by an age', () => {
  test.each<Case>([
    [
      'is who the text has told to be so old',
      'Mark Dale, 51, was booed. Josh Hill, 22, missed.\n\nHill said it was hot. The 51-year-old said it was late.',
      'Mark Dale',
    ],
    [
      'before the name',
      'Striker Josh Hill met 51-year-old coach Mark Dale. Hill said it was hot. The 51-year-old said it was late.',
      'Mark Dale',
    ],
    [
      'is not who has been called by another',
      'Mark Dale was booed. “It rained,” Dale said.\n\nStriker Josh Poole missed. The 22-year-old said it was hot. Dale smiled. “It was late,” the 51-year-old said.',
      'Mark Dale',
    ],
    [
      'and by what he does',
      'Tore Lund, 24, beat Max Gruber, 30. Gruber said it was hot.\n\nThe 24-year-old skier said it was late.',
      'Tore Lund',
    ],
    [
      'is one without a name who has just spoken',
      'Tilda Crewe was found dead on Monday. A neighbour, who asked not to be named, said she had heard a van. “It was late,” said the 63-year-old.',
      'A neighbour',
    ],
    [
      'in the paragraph before',
      'Tilda Crewe won the seat. One voter said he would stay at home.\n\n“It was late,” said the 54-year-old.',
      'One voter',
    ],
    [
      'and is of the family',
      'Tilda Crewe is missing. A lodger said it was hot. “It rained,” said the 63-year-old grandmother. “It was late,” she added.',
      'A lodger',
    ],
    [
      'is who the text has told to be so, and not one without a name',
      'Tilda Crewe, 63, was at home. A neighbour said it was hot. “It was late,” said the 63-year-old.',
      'Tilda Crewe',
    ],
    [
      'is no spokesman',
      'Tilda Crewe won on Sunday. A club spokesman said it was hot. “It was late,” said the 23-year-old.',
      'Tilda Crewe',
    ],
    [
      'is not one without a name where the text has come back to somebody',
      'Tilda Crewe won on Sunday. A fan said it was hot. Crewe wept. “It was late,” said the 23-year-old.',
      'Tilda Crewe',
    ],
    [
      'is nobody where somebody has spoken besides',
      'Tilda Crewe won on Sunday. “I ran,” Crewe said. A fan said it was hot. “It was late,” said the 23-year-old.',
      'the 23-year-old',
    ],
    [
      'who plays there',
      'Tilda Crewe scored. “It was hot,” Crewe said. A fan said it rained. “It was late,” the 23-year-old forward said.',
      'Tilda Crewe',
    ],
  ])('%s', check);
});

describe('somebody called by whom he plays for', () => {
  test.each<Case>([
    [
      'at an age',
      'Goalkeeper Ned Stopes admits that he was ill. “It was late,” the Norland Under-21 international told Orle Sport.',
      'Ned Stopes',
    ],
    [
      'of a land of several words',
      'Ned Stopes said it was hot. “It was late,” the Republic of Norland Under-19 international added.',
      'Ned Stopes',
    ],
    ['by caps', 'Ned Stopes says that it rained. “It was late,” the 40-cap international said.', 'Ned Stopes'],
    [
      'or did once',
      'Striker Ned Stopes says he is fit. “It was late,” said the former Orle and Lind Town man.',
      'Ned Stopes',
    ],
    [
      'or did at several',
      'Striker Ned Stopes says he is fit. “It was late,” said the former Orle, Lind and Brack man.',
      'Ned Stopes',
    ],
    ['in front', 'Ned Stopes was glad. “It was late,” the Norland Under-23 forward said.', 'Ned Stopes'],
    [
      'in front, behind the verb',
      'Ned Stopes was glad. “It was late,” said the Norland Under-23 forward.',
      'Ned Stopes',
    ],
    [
      'is nobody where two are named',
      'Ned Stopes met Rolf Tarn. “It was late,” the former Orle man said.',
      'the former Orle man',
    ],
    ['is not who has gone forward', 'Ned Stopes moved Orle forward. The mayor said it was late.', 'The mayor'],
  ])('%s', check);
});

describe('somebody called by a state', () => {
  test.each<Case>([
    ['of the party', 'Speaker Ida Moon spoke. The Georgia Republican said it was late.', 'Ida Moon'],
    ['of one that is a first name', 'Sen. Ida Moon, D-Va., spoke. The Virginia Democrat said it was late.', 'Ida Moon'],
    ['who is called so', 'Virginia Moon spoke. Virginia said it was late.', 'Virginia Moon'],
    ['with the name', 'The Georgia Republican Ida Moon said it was late.', 'Ida Moon'],
    [
      'by the seat',
      'Sen. Ida Moon, R-Maine, spoke. Sen. Al Orr, R-Texas, left. The Mainer said it was late.',
      'Ida Moon',
    ],
    [
      'in brackets',
      'Sen. Ida Moon (R-Ohio) spoke. Sen. Al Orr (D-Iowa) left. The Ohioan said it was late.',
      'Ida Moon',
    ],
    ['by where', 'Sen. Ida Moon of Maine spoke. Sen. Al Orr of Texas left. The Mainer said it was late.', 'Ida Moon'],
    ['neither', 'Sen. Ida Moon (R-Ohio) spoke. Sen. Al Orr (D-Iowa) left. The Texan said it was late.', 'The Texan'],
    ['without more', 'Sen. Ida Moon spoke. The Alaskan said it was late.', 'Ida Moon'],
  ])('%s', check);
});
