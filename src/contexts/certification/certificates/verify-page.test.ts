import { type LoaderFunctionArgs, RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type WebRequest, webRequest } from '#kernel/web/context.ts';
import { type Body, decreedCases, openBody } from '../decisions/a-body.testing.ts';
import { issueCertificate } from './issue-certificate.ts';
import { loader, middleware } from './screens/verify-result.tsx';

let body: Body;
let verificationNumber: string;

beforeAll(async () => {
  body = await openBody();
  const { cases } = await decreedCases(body, 1);
  ({ verificationNumber } = await body.admin.do(issueCertificate, { caseId: cases[0]!.caseId }));
});
afterAll(() => body.platform.close());

/** A visitor's request for one number, with nobody signed in. */
function visit(number: string, accept: string): LoaderFunctionArgs {
  const context = new RouterContextProvider();
  context.set(webRequest, {
    platform: body.platform,
    accountId: null,
    account: null,
    language: 'id',
  } as unknown as WebRequest);
  const request = new Request(`https://lsp.test/verifikasi/${number}`, { headers: { accept } });
  return { context, request, params: { number } } as unknown as LoaderFunctionArgs;
}

const page = async (number: string) => {
  const { data, init } = await loader(visit(number, 'text/html'));
  return { found: data.found, status: init?.status, headers: init?.headers };
};

const json = async (number: string, accept = 'application/json') => {
  const answer = await middleware[0]!(visit(number, accept), async () => 'the page');
  return answer instanceof Response
    ? { status: answer.status, headers: answer.headers, body: await answer.json() }
    : answer;
};

it('shows a number that is known, and the same 404 for every other one', async () => {
  expect(await page(verificationNumber)).toMatchObject({
    status: 200,
    found: { kind: 'certificate', number: verificationNumber },
  });
  const unknown = await page('2026-000001-00000000');
  expect(unknown).toEqual({ found: null, status: 404, headers: { 'cache-control': 'no-store', vary: 'accept' } });
  for (const number of ['', 'xx', '0001/SERT.16-KOPER/XI/2026', `${verificationNumber}0`])
    expect(await page(number)).toEqual(unknown);
});

it('gives programs JSON at the same address, and people the page', async () => {
  const found = await json(verificationNumber);
  expect(found).toMatchObject({ status: 200, body: { kind: 'certificate', status: 'valid' } });
  const unknown = await json('2026-000001-00000000');
  expect(unknown).toMatchObject({ status: 404, body: { error: 'not-found' } });
  expect(await json('xx')).toMatchObject({ status: 404, body: { error: 'not-found' } });
  expect(await json(verificationNumber, 'text/html,application/xhtml+xml,application/json;q=0.9')).toBe('the page');
  expect(await json(verificationNumber, '*/*')).toBe('the page');
});
