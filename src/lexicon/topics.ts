const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs behind which a clause stands: where none is seen, the tags may hide it. */
export const CLAUSAL = words('say accord');

/** Behind these "to" tells what is to be done: "told him to leave". */
export const ORDERING = words('tell ask say warn caution remind text want write plead');

/** Behind these stands whom somebody told: "told the men that he was ill". */
export const HEARD = words('tell inform remind warn show assure');

/** "credited the mayor with saving it", "attributed the fall to the rain": put forward though no clause. */
export const ATTRIBUTING = words('credit attribute blame');

/** "declared the vote “a farce”": as the verbs that call something names. */
export const PRONOUNCING = words('declare pronounce proclaim put credit attribute blame');
