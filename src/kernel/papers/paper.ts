import type { z } from 'zod';
import { type PaperOptions, renderPaper } from './engine.ts';
import type { PaperStandard } from './job.ts';

/** A paper: its name, what it is called by people, and the data it takes. */
export interface Paper<Data extends z.ZodType = z.ZodType> {
  /** `<context>/<template>`; the template stands beside it as `<template>.typ`. */
  name: string;
  standard: PaperStandard;
  data: Data;
  /** Checks the data and prints the paper; the bytes of a tagged PDF. Throws ZodError on wrong data and what `renderPaper` throws. */
  render(data: z.input<Data>, options: Omit<PaperOptions, 'standard'>): Promise<Uint8Array>;
}

/** Declares a paper, archived as PDF/A-2a unless it says otherwise. */
export function paper<Data extends z.ZodType>(
  name: string,
  data: Data,
  standard: PaperStandard = 'pdf/a-2a',
): Paper<Data> {
  return {
    name,
    standard,
    data,
    render: async (given, options) => renderPaper(name, data.parse(given), { ...options, standard }),
  };
}
