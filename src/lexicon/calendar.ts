/** Months and days in lower case, in their order; a week begins as `Date`'s does. */
export const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // biome-ignore format: a list
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Words that tell when something was said. */
export const WHEN: ReadonlySet<string> = new Set([...WEEKDAYS, 'today', 'yesterday', 'tonight', 'earlier', 'late', 'recently', 'morning', 'afternoon', 'evening', 'night']); // biome-ignore format: a list
