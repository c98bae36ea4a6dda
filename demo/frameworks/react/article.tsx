import type {SetEvent} from 'explainer-elements';
import type {} from 'explainer-elements/react';
import {useState, useSyncExternalStore} from 'react';
import {loaves} from '../loaves.js';

/**
 * False on a server, and while React takes over what it wrote there: an element that is taken over gets neither its
 * events nor its objects (https://github.com/react/react/issues/35446, seen in 19.3.1). What changes later it gets.
 */
const useHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

/** An article whose charts and numbers are elements, beside React's own state. */
export function Article() {
  const [order, setOrder] = useState<'given' | 'value'>('given');
  const [isTrying, setTrying] = useState(true);
  const [changes, setChanges] = useState<SetEvent['detail'][]>([]);
  const onSet = ({detail}: SetEvent) => setChanges(before => [...before, detail]);
  const isHydrated = useHydrated();
  const words = <p>Twice as many on Saturday as on Monday.</p>;

  return (
    <article>
      <h1>Ovens and loaves</h1>
      <explainer-bar-chart topic="trainium" chart="run-rates" heading-level={2}>
        <p>Nvidia takes in $326 billion a year, if every quarter equals its last one.</p>
      </explainer-bar-chart>

      {isTrying && (
        <explainer-topic topic="trainium">
          <p>
            A provider runs{' '}
            <explainer-figure calculator="second-source" figure="gpus">
              5,000 accelerators
            </explainer-figure>
            .
          </p>
          <explainer-calculator calculator="second-source" onexplainer-set={isHydrated ? onSet : undefined}>
            <p>5,000 accelerators × 20% = 1,000 accelerators.</p>
          </explainer-calculator>
        </explainer-topic>
      )}
      <p id="changes">
        Changes: {changes.length} {changes.map(({parameter, value}) => `${parameter} ${value}`).at(-1)}
      </p>
      <button onClick={() => setTrying(!isTrying)}>{isTrying ? 'Put it away' : 'Try it'}</button>

      {isHydrated ? (
        <explainer-bar-chart topicData={loaves} sort={order} id="loaves">
          {words}
        </explainer-bar-chart>
      ) : (
        words
      )}
      <button onClick={() => setOrder(order === 'given' ? 'value' : 'given')}>
        {order === 'given' ? 'Largest first' : 'As given'}
      </button>
    </article>
  );
}
