/** A coin of no currency, turned so that its edge shows. */
export const path = 'M10 3a6.5 9 0 0 1 0 18a6.5 9 0 0 1 0-18zM10 3h4a6.5 9 0 0 1 0 18h-4M10 8.5v7';
