/** Where a number stands, and where it can go. */
interface Range {
  value: number;
  low: number;
  high: number;
  step: number;
}

/** All of a range is never farther than this from end to end, in px. */
const longestWay = 400;
/** A step is never finer than this, in px, where there are few. */
const shortestStep = 4;

/** To where a number goes that is dragged so many px toward its higher end: in whole steps, within its range. */
export function dragged({value, low, high, step}: Range, way: number): number {
  const perPixel = Math.max(step / shortestStep, (high - low) / longestWay);
  const steps = Math.round((way * perPixel) / step);
  return Number(Math.min(high, Math.max(low, value + steps * step)).toPrecision(12));
}

/**
 * Follows a pointer that drags a handle, until it is let go. `onSet` is called for each place that is reached, `onPress`
 * if the handle was pressed and not dragged.
 */
export function startDragging(
  event: PointerEvent,
  range: Range,
  onSet: (value: number) => void,
  onPress: () => void,
) {
  if (!event.isPrimary || event.button !== 0) return;
  event.preventDefault();
  const handle = event.currentTarget as HTMLElement;
  const toward = getComputedStyle(handle).direction === 'rtl' ? -1 : 1;
  let hasMoved = false;
  const onMove = ({clientX}: PointerEvent) => {
    const way = (clientX - event.clientX) * toward;
    hasMoved ||= Math.abs(way) >= shortestStep;
    if (hasMoved) onSet(dragged(range, way));
  };
  const onEnd = () => {
    handle.removeEventListener('pointermove', onMove);
    if (!hasMoved) onPress();
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', onMove);
  handle.addEventListener('lostpointercapture', onEnd, {once: true});
}
