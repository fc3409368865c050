import { findMarkBack, hasFinite, type Scene } from '../scene.ts';
import { CONTENT, firstRun, SOURCE, setSource } from '../scoring/window.ts';
import { subjectAfter, subjectBefore } from './subject-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/** "[Seven] saw it; *one, a nurse*, told us A": what a semicolon parts has its own subject. */
export function takeBehindSemicolon(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens, region } = scene;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const semicolon = findMarkBack(tokens, ';', first + source.last, head);
  if (semicolon < 0 || region[semicolon] >= 0) return;
  const subject = subjectBefore(scene, head, semicolon + 1);
  if (subject && beginsClause(scene, subject.first, semicolon + 1)) setSource(labels, first, subject);
}

/** "A, said *Ann Lee*, who knows it; [they make it worse]": what stands behind the semicolon is no source, where somebody is named before. */
export function takeBeforeSemicolon(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens } = scene;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first <= head || tokens.text[first + source.first - 1] !== ';') return;
  const subject = subjectAfter(scene, head + 1, first + source.first - 1);
  if (!subject || !hasFinite(scene, first + source.first, first + source.last)) return;
  setSource(labels, first, subject);
  labels.fill(CONTENT, source.first, source.last);
}
