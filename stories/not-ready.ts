import type {StoryObj} from '@storybook/web-components-vite';
import {ContextProvider} from '@lit/context';
import {render, type TemplateResult} from 'lit';
import type {StateName} from '../src/kit/explainer-element.js';
import {topicContext} from '../src/kit/topic-context.js';
import type {TopicSource} from '../src/kit/topic-source.js';
import {nothing} from './topics.js';

/** An element with its fallback in it: with this topic, or without one, so that it takes the one around it. */
type Show = (topicData?: unknown) => TemplateResult;

/** In a topic around it and not by an address: a server that does not answer would leave an error in the console. */
const inside = (source: TopicSource, show: Show): StoryObj => ({
  render: () => {
    const around = document.createElement('div');
    new ContextProvider(around, {context: topicContext, initialValue: source});
    render(show(), around);
    return around;
  },
});

/** The states in which an element has nothing of a topic to show, as a story each. How it looks when ready is its own. */
export const notReady = (show: Show, invalid: unknown): Record<Exclude<StateName, 'ready'>, StoryObj> => ({
  waiting: inside({load: () => new Promise<never>(() => {})}, show),
  empty: {render: () => show(nothing)},
  invalid: {render: () => show(invalid)},
  failed: inside({load: () => Promise.reject(new Error('The server answered 503.'))}, show),
});
