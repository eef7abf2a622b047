import { useElementSize } from '@mantine/hooks';
import { type Relations, relationKindMessages } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { relationMessages } from './messages.ts';
import { isOfIncidentOnly } from './of-incident-only.ts';
import { ringLayout } from './ring-layout.ts';

const HEIGHT = 280;
const [NARROWEST, WIDEST] = [260, 460];
/** Width of a letter at the picture's size of text, in px. */
const LETTER = 6.3;
/** More than this many names overlap; the list has them all. */
const MOST = 12;
const cut = (name: string, letters: number): string =>
  name.length > letters ? `${name.slice(0, letters - 1)}…` : name;

interface RelationPictureProps {
  relations: Relations;
  name: string;
  nameOf: (other: Relations['relations'][number]['other']) => string;
}

/** The person in the middle, those who belong to them around; whole lines hold, broken ones are only suggested. Who merely shares an incident is in the list alone. */
export const RelationPicture = ({ relations, name, nameOf }: RelationPictureProps) => {
  const t = useMessages(relationMessages);
  const { ref, width } = useElementSize();
  const kinds = useMessages(relationKindMessages);
  const shown = relations.relations.filter(
    (relation) => relation.status !== 'rejected' && !isOfIncidentOnly(relation),
  );
  const others = [...new Map(shown.map((one) => [one.other.id, one.other])).values()].slice(0, MOST);
  if (others.length === 0) return null;
  const box = { width: Math.min(WIDEST, Math.max(NARROWEST, width)), height: HEIGHT };
  const points = new Map(ringLayout(others.length, box).map((point, index) => [others[index]!.id, point]));
  const [cx, cy] = [box.width / 2, box.height / 2];
  const short = (name: string, anchor = 'middle'): string => {
    const room = anchor === 'middle' ? box.width / 2 : box.width * 0.26 - 14;
    return cut(name, Math.max(6, Math.floor(room / LETTER)));
  };
  return (
    <div ref={ref}>
      <svg
        className="relation-picture"
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={t('picture', { count: others.length })}
      >
        {relations.among.map(({ personA, personB, kind }) => {
          const [a, b] = [points.get(personA), points.get(personB)];
          return (
            a &&
            b && (
              <line
                key={`${personA}${personB}${kind}`}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
                data-among="true"
              />
            )
          );
        })}
        {others.map((other) => {
          const point = points.get(other.id)!;
          const own = shown.filter((one) => one.other.id === other.id);
          const holds = own.some(({ status }) => status === 'holds');
          const [first] = [...own].sort(
            (a, b) => Number(b.status === 'holds') - Number(a.status === 'holds'),
          );
          const above = point.y < cy;
          return (
            <g key={other.id} data-role={other.role}>
              <line x1={cx} y1={cy} x2={point.x} y2={point.y} data-holds={holds} />
              {other.role === 'suspect' ? (
                <rect x={point.x - 8} y={point.y - 8} width={16} height={16} />
              ) : (
                <circle cx={point.x} cy={point.y} r={9} />
              )}
              <text
                x={point.x + (point.anchor === 'start' ? 13 : point.anchor === 'end' ? -13 : 0)}
                y={point.y + (point.anchor === 'middle' ? (above ? -24 : 22) : -2)}
                textAnchor={point.anchor}
              >
                {short(nameOf(other), point.anchor)}
              </text>
              <text
                className="relation-kind"
                x={point.x + (point.anchor === 'start' ? 13 : point.anchor === 'end' ? -13 : 0)}
                y={point.y + (point.anchor === 'middle' ? (above ? -12 : 34) : 11)}
                textAnchor={point.anchor}
              >
                {first ? short(kinds(`relation.${first.kind}`), point.anchor) : ''}
              </text>
            </g>
          );
        })}
        <circle cx={cx} cy={cy} r={12} data-self="true" />
        <text x={cx} y={cy + 26} textAnchor="middle" className="relation-self">
          {short(name)}
        </text>
      </svg>
    </div>
  );
};
