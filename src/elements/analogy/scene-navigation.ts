/** How a reader goes from scene to scene. */
import {html, nothing} from 'lit';
import {text} from '../../kit/text.js';
import type {AnalogyContext} from './amount.model.js';
import type {Scene} from './analogy.model.js';

/** Where the reader is, and how to go on. */
interface Going {
  scenes: readonly Scene[];
  scene: Scene;
  /** "Scene 3 of 6". */
  place: string;
  /** True where there is nowhere to go. */
  isLocked: boolean;
  onGo: (scene: Scene) => void;
  /** As `onGo`, from the end of a scene to the beginning of the next. */
  onGoOn: (scene: Scene) => void;
}

const neighbour = ({scenes, scene}: Going, step: number): Scene | undefined =>
  scenes[scenes.indexOf(scene) + step];

const renderSteps = ({scenes, scene: current, onGo}: Going, {messages}: AnalogyContext) =>
  html`<ol class="steps" part="steps" role="list" aria-label=${messages.scenes}>
    ${scenes.map(
      (scene, index) =>
        html`<li>
          <button aria-current=${scene === current ? 'step' : 'false'} @click=${() => onGo(scene)}>
            ${text(String(index + 1))}<span class="step-title">${text(` ${scene.title}`)}</span>
          </button>
        </li>`,
    )}
  </ol>`;

/** All scenes to choose from, where the reader is, and a step to either side. */
export function renderGoing(going: Going, context: AnalogyContext) {
  const {messages} = context;
  const renderStep = (words: string, to: Scene | undefined) =>
    html`<button class="text-button" aria-disabled=${!to} @click=${() => to && going.onGo(to)}>
      ${text(words)}
    </button>`;
  return html`${going.isLocked ? nothing : renderSteps(going, context)}
    <div class="nav">
      <span class="quiet">${text(going.place)}</span>
      ${
        going.isLocked
          ? nothing
          : html`${renderStep(messages.back, neighbour(going, -1))}
            ${renderStep(messages.next, neighbour(going, 1))}`
      }
    </div>`;
}

/** Who has read to the end of a scene need not go back to its beginning to go on. */
export function renderGoingOn(going: Going, {messages}: AnalogyContext) {
  const next = neighbour(going, 1);
  if (!next || going.isLocked) return nothing;
  return html`<p>
    <button class="text-button" @click=${() => going.onGoOn(next)}>
      ${text(messages.nextIs(next.title))}
    </button>
  </p>`;
}
