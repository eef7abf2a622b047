import { BEARING_BY_DIMENSION, BEARING_BY_TOPIC } from './data/bearing.data.ts';
import { CONCEPTS, type Concept } from './data/concepts.data.ts';
import { DELPHI_DIMENSIONS } from './data/delphi.data.ts';
import { ILO_INDICATORS } from './data/ilo.data.ts';
import type { LawQuestion, LawText } from './data/laws/law-text.ts';
import { LAW_TEXTS } from './laws.ts';
import {
  type DelphiDimension,
  type DelphiIndicator,
  type DelphiStrength,
  ELEMENTS,
  type Element,
  type ElementGroup,
  LAWS,
  type Law,
  type Question,
  type Section,
  type Words,
} from './types.ts';

const legalQuestion = (law: LawText, asked: LawQuestion, concept: Concept): Question => ({
  id: `${law.id}.${asked.element}.${asked.code}`,
  law: law.id,
  element: asked.element,
  text: concept.text,
  help: {
    en: `${law.name.en}, ${law.article.en} ${asked.cite}. ${concept.help.en}`,
    id: `${law.name.id}, ${law.article.id} ${asked.cite}. ${concept.help.id}`,
  },
  verified: asked.verified,
  corresponds: LAW_TEXTS.filter((other) => other.id !== law.id).flatMap((other) =>
    other.questions
      .filter(({ concept: same }) => same === asked.concept)
      .map((twin) => `${other.id}.${twin.element}.${twin.code}`),
  ),
  bearsOn: [],
});

/** One line for each concept: the same question under each law that asks it. */
const legalRows = (elements: readonly Element[]): Question[][] =>
  CONCEPTS.filter(({ element }) => elements.includes(element)).map((concept) =>
    LAW_TEXTS.flatMap((law) =>
      law.questions
        .filter((asked) => asked.concept === concept.id)
        .map((asked) => legalQuestion(law, asked, concept)),
    ),
  );

const LEGAL_TITLES: Record<ElementGroup, { title: Words; intro: Words; elements: readonly Element[] }> = {
  act: {
    title: { en: 'Act', id: 'Perbuatan' },
    intro: {
      en: 'What was done to bring the person there.',
      id: 'Apa yang dilakukan hingga orang itu sampai di sana.',
    },
    elements: ['act'],
  },
  means: {
    title: { en: 'Means', id: 'Cara' },
    intro: {
      en: 'How it was done, at any stage. Not needed for a person under 18.',
      id: 'Dengan cara apa, pada tahap mana pun. Tidak diperlukan bila orang itu di bawah 18 tahun.',
    },
    elements: ['means'],
  },
  purpose: {
    title: { en: 'Purpose or result', id: 'Tujuan atau akibat' },
    intro: {
      en: 'What for. Under Law 21/2007 the result suffices.',
      id: 'Untuk apa. Menurut UU 21/2007 akibatnya cukup.',
    },
    elements: ['purpose', 'result'],
  },
  offence: {
    title: { en: 'Offences that stand by themselves', id: 'Tindak pidana yang berdiri sendiri' },
    intro: {
      en: 'Some laws punish these without act, means and purpose of trafficking.',
      id: 'Beberapa undang-undang memidana ini tanpa perbuatan, cara, dan tujuan perdagangan orang.',
    },
    elements: ['offence'],
  },
};

const legalSection = (id: ElementGroup): Section => {
  const { title, intro, elements } = LEGAL_TITLES[id];
  const rows = legalRows(elements);
  return {
    id,
    title,
    intro,
    verified: true,
    questions: rows.flat(),
    rows: rows.map((row) => row.map((question) => question.id)),
  };
};

const single = (
  id: string,
  title: Words,
  intro: Words,
  verified: boolean,
  questions: Question[],
): Section => ({
  id,
  title,
  intro,
  verified,
  questions,
  rows: questions.map((question) => [question.id]),
});

