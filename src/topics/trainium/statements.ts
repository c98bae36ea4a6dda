import type {Topic} from '../../topic/schema/schema.js';

/**
 * What people said, in our words and never as quotations.
 * Example: `statements[3]` is Jensen Huang’s, dated only “recently” by its source.
 */
export const statements = [
  {
    id: 'jassy',
    who: 'Andy Jassy',
    role: 'CEO, Amazon',
    when: '2026-04',
    text: 'If the chip business stood alone and sold this year’s chips to AWS and to others, its run rate would be [[amazon-standalone-run-rate]]. That Amazon will one day sell racks to others is quite possible.',
    sources: ['letter', 'document-002'],
  },
  {
    id: 'desantis',
    who: 'Peter DeSantis',
    role: 'an Amazon executive; sources differ on his office',
    whenNote: 'day not given; reported on June 18, 2026',
    text: 'Talks are under way; he names no buyer. Sales outside would not hurt the cloud, since the world still consumes too little AI.',
    sources: ['bloomberg', 'document-002', 'document-003'],
  },
  {
    id: 'aronson',
    who: 'Doron Aronson',
    role: 'spokesperson, AWS',
    whenNote: 'no date given',
    text: 'Until now AWS has turned down requests to buy its chips. He repeats that racks may be sold.',
    sources: ['document-002'],
  },
  {
    id: 'huang',
    who: 'Jensen Huang',
    role: 'CEO, Nvidia',
    whenNote: '“recently”, says the source',
    text: 'He sees a new market of [[nvidia-cpu-market]] in CPUs for AI.',
    sources: ['document-002'],
  },
] satisfies Topic['statements'];

/** What Amazon would gain by selling its chips, and what it would risk. */
export const tradeOffs = [
  {
    id: 'cloud-or-hardware',
    title: 'What Amazon would gain, and what it would risk',
    now: 'Trainium stays inside the cloud. Amazon charges for tokens and sells services around the chip: storage, security, networking, monitoring.',
    then: 'Racks of Trainium go to other companies.',
    gained: ['Demand from beyond its own cloud', 'A hardware business'],
    risked: [
      'A rack sold is one that AWS’s own customers cannot have, unless more are made',
      'The services around the chip are not sold along with it',
    ],
    decides:
      'Supply, more than demand. Capacity at TSMC is contested, and its largest customer is now Nvidia, ahead of Apple.',
    sources: ['document-002'],
  },
] satisfies Topic['tradeOffs'];
