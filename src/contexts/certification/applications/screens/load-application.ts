import { type LoaderFunctionArgs, redirect } from 'react-router';
import { load } from '#kernel/web/load.ts';
import { viewApplication } from '../view-application.ts';
import { linksOf } from './links.ts';

/** The application of the address, with a request id for its form and ids for rows that are not there yet. */
export async function loadApplication(args: LoaderFunctionArgs) {
  const application = await load(args, viewApplication, { caseId: args.params.caseId });
  return { application, request: crypto.randomUUID(), spare: [crypto.randomUUID(), crypto.randomUUID()] as const };
}

/** The same for a step of the form; whoever cannot write (any more) is led to the summary. */
export async function loadStep(args: LoaderFunctionArgs) {
  const loaded = await loadApplication(args);
  if (!loaded.application.mayEdit) throw redirect(linksOf(args.params).steps.send);
  return loaded;
}

/** What the screens of an application are given. */
export type LoadedApplication = Awaited<ReturnType<typeof loadApplication>>;
