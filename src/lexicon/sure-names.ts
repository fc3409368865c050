import { listedGender } from './first-names.ts';

/** Borne by both sexes, here or elsewhere, or short for either: of one who is called so a pronoun tells more than the list. */
const EITHER: ReadonlySet<string> = new Set(
  `jan jean andrea robin kelly kim ashley lynn jo alexis dominique jordan jessie jesse terry lindsey cameron blake dylan
  tyler logan austin carol beverly evelyn vivian tracy stacy ronnie billy bobby willie charlie freddie
  teddy mickey micah francis julian rene glenn glen drew gene guy ali chris sam max ray lou nick toni jay jed noor wei
  jun ming mei ling xiu hyun seung dong eun hye yuki kumar jaya camille simone nicola madison madhu deepa maria
  marie jose angelo ryan hunter cooper cole gail elliot elliott sidney meredith sylvester karin petra shanti makoto
  osamu yoshi kazuki koji themba thabo tunde femi sipho tendai danny gabriel emmanuel guadalupe israel chad georgia virginia
  claude lauren laurie connie jerry joe sean shaun shawn michel jodie jodi rory florence brett corey joan luca`.split(
    /\s+/,
  ),
);

/** Surnames as often: who is called nothing but "Clark" may be Ann Clark. */
const FAMILY: ReadonlySet<string> = new Set(
  `james thomas martin scott graham lewis allen alan howard lawrence george henry alexander russell gordon wayne dean
  craig neil stuart stewart duncan douglas murray ross keith anthony arnold abraham adrian austen barry benedict
  bernard bertrand boyd bradley brent bruce bryan burt byron calvin carl carlton cary charles christian christopher
  clark clay clayton clement conrad curtis daniel david dennis denis derrick desmond dick dirk donald dustin earl edgar
  edmund edward elmer eugene evan ezra franco frank franklin frederick fritz garrett gavin gerard gilbert giles gregory
  hamid harold hassan hector herbert herman homer horace hubert hugh hugo humphrey hussein ibrahim irving irwin isaac
  ismail ivan jack jacob jacques jarrett jerome joel john joseph karim karl kenneth kent kirk kurt kyle lance laurence
  leon leonard leo leroy lester levi lionel lloyd louis lowell lucas luke luther lyle lyndon malcolm marcel marco
  marcus mario mark marvin mason matthew maurice maxwell melvin merle michael miles milton mohammed mohamed muhammad
  ahmed khalid moses nicholas nicolas nolan norman oliver oscar otto owen pascal patrick paul percy perry peter philip
  phillip pierce pierre preston quentin ralph randall raymond reginald reuben rex richard rod rodney rodrigo roger
  roland roman roy rufus rupert russ salvador samuel sebastian seymour shane sherman sid silas simon solomon spencer
  stanley stephen steven terrence theodore timothy tobias todd travis trent tristan troy vaughn vernon victor vincent
  virgil wade wallace walter ward warren wendell wilbur willard william winston wyatt xavier abbas akbar imran nawaz
  rashid gopal harish mohan sachin shankar tariq mwangi kamau otieno ochieng onyango wafula chukwu babatunde bashir
  abubakar nabil rachid ruben santiago magnus petter elias amos enoch gideon ignacio esteban ole kofi jens lars klaus
  hans viktor emil felix anton pavel karel jonas lukas luigi alberto yusuf omar osama taras joyce grace ruth kay
  victoria frances blanche mercedes rosa carmen dolores pilar constance ivy iris hazel laurel cora christie crystal
  fern mae mona nell nellie opal pearl paige ruby vera viola violet winnie neal nan kelli judd jules mina mara patti
  madeline wambui njeri achieng atieno akinyi rani lata usha rekha meera lakshmi adaeze folake`.split(/\s+/),
);

/** The gender that a name's first word leaves no doubt about, or null. */
export function sureGender(words: readonly string[]): 'male' | 'female' | null {
  return EITHER.has(words[0]) || (words.length === 1 && FAMILY.has(words[0])) ? null : listedGender(words);
}
