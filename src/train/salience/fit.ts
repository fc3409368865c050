import type { Instance } from './pronouns.ts';

const EPOCHS = 50;
const RATE = 0.1;
/** Ridge penalty, tuned by five-fold cross-validation over articles. */
const PENALTY = 3;
/** Adam's decays (Kingma & Ba 2015). */
const [BETA1, BETA2] = [0.9, 0.999];

/**
 * A conditional logit over the candidates of each pronoun: one of those that are right is to be chosen. The whole gradient
 * each time, so that the order of the instances does not matter.
 *
 * @returns the weight of each feature, in nats
 */
export function fitSalience(instances: readonly Instance[]): Map<string, number> {
  const index = new Map<string, number>();
  const numbers = (features: readonly string[]) =>
    features.map((feature) => index.get(feature) ?? index.set(feature, index.size).size - 1);
  const data = instances.map(({ right, wrong }) => ({ sets: [...right, ...wrong].map(numbers), right: right.length }));
  const weights = new Float64Array(index.size);
  const mean = new Float64Array(index.size);
  const square = new Float64Array(index.size);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradient = weights.map((w) => PENALTY * w);
    for (const { sets, right } of data) addGradient(sets, right, weights, gradient);
    for (let k = 0; k < weights.length; k++) {
      mean[k] = BETA1 * mean[k] + (1 - BETA1) * gradient[k];
      square[k] = BETA2 * square[k] + (1 - BETA2) * gradient[k] ** 2;
      const scale = Math.sqrt(square[k] / (1 - BETA2 ** epoch)) + 1e-8;
      weights[k] -= (RATE * mean[k]) / (1 - BETA1 ** epoch) / scale;
    }
  }
  return new Map([...index].map(([feature, k]) => [feature, weights[k]]));
}

/** The first `right` of the sets are those to choose from. */
function addGradient(sets: readonly (readonly number[])[], right: number, weights: Float64Array, out: Float64Array) {
  const scores = sets.map((set) => set.reduce((sum, feature) => sum + weights[feature], 0));
  const most = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - most));
  const all = chances.reduce((a, b) => a + b, 0);
  const ofRight = chances.slice(0, right).reduce((a, b) => a + b, 0);
  sets.forEach((set, i) => {
    const slope = chances[i] / all - (i < right ? chances[i] / ofRight : 0);
    for (const feature of set) out[feature] += slope;
  });
}
