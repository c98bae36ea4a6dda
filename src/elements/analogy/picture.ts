import {nothing} from 'lit';
import type {SceneModel} from './analogy.model.js';
import type {AnalogyContext} from './amount.model.js';
import {renderExchange} from './exchange.js';
import {late} from './late.js';

/** The picture of a scene, in its layout; what belongs to the row `lit` stands out. */
export const renderPicture = (
  {picture}: Pick<SceneModel, 'picture'>,
  {messages}: AnalogyContext,
  lit?: string,
) => {
  if (!picture) return nothing;
  return picture.layout === 'pipe'
    ? late.pipe?.renderPipe(picture, lit)
    : renderExchange(picture, messages, lit);
};
