// Averages two models, each weight in its own trainer's units: how `model/quotes.bin` was made. After `npm run build`:
//
//   node scripts/average-models.js A.bin B.bin OUT.bin
//
// Cues and spans are the mean of both; the judge, its threshold and its calibration are A's, who were tuned together.
import { readFileSync, writeFileSync } from 'node:fs';
import { readModel, writeModel } from '../dist/model/model.js';

const [a, b, out] = process.argv.slice(2);
const [first, second] = [a, b].map((path) => readModel(readFileSync(path)));
const scale = { ...first.scale };
for (const part of ['cue', 'span']) scale[part] = Math.min(first.scale[part], second.scale[part]);

const mean = (x, y, part) => Math.round(((x / first.scale[part] + y / second.scale[part]) / 2) * scale[part]);
const average = (name, part) => first[name].map((weight, i) => mean(weight, second[name][i], part));

const cue = average('cue', 'cue');
const [node, edge] = ['node', 'edge'].map((name) => average(name, 'span'));
const sourceBonus = mean(first.sourceBonus, second.sourceBonus, 'span');
writeFileSync(out, writeModel({ ...first, scale, cue, node, edge, sourceBonus }));
