import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../account/answers.ts';

const post = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
  new Request('http://x/masuk', { method: 'POST', body, headers: { 'content-type': type } });
const statusOf = (answer: unknown) => (answer as { init?: ResponseInit }).init?.status;

describe('a small form', () => {
  it('is read as text, the last value of a name', async () => {
    expect(await fieldsOf(post('email=sari%40contoh.id&email=siti%40contoh.id&nama=Siti'))).toEqual({
      email: 'siti@contoh.id',
      nama: 'Siti',
    });
  });

  it.each([
    ['a long field', post(`email=${'x'.repeat(20_000)}`)],
    ['a large body', post(Array.from({ length: 30 }, (_, at) => `f${at}=${'x'.repeat(4000)}`).join('&'))],
  ])('with %s is refused and not held in memory', async (_what, request) => {
    expect(await fieldsOf(request).catch(statusOf)).toBe(413);
  });

  it('never holds more than forty fields', async () => {
    const fields = await fieldsOf(post(Array.from({ length: 60 }, (_, at) => `f${at}=1`).join('&')));
    expect(Object.keys(fields)).toHaveLength(40);
  });

  it('takes no file', async () => {
    const form = new FormData();
    form.set('email', new File(['x'.repeat(100)], 'a.txt'));
    const written = new Response(form);
    const request = post(await written.arrayBuffer(), written.headers.get('content-type') ?? '');
    expect(await fieldsOf(request).catch(statusOf)).toBe(413);
  });

  it('that is no form is refused', async () => {
    expect(await fieldsOf(post('{}', 'application/json')).catch(statusOf)).toBe(400);
  });
});
