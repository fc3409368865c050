/**
 * How V8 is told to run us, before any work.
 *
 * It compiles what has run for a while, and again where it then meets values of another kind: with six times its own patience it
 * has met most of them, and a batch takes a tenth less time. And it lets the heap grow to several times what is in use before
 * it looks for what is not: by two fifths, a long article takes a third less memory and a batch a tenth, in no more time.
 */
export const V8_FLAGS = ['--interrupt-budget=400000', '--heap-growing-percent=40'] as const;
