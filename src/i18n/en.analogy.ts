import type {Analogy} from '../topic/schema/schema.js';
import {enControls} from './en.controls.js';
import type {en} from './en.js';

type LimitKind = Analogy['limits'][number]['kind'];

/** What an analogy gets wrong, in a few words. */
const limitKinds: Record<LimitKind, string> = {
  'looks-easier': 'It looks easier than it is',
  'hides-cost': 'It hides a cost',
  'hides-limit': 'It hides a limit',
  'leaves-out-choice': 'It leaves out a choice',
};

/** English of the analogy, which loads with it. */
export const enAnalogy = {
  ...enControls,

  // Going through the scenes
  scenes: 'Scenes',
  next: 'Next',
  back: 'Back',
  nextIs: (title: string) => `Next: ${title}`,

  // The picture and what can be set
  rival: 'a rival now',
  noRival: 'no rival',
  outside: (low: string, high: string, step: string) =>
    `Write a number from ${low} to ${high}${step === '1' ? '' : `, in steps of ${step}`}.`,
  wasBefore: (label: string, value: string, before: string) => `${label}: ${value}, before ${before}.`,

  firm: (label: string, value: string, status: string) => `${label}: ${value} (${status})`,

  // A guess, and the closing question
  comesTo: (value: string) => `It comes to ${value}.`,

  // The mapping
  mapping: 'What stands for what',
  standsFor: ':',
  ownRow: 'Our own comparison.',
  at: (place: string, title: string) => `${place}: ${title}`,
  sceneOf: (scene: string, count: string) => `Scene ${scene} of ${count}`,
  oneSign: (amount: string) => `${amount} a sign`,
  ofMost: (number: string, most: string) => `${number} of ${most}`,
  limitKinds,
};

/** The words of the analogy, with those that were there before. */
export type AnalogyMessages = typeof enAnalogy & typeof en;
