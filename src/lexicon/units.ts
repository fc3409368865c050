/** What is counted: "3 per cent", "40 points". */
export const UNITS: ReadonlySet<string> = new Set(
  `hundred thousand million billion trillion per percent cent cents points point people deaths dead years year months month
  weeks week days day hours hour degrees degree miles kilometers kilometres km mph feet meters metres tons tonnes barrels
  acres hectares dollars pounds euros rupees seats votes`.split(/\s+/),
);
