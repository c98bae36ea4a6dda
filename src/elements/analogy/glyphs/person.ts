/** A person: head and shoulders. */
export const path = 'M12 3a4 4 0 0 1 0 8a4 4 0 0 1 0-8zM5 21v-1a6 6 0 0 1 6-6h2a6 6 0 0 1 6 6v1z';
