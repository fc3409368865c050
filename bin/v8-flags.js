/** For any V8 of Node 20 and above. */
const FLAGS = ['--heap-growing-percent=40', '--incremental-marking-hard-trigger=40', '--compact-on-every-full-gc'];

/**
 * How V8 is told to run us, before any work.
 *
 * It lets the heap grow to several times what is in use, and by some megabytes at least, before it looks for what is not. By two
 * fifths, and only by two fifths of that room before it begins to look, a long article takes a third less memory and a batch a
 * tenth. What is left then lies scattered: put together each time, a batch holds a tenth less again, and a long article a tenth
 * more.
 *
 * It compiles what has run for a while, and again where it then meets values of another kind: with six times its own patience it
 * has met most of them, and a batch takes a tenth less time. Node 22's knows that by other names, and would say so.
 *
 * @param {string} v8 its version, `process.versions.v8`
 * @returns {string[]}
 */
function v8Flags(v8) {
  return Number.parseInt(v8, 10) < 12 ? [...FLAGS, '--interrupt-budget=400000'] : FLAGS;
}

module.exports = { v8Flags };
