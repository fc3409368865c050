/** Nouns for parents, which a number may follow: "the mum-of-two". */
export const PARENTS: ReadonlySet<string> = new Set('mum mom mam mother dad father parent'.split(' '));

export const GRANDPARENTS: ReadonlySet<string> = new Set(
  'grandmother grandfather grandma grandpa granny grandad granddad grandparent'.split(' '),
);

/** What somebody has been for a life, rather than to somebody else as an employee or an aide is. */
export const CAREERS: ReadonlySet<string> = new Set(
  `soldier marine sailor airman paratrooper officer policeman policewoman constable detective guard driver firefighter paramedic
  miner fisherman farmer teacher headteacher headmaster headmistress lecturer nurse midwife doctor surgeon dentist vet
  builder plumber electrician engineer mechanic carpenter butcher baker postman librarian accountant banker solicitor
  barrister lawyer judge prosecutor magistrate footballer cricketer boxer jockey athlete swimmer cyclist wrestler rower
  pilot docker steelworker welder model actor actress singer dancer journalist reporter broadcaster vicar priest`.split(
    /\s+/,
  ),
);

/** What is left of the dead, and how they died. */
export const ENDS: ReadonlySet<string> = new Set(
  `death murder killing killer killers murderer murderers body funeral remains coffin grave ashes corpse burial memory
  slaying manslaughter homicide inquest autopsy`.split(/\s+/),
);
