import { BEARING_BY_DIMENSION, BEARING_BY_TOPIC } from './data/bearing.data.ts';
import { DELPHI_DIMENSIONS } from './data/delphi.data.ts';
import { ILO_INDICATORS } from './data/ilo.data.ts';
import { LEGAL_ROWS, type LegalRow } from './data/legal-questions.data.ts';
import {
  type DelphiDimension,
  type DelphiIndicator,
  type DelphiStrength,
  ELEMENTS,
  type Element,
  LAWS,
  type Law,
  type Question,
  type Section,
  type Words,
} from './types.ts';

const LAW_NAME: Record<Law, Words> = {
  palermo: { en: 'Palermo Protocol, Art. 3', id: 'Protokol Palermo, Pasal 3' },
  uu21: { en: 'Law 21/2007, Art. 1(1)', id: 'UU 21/2007, Pasal 1 angka 1' },
};

const legalId = (law: Law, row: LegalRow): string | null =>
  row[law] === null ? null : `${law}.${row.element}.${row[law]}`;

const legalQuestions = (row: LegalRow): Question[] => {
  const palermo = legalId('palermo', row);
  const uu21 = legalId('uu21', row);
  const question = (law: Law, id: string, other: string | null): Question => ({
    id,
    law,
    element: row.element,
    text: row.text,
    help: { en: `${LAW_NAME[law].en}. ${row.help.en}`, id: `${LAW_NAME[law].id}. ${row.help.id}` },
    verified: row.verified,
    corresponds: other ? [other] : [],
    bearsOn: [],
  });
  return [
    ...(palermo ? [question('palermo', palermo, uu21)] : []),
    ...(uu21 ? [question('uu21', uu21, palermo)] : []),
  ];
};

const LEGAL_TITLES: Record<
  'act' | 'means' | 'purpose',
  { title: Words; intro: Words; elements: readonly Element[] }
> = {
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
};

const legalSection = (id: 'act' | 'means' | 'purpose'): Section => {
  const { title, intro, elements } = LEGAL_TITLES[id];
  const rows = LEGAL_ROWS.filter((row) => elements.includes(row.element)).map(legalQuestions);
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

/** The worksheet in the order in which an officer works. The facts to be explained (`FACTS_TO_EXPLAIN`) come last. */
export const WORKSHEET: readonly Section[] = [
  CHILD_SECTION,
  legalSection('act'),
  legalSection('means'),
  legalSection('purpose'),
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
