/** Finds, for a row of features, the documents that share the rarest of them. */
export interface CandidateFinder {
  find(features: readonly string[], most: number): number[];
}

/** Posting lists in typed arrays, one per feature; a document's score is the cosine of its features weighted by rarity (idf). */
export const createCandidateFinder = (documents: readonly (readonly string[])[]): CandidateFinder => {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const distinct = documents.map((features) => [...new Set(features)]);
  for (const [document, features] of distinct.entries())
    for (const feature of features) {
      let number = numbers.get(feature);
      if (number === undefined) {
        number = lists.length;
        numbers.set(feature, number);
        lists.push([]);
      }
      lists[number]!.push(document);
    }
  const postings = lists.map((list) => Int32Array.from(list));
  const rarity = postings.map((list) => Math.log(1 + documents.length / list.length));
  const lengths = Float64Array.from(distinct, (features) =>
    Math.sqrt(features.reduce((sum, feature) => sum + rarity[numbers.get(feature)!]! ** 2, 0) || 1),
  );
  const scores = new Float64Array(documents.length);

  return {
    find: (features, most) => {
      const touched: number[] = [];
      for (const feature of new Set(features)) {
        const number = numbers.get(feature);
        if (number === undefined) continue;
        const weight = rarity[number]! ** 2;
        for (const document of postings[number]!) {
          if (scores[document] === 0) touched.push(document);
          scores[document]! += weight / lengths[document]!;
        }
      }
      const found = touched.length > most ? highest(touched, scores, most) : touched;
      for (const document of touched) scores[document] = 0;
      return found;
    },
  };
};

const STEPS = 1024;
const counts = new Int32Array(STEPS + 1);

/** The `most` documents of the highest scores, by counting in steps instead of sorting: linear, a few more at the last step. */
const highest = (touched: readonly number[], scores: Float64Array, most: number): number[] => {
  let top = 0;
  for (const document of touched) if (scores[document]! > top) top = scores[document]!;
  const scale = STEPS / top;
  counts.fill(0);
  for (const document of touched) counts[Math.floor(scores[document]! * scale)]! += 1;
  let step = STEPS;
  for (let taken = counts[step]!; taken < most && step > 0; ) {
    step -= 1;
    taken += counts[step]!;
  }
  return touched.filter((document) => scores[document]! * scale >= step).slice(0, 2 * most);
};
