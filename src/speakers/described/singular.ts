/** "soldiers", "women" → what one of them is, as far as spelling tells. */
export const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '').replace(/men$/, 'man');
