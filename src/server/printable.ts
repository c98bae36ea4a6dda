/** Lines for a person, who may read them in a terminal. */

/** Control characters, line breaks and tabs apart, and the marks that turn the direction of what follows. */
const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text with every character that commands a terminal written out. An article, a file name or a request may be
 * somebody else’s: printed as it is, it could clear the screen, set the title of the window, or hide a line.
 *
 * @example printable('a\u001b[2Jb') // 'a\\u001b[2Jb'
 */
export const printable = (text: string): string =>
  text.replace(commands, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
