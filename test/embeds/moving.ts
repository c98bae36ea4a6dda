/** What moves on a page, as the browser reports it. */
import type {CDPSession, Page} from 'playwright-core';
import type {Shift} from './shift.js';

/** The shifts of a page, which is watched from now on. */
export interface Moving {
  shifts: Shift[];
  /** Waits until what has changed is painted, and what moved by it is reported; a hidden tab too has to paint for this. */
  untilPainted: () => Promise<void>;
}

const onePixel = {x: 0, y: 0, width: 1, height: 1, scale: 1};

/** Watches what moves, but for what moves because the reader did something. */
export async function watchShifts(page: Page): Promise<Moving> {
  const protocol: CDPSession = await page.context().newCDPSession(page);
  const shifts: Shift[] = [];
  protocol.on('PerformanceTimeline.timelineEventAdded', ({event: {time, layoutShiftDetails}}) => {
    if (layoutShiftDetails && !layoutShiftDetails.hadRecentInput)
      shifts.push({seconds: time, value: layoutShiftDetails.value});
  });
  await protocol.send('PerformanceTimeline.enable', {eventTypes: ['layout-shift']});
  return {
    shifts,
    untilPainted: async () => void (await protocol.send('Page.captureScreenshot', {clip: onePixel})),
  };
}
