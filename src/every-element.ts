/**
 * What a page loads as a classic script: every element in one file. All tags are defined, so nothing has to be looked
 * for, also not in shadow roots, and the page is given no name of ours.
 */
import './hydrate.js';
import {registry} from './registry.js';

const defineAll = () => Object.values(registry).forEach(load => void load());

// In the head of a page tags come later, and each may be there before the data inside it.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', defineAll);
else defineAll();
