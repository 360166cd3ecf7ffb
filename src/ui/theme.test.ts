import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
type Oklch = [number, number, number];

/** Every colour token with its light and dark value, read from the style sheet itself. */
const tokens = new Map<string, { light: Oklch; dark: Oklch }>();
for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g)) {
  const numbers = (text = '') => text.split(' ').map(Number) as Oklch;
  tokens.set(name ?? '', { light: numbers(light), dark: numbers(dark) });
}

/** WCAG relative luminance of an OKLCH colour, clipped to sRGB (Ottosson's matrices). */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (x: number) => Math.min(1, Math.max(0, x));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no token ${name}`);
    return luminance(token[theme]);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const papers = ['kertas', 'kertas-dalam', 'kertas-atas'];
const text: [string, string][] = [
  ...['tinta', 'tinta-redup', 'nila', 'nila-kuat', 'daun', 'kunyit', 'bata'].flatMap((ink) =>
    papers.map((paper): [string, string] => [ink, paper]),
  ),
  ...['nila', 'daun', 'kunyit', 'bata'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-lembut`],
    ['tinta', `${tone}-lembut`],
    ['tinta-redup', `${tone}-lembut`],
  ]),
  ['di-nila', 'nila'],
  ['di-nila', 'nila-kuat'],
  ['di-bata', 'bata'],
  ['tinta', 'panas-1'],
  ['tinta', 'panas-2'],
  ['tinta', 'panas-3'],
  ['di-nila', 'panas-4'],
  ['di-nila', 'panas-5'],
];
const shapes: [string, string][] = papers.map((paper) => ['garis-kuat', paper]);

describe.each(['light', 'dark'] as const)('contrast, %s', (theme) => {
  it('reads the tokens out of the style sheet', () => {
    expect(tokens.size).toBeGreaterThanOrEqual(20);
    expect(luminance([1, 0, 0])).toBeCloseTo(1, 3);
    expect(luminance([0, 0, 0])).toBeCloseTo(0, 3);
  });

  it.each(text)('text: %s on %s is at least 4.5:1', (ink, paper) => {
    expect(contrast(ink, paper, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('edge of a control: %s on %s is at least 3:1', (line, paper) => {
    expect(contrast(line, paper, theme)).toBeGreaterThanOrEqual(3);
  });
});
