import { type Relations, relationKindMessages } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { relationMessages } from './messages.ts';
import { ringLayout } from './ring-layout.ts';

const BOX = { width: 420, height: 280 };
/** More than this many names overlap; the list has them all. */
const MOST = 12;
const short = (name: string): string => (name.length > 20 ? `${name.slice(0, 19)}…` : name);

interface RelationPictureProps {
  relations: Relations;
  name: string;
  nameOf: (other: Relations['relations'][number]['other']) => string;
}

/** The person in the middle, those who belong to them around; whole lines hold, broken ones are only suggested. */
export const RelationPicture = ({ relations, name, nameOf }: RelationPictureProps) => {
  const t = useMessages(relationMessages);
  const kinds = useMessages(relationKindMessages);
  const shown = relations.relations.filter(({ status }) => status !== 'rejected');
  const others = [...new Map(shown.map((one) => [one.other.id, one.other])).values()].slice(0, MOST);
  if (others.length === 0) return null;
  const points = new Map(ringLayout(others.length, BOX).map((point, index) => [others[index]!.id, point]));
  const [cx, cy] = [BOX.width / 2, BOX.height / 2];
  return (
    <svg
      className="relation-picture"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={t('picture', { count: others.length })}
    >
      {relations.among.map(({ personA, personB, kind }) => {
        const [a, b] = [points.get(personA), points.get(personB)];
        return (
          a &&
          b && (
            <line key={`${personA}${personB}${kind}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} data-among="true" />
          )
        );
      })}
      {others.map((other) => {
        const point = points.get(other.id)!;
        const own = shown.filter((one) => one.other.id === other.id);
        const holds = own.some(({ status }) => status === 'holds');
        const [first] = [...own].sort((a, b) => Number(b.status === 'holds') - Number(a.status === 'holds'));
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
              {short(nameOf(other))}
            </text>
            <text
              className="relation-kind"
              x={point.x + (point.anchor === 'start' ? 13 : point.anchor === 'end' ? -13 : 0)}
              y={point.y + (point.anchor === 'middle' ? (above ? -12 : 34) : 11)}
              textAnchor={point.anchor}
            >
              {first ? short(kinds(`relation.${first.kind}`)) : ''}
            </text>
          </g>
        );
      })}
      <circle cx={cx} cy={cy} r={12} data-self="true" />
      <text x={cx} y={cy + 26} textAnchor="middle" className="relation-self">
        {short(name)}
      </text>
    </svg>
  );
};
