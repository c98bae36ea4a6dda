/** The bakery in the scene with the most to draw: both controls, all amounts, the rivals and rows of the mapping. */

const scene = 'new-rivals';

function analogyIn(place) {
  const analogy = Object.assign(document.createElement('explainer-analogy'), {topic: 'trainium', scene});
  place.append(analogy);
  return analogy;
}

const isDrawn = ({shadowRoot}) => shadowRoot?.querySelector('.full path[d]:not([d=""])');

/** Waits until an analogy is drawn with its signs, so that module, topic and glyphs are there. */
export async function loadAnalogy() {
  const analogy = analogyIn(document.body);
  await customElements.whenDefined(analogy.localName);
  while (!isDrawn(analogy)) await new Promise(requestAnimationFrame);
  analogy.remove();
}

export const analogy = {
  name: 'explainer-analogy',
  drawScene: place => analogyIn(place).updateComplete,
  /** Moves its slider to a number of ovens. */
  async drawMovable(place) {
    const element = analogyIn(place);
    await element.updateComplete;
    const slider = element.shadowRoot.querySelector('[type=range]');
    return ovens => {
      slider.value = String(ovens);
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      return element.updateComplete;
    };
  },
};
