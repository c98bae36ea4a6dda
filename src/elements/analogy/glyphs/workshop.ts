/** A workshop: the saw-tooth roof and a wide gate. */
export const path = 'M2.5 21V9l6.5-4.5v4.5l6.5-4.5v4.5l6-4.5V21zM8.5 21v-6h7v6';
