const petal = 'M12 9.7C7.9 8.3 7.4 3.4 12 .8c4.6 2.6 4.1 7.5 0 8.9Z';
const turns = [0, 72, 144, 216, 288] as const;

/**
 * The mark: five petals around one centre (five works, one person), the kawung motif as plain geometry.
 * `lit` (0-4) fills one petal and draws the others as outlines: the sign of one of the five works.
 */
export function Mark({ size = 28, lit, title }: { size?: number; lit?: number; title?: string }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      fill="currentColor"
      stroke="currentColor"
    >
      <circle cx="12" cy="12" r="1.35" stroke="none" />
      {turns.map((turn, index) => {
        const filled = lit === undefined || lit === index;
        return (
          <path
            key={turn}
            d={petal}
            transform={turn ? `rotate(${turn} 12 12)` : undefined}
            fill={filled ? undefined : 'none'}
            stroke={filled ? 'none' : undefined}
            strokeWidth={filled ? undefined : 0.7}
            strokeOpacity={filled ? undefined : 0.55}
          />
        );
      })}
    </svg>
  );
}

const rays = (count: number) => Array.from({ length: count }, (_, index) => (index * 360) / count);

/** The motif drawn as fine lines, as on banknotes. For the landing page and certificates only, very faint, never over text. */
export function Guilloche({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="-100 -100 200 200"
      fill="none"
      stroke="currentColor"
      strokeWidth="0.28"
      aria-hidden
    >
      <g>
        {rays(40).map((angle) => (
          <ellipse key={angle} cy="-58" rx="17" ry="40" transform={`rotate(${angle})`} />
        ))}
      </g>
      {rays(20).map((angle) => (
        <ellipse key={angle} cy="-24" rx="9" ry="16" transform={`rotate(${angle})`} />
      ))}
    </svg>
  );
}
