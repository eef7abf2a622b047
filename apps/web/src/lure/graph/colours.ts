import type { GraphNode } from '@suar/core';

export type GraphColours = {
  paint: (node: Pick<GraphNode, 'kind' | 'hub'>) => string;
  edge: string;
  text: string;
  ground: string;
};
type Paint = Record<GraphNode['kind'] | 'hub', string>;

/** Each kind against the ground at 3:1 or more (WCAG 1.4.11). */
const LIGHT: Paint = {
  campaign: '#12575d',
  template: '#6d3fa6',
  lure: '#6f7f82',
  identifier: '#b06a00',
  hub: '#b5362b',
};
const DARK: Paint = {
  campaign: '#7fd0d6',
  template: '#c3a3ef',
  lure: '#93a3a6',
  identifier: '#e6b455',
  hub: '#f2938c',
};

const paintOf =
  (paint: Paint) =>
  ({ kind, hub }: Pick<GraphNode, 'kind' | 'hub'>): string =>
    hub ? paint.hub : paint[kind];

export const graphColours = (dark: boolean): GraphColours =>
  dark
    ? { paint: paintOf(DARK), edge: '#33434a', text: '#d7e0e1', ground: '#172125' }
    : { paint: paintOf(LIGHT), edge: '#cfd8d9', text: '#1a2123', ground: '#ffffff' };
