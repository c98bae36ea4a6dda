import type {SetEvent} from 'explainer-elements';
import type {} from 'explainer-elements/react';
import {useState} from 'react';
import {loaves} from '../loaves.js';

/** An article whose charts and numbers are elements, beside React's own state. */
export function Article() {
  const [order, setOrder] = useState<'given' | 'value'>('given');
  const [isTrying, setTrying] = useState(true);
  const [lastSet, setLastSet] = useState<SetEvent['detail']>();
  return (
    <article>
      <h1>Ovens and loaves</h1>
      <explainer-bar-chart topic="trainium" chart="run-rates" sort={order} heading-level={2}>
        <p>Nvidia takes in $326 billion a year, if every quarter equals its last one.</p>
      </explainer-bar-chart>
      <button onClick={() => setOrder(order === 'given' ? 'value' : 'given')}>
        {order === 'given' ? 'Largest first' : 'As given'}
      </button>

      {isTrying && (
        <explainer-topic topic="trainium">
          <p>
            A provider runs{' '}
            <explainer-figure calculator="second-source" figure="gpus">
              5,000 accelerators
            </explainer-figure>
            .
          </p>
          <explainer-calculator
            calculator="second-source"
            onexplainer-set={({detail}) => setLastSet(detail)}
          >
            <p>5,000 accelerators × 20% = 1,000 accelerators.</p>
          </explainer-calculator>
        </explainer-topic>
      )}
      <p role="status">{lastSet ? `${lastSet.parameter} is ${lastSet.value}` : 'Nothing was set yet.'}</p>
      <button onClick={() => setTrying(!isTrying)}>{isTrying ? 'Put it away' : 'Try it'}</button>

      <explainer-bar-chart topicData={loaves} id="loaves">
        <p>Twice as many on Saturday as on Monday.</p>
      </explainer-bar-chart>
    </article>
  );
}
