/** The known name that is most like what was typed, or undefined when none is near. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  const scored = [...names].map((name) => ({
    name,
    distance: Math.min(distance(wanted, name), distance(wanted, name.slice(name.indexOf('.') + 1)) + 1),
  }));
  scored.sort((a, b) => a.distance - b.distance);
  const [best] = scored;
  return best && best.distance <= Math.max(2, wanted.length / 3) ? best.name : undefined;
}

/** How many letters must be put in, taken out or exchanged to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
