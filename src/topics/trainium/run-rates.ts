import type {Figure} from '../../topic/schema/schema.js';

/**
 * The three run rates, and the ratio in the chart’s title: the figures that the chart and its words need.
 * A derived one has the least firm status of its inputs, and their qualifiers.
 * Example: 326 billion ÷ about 50 billion = about 6.52 times, hypothetical.
 */
export const runRates = [
  {
    id: 'nvidia-run-rate',
    label: 'Nvidia’s revenue run rate',
    subject: 'nvidia',
    value: 326e9,
    qualifier: 'exact',
    unit: 'USD/year',
    status: 'extrapolated',
    asOf: 'mid-2026',
    asOfNote: 'the source gives no date',
    sources: ['document-002'],
    condition: 'if every quarter to come matches the last',
    note: 'The whole company, not its chips alone. The source does not say who computed it.',
  },
  {
    id: 'amazon-standalone-run-rate',
    label: 'Amazon’s chips as a business of their own',
    subject: 'amazon',
    value: 50e9,
    qualifier: 'about',
    unit: 'USD/year',
    status: 'hypothetical',
    asOf: '2026-04',
    sources: ['letter', 'document-000', 'document-001', 'document-002', 'document-003'],
    condition: 'if the chip business stood alone and sold this year’s chips to AWS and to others',
    claimedBy: 'Amazon',
    note: 'No independent forecast, and not sales made: no chip has been sold directly. It counts what AWS would buy, so it overlaps with the custom-silicon run rate; never add the two.',
  },
  {
    id: 'amazon-silicon-run-rate',
    label: 'Amazon’s custom silicon, inside AWS',
    subject: 'amazon',
    value: 20e9,
    qualifier: 'more-than',
    unit: 'USD/year',
    status: 'extrapolated',
    asOf: '2026-Q1',
    sources: ['document-001', 'document-003'],
    condition: 'if the pace of the first quarter lasts a year',
    note: 'One source counts Trainium, Graviton and Nitro, and gives their growth as triple-digit; another means the chip division, through AWS alone.',
  },
  {
    id: 'nvidia-to-standalone',
    label: 'Nvidia against Amazon’s chips on their own',
    value: 6.52,
    qualifier: 'about',
    unit: 'times',
    status: 'hypothetical',
    formula: 'nvidia-run-rate / amazon-standalone-run-rate',
    condition: 'if Amazon’s chip business stood alone and Nvidia’s quarters all matched the last',
  },
] satisfies Figure[];
