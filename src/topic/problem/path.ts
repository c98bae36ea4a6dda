/** Path steps as one string: `['figures', 2, 'value']` → `figures[2].value`. */
export const toPath = (steps: readonly (string | number)[]) =>
  steps
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
