/** The article that every page of the matrix shows: one of each element, some of them inside an `explainer-topic`. */

/** What a reader without our script reads in place of each element, in the order of the page. */
export const words = [
  '$326 billion',
  'Nvidia takes in $326 billion a year, Amazon’s chips would take in about $50 billion, and take in more than $20 billion today.',
  '5,000 accelerators',
  '1,000 accelerators',
  '5,000 accelerators × 20% = 1,000 accelerators.',
  'One option is the cheapest, another has the most software.',
  'With ten ovens the bakery bakes 1,000 loaves; with six, 600.',
  'TechCrunch, June 18, 2026.',
] as const;

/** Our tags as an author pastes them, with those words inside. */
export const tags = `
<p>Its run rate is <explainer-figure topic="trainium" figure="nvidia-run-rate">${words[0]}</explainer-figure>.</p>
<explainer-bar-chart topic="trainium" chart="run-rates"><p>${words[1]}</p></explainer-bar-chart>
<explainer-topic topic="trainium">
  <p>A provider runs
  <explainer-figure calculator="second-source" figure="gpus" adjustable>${words[2]}</explainer-figure>; that is
  <explainer-figure calculator="second-source" figure="brought">${words[3]}</explainer-figure>.</p>
  <explainer-calculator calculator="second-source"><p>${words[4]}</p></explainer-calculator>
  <explainer-comparison-table><p>${words[5]}</p></explainer-comparison-table>
  <explainer-analogy analogy="bakery"><p>${words[6]}</p></explainer-analogy>
</explainer-topic>
<explainer-sources topic="trainium"><p>${words[7]}</p></explainer-sources>`;

/** The numbers of the chart, as its picture says them: the name of each bar’s button has both. */
export const runRates = [
  {name: /Nvidia/i, amount: /^\$326B$/i},
  {name: /Amazon, if/i, amount: /^about \$50B$/i},
  {name: /Amazon, now/i, amount: /^more than \$20B$/i},
] as const;
