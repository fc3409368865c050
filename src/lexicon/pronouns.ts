/** "My", "their": what stands before a noun and says whose it is. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);
