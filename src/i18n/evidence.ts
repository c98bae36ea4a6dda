import {enEvidence} from './en.evidence.js';
import {messagesFor, type Messages} from './messages.js';

/** The words of the evidence popover, together with those of the first view. */
export type EvidenceMessages = Messages & typeof enEvidence;

/**
 * The words of the evidence popover, in a file of its own so that they load when the first one opens.
 * `evidenceMessagesFor('en').saidBy` → "Said by". Falls back as `messagesFor` does.
 */
export const evidenceMessagesFor = (locale: string): EvidenceMessages => ({
  ...enEvidence,
  ...messagesFor(locale),
});
