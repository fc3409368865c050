/** An input that cannot be read, told in a line: what is wrong and what to do. */
export class InputError extends Error {}
