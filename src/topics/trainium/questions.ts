import type {Topic} from '../../topic/schema/schema.js';

/**
 * Questions that readers ask, answered from the sources in our own words; terms stand in `terms.ts`.
 * Example: `questions[5]` asks whether Amazon sells already, and the answer begins with “No”.
 */
export const questions = [
  {
    id: 'what-is-trainium',
    question: 'What is Trainium?',
    answer:
      'Amazon’s own [[term:accelerator|accelerator]] for AI. Customers have so far rented it by way of [[term:aws|AWS]]; nobody else could own one. Sources differ on whether it serves [[term:training|training]] alone or [[term:inference|inference]] too.',
    sources: ['document-000', 'document-001', 'document-004'],
  },
  {
    id: 'what-changed',
    question: 'What changed in June 2026?',
    answer:
      'On June 18, TechCrunch reported that Amazon was discussing sales of Trainium to other companies. It relayed what Peter DeSantis of Amazon had told Bloomberg, on a day not given: talks are under way. Both call them early. As of late June nothing was signed.',
    sources: ['techcrunch', 'bloomberg', 'document-000', 'document-001', 'document-002', 'document-003'],
  },
  {
    id: 'compared-with-nvidia',
    question: 'How does it compare with Nvidia?',
    answer:
      'A rack of Trainium3 is said to be about level with Nvidia’s Blackwell NVL72; that, one source finds, is what makes sales to others plausible. Amazon itself says that the chip costs [[trainium3-cost]] what Nvidia’s H100 and H200 [[term:gpu|GPUs]] do. In software Nvidia leads: [[term:cuda|CUDA]] is the default, while [[term:neuron|Neuron]] is catching up.',
    sources: ['document-000', 'document-001'],
  },
  {
    id: 'why-sell',
    question: 'Why sell what it could keep?',
    answer:
      'For demand that its cloud does not reach, and for a hardware business. Amazon puts the [[term:run-rate|run rate]] of its chips at [[amazon-standalone-run-rate]] if they were a business of their own; that counts what AWS itself would buy. The price is that a chip sold no longer draws customers to AWS and its other services.',
    sources: ['document-000', 'document-002'],
  },
  {
    id: 'why-not-before',
    question: 'Why not before?',
    answer:
      'The chips were there to make AWS cheaper to run and to keep customers in it. Selling hardware takes another kind of sales force and support. Companies asked to buy, and AWS declined.',
    sources: ['document-001', 'document-002'],
  },
  {
    id: 'sold-already',
    question: 'Does Amazon sell Trainium already?',
    answer:
      'No. As of late June 2026, which is as far as the sources go, there were talks; no deal was signed and no buyer had been named.',
    sources: ['document-000', 'document-002', 'document-004'],
  },
  {
    id: 'nvidia-killer',
    question: 'Is it an Nvidia killer?',
    answer:
      'No. Nvidia dominates, with [[nvidia-share]] of the market for AI accelerators, according to one report. What may change is that Amazon supplies machines and does not only rent them out.',
    sources: ['document-001', 'document-004'],
  },
  {
    id: 'prices',
    question: 'Will prices fall?',
    answer:
      'Perhaps. A cheaper rival would give buyers something to bargain with. But demand for AI computing is still well ahead of supply.',
    sources: ['document-001'],
  },
  {
    id: 'why-europe',
    question: 'Why does Europe care?',
    answer:
      'Hardware on their own sites would let European operators depend less on American clouds and on Nvidia. The machines, and part of their software, would still be American: better than the cloud alone, short of independence.',
    sources: ['techzine', 'document-004'],
  },
  {
    id: 'how-soon',
    question: 'How soon could it happen?',
    answer:
      'Nobody has said. The talks are early and have no public timetable; even after a deal, a buyer should plan for several quarters of lead time.',
    sources: ['document-001', 'document-003'],
  },
  {
    id: 'what-is-a-run-rate',
    question: 'What is a run rate?',
    answer:
      'A recent pace carried on over a year, as if nothing changed. Nvidia’s [[nvidia-run-rate]] stands for four quarters of [[nvidia-quarter]] each; that quarter is worked back from the run rate, and no source states it. A run rate is not money already earned.',
    sources: ['document-002'],
  },
] satisfies Topic['questions'];
