import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inverseOf, keptRelation, RELATION_KINDS, seenFrom } from './relation-kinds.ts';

const kinds = fc.constantFrom(...RELATION_KINDS);
const edges = fc
  .record({ personA: fc.uuid(), personB: fc.uuid(), kind: kinds })
  .filter(({ personA, personB }) => personA !== personB);

it('turns around and back again', () => {
  fc.assert(fc.property(kinds, (kind) => inverseOf(inverseOf(kind)) === kind));
});

it('is kept the same from whichever side it was said, and says the same from both', () => {
  fc.assert(
    fc.property(edges, (edge) => {
      const turned = { personA: edge.personB, personB: edge.personA, kind: inverseOf(edge.kind) };
      expect(keptRelation(turned)).toEqual(keptRelation(edge));
      for (const viewer of [edge.personA, edge.personB])
        expect(seenFrom(keptRelation(edge), viewer)).toEqual(seenFrom(edge, viewer));
      expect(seenFrom(edge, edge.personB)).toEqual({ other: edge.personA, kind: edge.kind });
    }),
  );
});

it('has nobody in relation to themselves, nor to a stranger', () => {
  expect(seenFrom({ personA: 'a', personB: 'a', kind: 'sibling' }, 'a')).toBeNull();
  expect(seenFrom({ personA: 'a', personB: 'b', kind: 'sibling' }, 'c')).toBeNull();
});