const CHILD_SECTION = single(
  'child',
  { en: 'Age', id: 'Umur' },
  {
    en: 'First of all: for a child no means are needed.',
    id: 'Pertama-tama: untuk anak tidak diperlukan unsur cara.',
  },
  true,
  [
    {
      id: 'child.under_18',
      law: 'child',
      element: null,
      text: { en: 'Under 18 at any point', id: 'Di bawah 18 tahun pada suatu waktu' },
      help: {
        en: 'At recruitment, on the way or at the place. When in doubt, unknown: never guess an age from looks.',
        id: 'Saat direkrut, di perjalanan, atau di tempat kerja. Bila ragu, tidak diketahui: jangan menebak umur dari penampilan.',
      },
      verified: true,
      corresponds: [],
      bearsOn: [],
    },
  ],
);

const ILO_SECTION = single(
  'ilo',
  { en: 'Forced labour: the eleven indicators of the ILO', id: 'Kerja paksa: sebelas indikator ILO' },
  {
    en: 'One may suffice in some cases, in others several together. There is no official score.',
    id: 'Kadang satu cukup, kadang perlu beberapa bersama-sama. Tidak ada skor resmi.',
  },
  true,
  ILO_INDICATORS.map(({ number, text, help, bearsOn }) => ({
    id: `ilo.${number}`,
    law: 'ilo',
    element: null,
    text,
    help,
    verified: true,
    corresponds: [],
    bearsOn,
  })),
);

const STRENGTH: Record<DelphiStrength, Words> = {
  S: { en: 'strong', id: 'kuat' },
  M: { en: 'medium', id: 'sedang' },
  W: { en: 'weak', id: 'lemah' },
};

/** Which legal questions this indicator speaks for. */
const bearing = (dimension: DelphiDimension, indicator: DelphiIndicator): readonly string[] => {
  const topic = BEARING_BY_TOPIC[indicator.id.slice(dimension.id.length + 1)] ?? [];
  return [...new Set([...topic, ...(BEARING_BY_DIMENSION[dimension.id] ?? [])])];
};

const delphiHelp = (indicator: DelphiIndicator): Words => {
  const child =
    indicator.child === null ? { en: 'not asked', id: 'tidak ditanyakan' } : STRENGTH[indicator.child];
  const adult = STRENGTH[indicator.adult];
  return {
    en: `Weight for adults: ${adult.en}; for children: ${child.en}.`,
    id: `Bobot untuk orang dewasa: ${adult.id}; untuk anak: ${child.id}.`,
  };
};

const delphiSection = (dimension: DelphiDimension): Section =>
  single(
    `delphi.${dimension.id}`,
    { en: `${dimension.id} ${dimension.name.en}`, id: `${dimension.id} ${dimension.name.id}` },
    {
      en: 'ILO and European Commission, Delphi survey 2009 (secondary source).',
      id: 'ILO dan Komisi Eropa, survei Delphi 2009 (sumber sekunder).',
    },
    dimension.verified,
    dimension.indicators.map((indicator) => ({
      id: `delphi.${indicator.id}`,
      law: 'delphi',
      element: dimension.palermo,
      text: indicator.text,
      help: delphiHelp(indicator),
      verified: dimension.verified,
      corresponds: [],
      bearsOn: bearing(dimension, indicator),
    })),
  );

/** The questions of the same concept under other laws, with the question itself first. */
export const withTwins = (id: string): readonly string[] => [id, ...(BY_ID.get(id)?.corresponds ?? [])];

/** The worksheet in the order in which an officer works. The facts to be explained (`FACTS_TO_EXPLAIN`) come last. */
export const WORKSHEET: readonly Section[] = [
  CHILD_SECTION,
  legalSection('act'),
  legalSection('means'),
  legalSection('purpose'),
  legalSection('offence'),
  ILO_SECTION,
  ...DELPHI_DIMENSIONS.map(delphiSection),
];

export const QUESTIONS: readonly Question[] = WORKSHEET.flatMap((section) => section.questions);
const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((question) => [question.id, question]));

export const findQuestion = (id: string): Question | undefined => BY_ID.get(id);
const BY_ELEMENT: ReadonlyMap<string, readonly Question[]> = new Map(
  LAWS.flatMap((law) =>
    ELEMENTS.map((element) => [
      `${law}.${element}`,
      QUESTIONS.filter((one) => one.law === law && one.element === element),
    ]),
  ),
);
/** The questions of one element of one law, in the worksheet's order. */
export const questionsOf = (law: Law, element: Element): readonly Question[] =>
  BY_ELEMENT.get(`${law}.${element}`) ?? [];
