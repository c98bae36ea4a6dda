import type {Source} from '../../topic/schema/schema.js';

/** The fifth document, and what the documents name besides, known only through them. */
export const remainingSources = [
  {
    id: 'document-004',
    publisher: 'cyberivy',
    title: 'Amazon may take Trainium chips beyond AWS',
    date: '2026-06-20',
  },
  {
    id: 'bloomberg',
    publisher: 'Bloomberg',
    description: 'an interview with Peter DeSantis and a report on the talks',
    dateNote: 'no date given; carried on June 20, 2026',
    carriedBy: ['document-001', 'document-002', 'document-003', 'document-004'],
  },
  {
    id: 'techcrunch',
    publisher: 'TechCrunch',
    title: 'Amazon hopes to challenge Nvidia more directly by selling its AI chips',
    date: '2026-06-18',
    dateNote: 'title and date as its address has them',
    url: 'https://techcrunch.com/2026/06/18/amazon-hopes-to-challenge-nvidia-more-directly-by-selling-its-ai-chips/',
    carriedBy: ['document-000', 'document-002', 'document-003'],
  },
  {
    id: 'taipei-times',
    publisher: 'Taipei Times',
    description: 'a newspaper that carried Bloomberg’s report',
    date: '2026-06-20',
    carriedBy: ['document-004'],
  },
  {
    id: 'techzine',
    publisher: 'Techzine',
    description: 'on sovereign infrastructure',
    dateNote: 'no date given',
    carriedBy: ['document-004'],
  },
  {
    id: 'windowsnews',
    publisher: 'windowsnews.ai',
    description: 'further reading',
    dateNote: 'no date given',
    url: 'https://windowsnews.ai/article/amazon-plans-direct-sales-of-trainium-ai-chips-in-2026-taking-the-fight-to-nvidias-dominance.428778',
    carriedBy: ['document-000'],
  },
  {
    id: 'semianalysis',
    publisher: 'SemiAnalysis',
    description: 'further reading on Trainium3',
    dateNote: 'no date given',
    url: 'https://newsletter.semianalysis.com/p/aws-trainium3-deep-dive-a-potential',
    carriedBy: ['document-000'],
  },
  {
    id: 'yahoo',
    publisher: 'Yahoo Finance',
    description: 'further reading',
    dateNote: 'no date given',
    url: 'https://finance.yahoo.com/news/amazons-ai-chips-could-unlock-023106423.html',
    carriedBy: ['document-000'],
  },
] satisfies Source[];
