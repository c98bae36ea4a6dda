import {enFigure} from './en.figure.js';
import {messagesFor, type Messages} from './messages.js';

/** The words of a figure in a sentence, together with those of the first view. */
export type FigureMessages = Messages & typeof enFigure;

/** The words of a figure in a sentence, in a file of its own as those of evidence are. Falls back as `messagesFor` does. */
export const figureMessagesFor = (locale: string): FigureMessages => ({
  ...enFigure,
  ...messagesFor(locale),
});
