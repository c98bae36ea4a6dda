import {html, nothing, svg, type TemplateResult} from 'lit';
import {text} from '../../kit/text.js';
import {litIf, renderAmounts} from './amounts.js';
import {box, placePipe, type Box} from './pipe.geometry.js';
import type {Pipe} from './pipe.model.js';

const renderBox = ({x, y, width, height}: Box, kind: string, row?: string) =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height} data-row=${row ?? nothing}></rect>`;

/** A flow from a source through a pipe into a tank: how wide and how long the pipe is, and how full the tank. */
export function renderPipe(model: Pipe, lit?: string): TemplateResult {
  const {width, length, tank, from, amounts} = model;
  const places = placePipe(model);
  return html`<div class="pipe" part="picture">
    <div class="key">
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
        <rect class="outline source" x="7" y="4" width="10" height="16"></rect>
      </svg>
      <b>${text(from)}</b>
    </div>
    <svg class="drawing" viewBox="0 0 ${box.width} ${box.height}" aria-hidden="true">
      ${renderBox(places.flow, 'water', width.row)}
      ${places.fall ? renderBox(places.fall, 'water', width.row) : nothing}
      ${renderBox(places.stock, 'water', tank.row)} ${renderBox(places.source, 'outline source')}
      ${renderBox(places.pipe, `outline ${litIf(width.row, lit) || litIf(length.row, lit)}`, length.row)}
      ${renderBox(places.tank, `outline ${litIf(tank.row, lit)}`, tank.row)}
    </svg>
    ${renderAmounts([width, length, tank, ...amounts], lit)}
  </div>`;
}
