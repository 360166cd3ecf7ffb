declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'rostering.no-table': { lines: number };
    'rostering.no-months': { line: number; found: readonly string[] };
    'rostering.no-office-column': { line: number; found: string };
    'rostering.no-rows': { line: number };
    'rostering.no-year': Record<string, never>;
    'rostering.month-missing': { after: string; found: string };
    'rostering.too-many-rows': { rows: number; limit: number };
    'rostering.too-many-months': { months: number; limit: number };
    'rostering.too-many-findings': { findings: number; limit: number };
    'rostering.no-region': Record<string, never>;
    'rostering.already-imported': { importId: string; on: string };
    'rostering.already-withdrawn': Record<string, never>;
    'rostering.two-texts': Record<string, never>;
  }
}

export {};
