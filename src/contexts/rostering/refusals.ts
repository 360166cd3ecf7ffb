declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'rostering.no-table': { lines: number };
    'rostering.no-year': Record<string, never>;
  }
}

export {};
