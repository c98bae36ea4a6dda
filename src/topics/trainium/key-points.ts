import type {Topic} from '../../topic/schema/schema.js';

/**
 * Five lists: what to take away, what to watch, what selling would take, who uses the chips, and Europe.
 * Example: `keyPoints[1].points.length` is 7, the things to watch.
 */
export const keyPoints = [
  {
    id: 'takeaways',
    title: 'The main points',
    points: [
      {
        text: 'Amazon, which has only rented out its Trainium chips, is talking about selling them to other data centers.',
        sources: ['document-000', 'document-001', 'document-002', 'document-003', 'document-004'],
      },
      {
        text: 'If Amazon’s chip business stood alone and sold this year’s chips to AWS and to others, its [[term:run-rate|run rate]] would be [[amazon-standalone-run-rate]]. That is Amazon’s own claim, not an independent forecast. Nvidia’s is [[nvidia-run-rate]].',
        sources: ['letter', 'document-002', 'document-003'],
      },
      {
        text: 'TechCrunch finds Amazon’s figure akin to Intel’s annual revenue; the article that passes this on gives no number for Intel.',
        sources: ['techcrunch', 'document-002'],
      },
      {
        text: 'Inside AWS, Anthropic has signed for [[anthropic-capacity]], present and future together; OpenAI’s agreement covers [[openai-capacity]].',
        sources: ['bloomberg', 'document-003'],
      },
      {
        text: 'Supply may decide more than demand does: Trainium is reported as largely [[term:sold-out|sold out]], before one rack has been sold to others.',
        sources: ['document-002', 'document-003', 'document-004'],
      },
      {
        text: 'Software is the other hurdle: [[term:cuda|CUDA]] is the industry’s default, and [[term:neuron|Neuron]] is catching up.',
        sources: ['document-000'],
      },
    ],
  },
  {
    id: 'watch',
    title: 'What to watch',
    points: [
      {text: 'A signed deal.', sources: ['document-000']},
      {text: 'A named customer.', sources: ['document-003']},
      {text: 'Software: how easily a workload moves over from Nvidia.', sources: ['document-000']},
      {
        text: 'Price: low enough to win buyers, high enough not to hurt AWS.',
        sources: ['document-000'],
      },
      {text: 'Proof at scale: Trainium3 beside Blackwell in large use.', sources: ['document-000']},
      {text: '[[term:foundry|Foundry]] capacity: new partners, or more room.', sources: ['document-003']},
      {text: 'Packaging: chips, servers or whole [[term:rack|racks]].', sources: ['document-003']},
    ],
  },
  {
    id: 'selling-would-take',
    title: 'What selling would take',
    points: [
      {text: 'Capacity at a [[term:foundry|foundry]].', sources: ['document-003', 'document-004']},
      {text: 'Firmware, drivers and guidance for whole racks.', sources: ['document-003']},
      {
        text: 'Rules on who comes first, cloud customers or buyers of hardware.',
        sources: ['document-003'],
      },
      {
        text: 'From buyers: integration work, and several quarters of patience.',
        sources: ['document-003'],
      },
      {text: 'Software, tools for developers, cooling and power.', sources: ['document-004']},
    ],
  },
  {
    id: 'named-users',
    title: 'Users or partners, as Amazon names them',
    points: [
      {text: 'Anthropic', sources: ['document-004']},
      {text: 'OpenAI', sources: ['document-004']},
      {text: 'Uber', sources: ['document-004']},
      {text: 'Odyssey', sources: ['document-004']},
      {text: 'DeCart AI', sources: ['document-004']},
      {text: 'Neura Robotics', sources: ['document-004']},
      {text: 'Splash Music', sources: ['document-004']},
      {text: 'Poolside', sources: ['document-004']},
    ],
  },
  {
    id: 'europe',
    title: 'What Europe sees in it',
    points: [
      {
        text: 'There is demand for [[term:sovereign|sovereign infrastructure]]: AI that runs locally and leans less on one American cloud.',
        sources: ['techzine', 'document-004'],
      },
      {
        text: 'The gain is mixed. Physical control grows, but the machines, and part of their software, would remain American: better than the cloud alone, short of independence.',
        sources: ['document-004'],
      },
      {
        text: 'An invented example: a provider runs [[scenario-gpus]]. If [[scenario-share]] of its new capacity could be Trainium, the source counts [[second-source-accelerators]] from a second source, without saying how much is new. Software, use and the price of power decide whether that pays.',
        sources: ['document-004'],
      },
    ],
  },
] satisfies Topic['keyPoints'];
