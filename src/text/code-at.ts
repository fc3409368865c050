const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(i)`, for loops over many strings. Those of an article are of many kinds to V8 (of one byte and of two, cut out,
 * joined, shared), and a place that meets more than four looks the method up at each call: here it is known.
 */
export const codeAt = (text: string, i: number): number => charCodeAt.call(text, i);
