import { certification } from '#contexts/certification/context.ts';
import { rostering } from '#contexts/rostering/context.ts';
import type { Context } from '#kernel/context.ts';
import { documentView } from '#kernel/documents/read-document.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import type { Operation, View } from '#kernel/operation.ts';

/** The trades that this platform runs. */
const trades: readonly Context[] = [certification, rostering];

/** The kernel's own part, with the one view that asks each context who may open its documents. */
const kernel: Context = { ...kernelContext, views: [...kernelContext.views, documentView(trades)] };

/** Everything that this platform runs. What is listed here is served on the web, by the API, on the command line and to the worker. */
export const contexts: readonly Context[] = [kernel, ...trades];

/** Every operation by name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  contexts.flatMap((context) => context.operations.map((operation) => [operation.name, operation] as const)),
);

/** Every view by name. */
export const views: ReadonlyMap<string, View> = new Map(
  contexts.flatMap((context) => context.views.map((view) => [view.name, view] as const)),
);

/** Whether outsiders may call it by name: what only the worker or an inspecting door may do is not offered. */
export const isOffered = (what: { grant: string }): boolean => what.grant !== 'system' && what.grant !== 'door';
