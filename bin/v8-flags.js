const V8 = Number.parseInt(process.versions.v8, 10);

/**
 * How V8 is told to run us, before any work.
 *
 * It lets the heap grow to several times what is in use before it looks for what is not: by two fifths, a long article takes a
 * third less memory and a batch a tenth, in no more time. With six times its own patience a batch takes a tenth less time. It makes
 * machine code of a regular expression that is met twice: of one that is met twenty times, a run on one article takes a fortieth less,
 * and a batch no more.
 *
 * @returns {string[]}
 */
function v8Flags() {
  const late = V8 < 12 ? ['--regexp-tier-up-ticks=20'] : [];
  return ['--heap-growing-percent=40', ...late, ...patience({ budget: 400_000, calls: 30_000 })];
}

/**
 * How it is told to run for many articles. What it has compiled of a function that is made anew for each article lives no longer
 * than the next look through the whole heap: where the heap may double in between, a batch takes a twentieth less time.
 *
 * @returns {string[]}
 */
function batchFlags() {
  return ['--heap-growing-percent=100'];
}

/**
 * How it is told to run the threads of a batch; it goes for the whole process.
 *
 * A heap grows by a score of megabytes at least, and each thread has one: of that room V8 takes two fifths before it looks for
 * what is not in use, and then puts together what is left, so that many articles hold a tenth less. One long article would take
 * a sixth longer. Threads that keep all cores busy compile at each other's cost: with more patience some hundred articles take
 * them a twelfth less time, and thousands no more. One thread would take longer. Functions into which less is copied are compiled
 * sooner: by two threads, of Node 20, in a fifteenth less time for thousands of articles.
 *
 * @returns {string[]}
 */
function threadFlags() {
  return [
    ...batchFlags(),
    '--incremental-marking-hard-trigger=40',
    '--compact-on-every-full-gc',
    ...(V8 < 12 ? ['--max-inlined-bytecode-size-cumulative=100'] : []),
    ...patience({ budget: 1_000_000, calls: 100_000 }),
  ];
}

/**
 * V8 compiles what has run for a while, and again where it then meets values of another kind: a patient one has met most of them.
 * Node 20's counts what a function has done, by a budget; that of Node 22 to 26 its calls, and has a compiler in between, which is
 * quick: two threads take 18 to 21 % less time for thousands of articles, one of them a tenth less for hundreds. Another version may
 * know that by other names, and would say so.
 *
 * @param {{ budget: number, calls: number }} most
 */
function patience({ budget, calls }) {
  if (V8 < 12) return [`--interrupt-budget=${budget}`];
  return V8 < 15 ? ['--invocation-count-for-maglev=2000', `--invocation-count-for-turbofan=${calls}`] : [];
}

module.exports = { v8Flags, batchFlags, threadFlags };
