import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusals.ts';
import type { RoleCatalogue } from './roles.ts';
import {
  expiryOf,
  givingsOf,
  holdsOn,
  invitationState,
  type Managing,
  type Membership,
  requireKnown,
  requireManagerLeft,
  requireOpen,
} from './rules.ts';

const today = '2026-11-23';
const name = { id: 'x', en: 'x' };
const catalogue: RoleCatalogue = new Map([
  ['admin', { name, grants: ['people.manage'] }],
  ['head', { name, grants: ['people.manage', 'sign'] }],
  ['assessor', { name, grants: ['assess'] }],
]);

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'allowed';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

const held = (role: string, since: string, until: string | null, membershipId = role): Membership => ({
  membershipId,
  personId: 'p',
  role,
  since,
  until,
});

describe('an invitation', () => {
  const sent = Temporal.Instant.from('2026-11-01T02:00:00Z');
  const expiresAt = expiryOf(sent);
  const at = (now: string, times: { isAccepted?: boolean; isWithdrawn?: boolean } = {}) =>
    invitationState({ expiresAt, isAccepted: false, isWithdrawn: false, ...times }, Temporal.Instant.from(now));

  it.each([
    ['2026-11-01T02:00:00Z', {}, 'open'],
    ['2026-11-15T01:59:59.999Z', {}, 'open'],
    ['2026-11-15T02:00:00Z', {}, 'expired'],
    ['2026-11-02T02:00:00Z', { isAccepted: true }, 'accepted'],
    ['2027-11-02T02:00:00Z', { isAccepted: true }, 'accepted'],
    ['2027-11-02T02:00:00Z', { isWithdrawn: true }, 'withdrawn'],
  ])('at %s with %j is %s', (now, times, state) => {
    expect(at(now, times)).toBe(state);
    const invitation = { expiresAt, isAccepted: false, isWithdrawn: false, ...times };
    expect(codeOf(() => requireOpen(invitation, Temporal.Instant.from(now)))).toBe(
      state === 'open' ? 'allowed' : 'kernel.invitation-not-valid',
    );
  });

  it('that nobody knows is refused like any other that does not hold', () => {
    expect(codeOf(() => requireOpen(undefined, sent))).toBe('kernel.invitation-not-valid');
  });
});

it.each([
  ['2026-11-23', null, true],
  ['2026-11-24', null, false],
  ['2026-01-01', '2026-11-23', true],
  ['2026-01-01', '2026-11-22', false],
])('a role from %s to %s holds today: %s', (since, until, holds) => {
  expect(holdsOn({ since, until }, today)).toBe(holds);
});

it.each([
  [['admin', 'assessor'], 'allowed'],
  [['admin', 'operator'], 'kernel.unknown-role'],
  [[''], 'kernel.unknown-role'],
])('roles %j are %s', (roles, outcome) => {
  expect(codeOf(() => requireKnown(roles, catalogue, 'roles'))).toBe(outcome);
});

it.each<[string, string[], Membership[], unknown]>([
  ['a new role begins', ['admin'], [], [{ role: 'admin', reopen: null }]],
  ['a role asked for twice begins once', ['admin', 'admin'], [], [{ role: 'admin', reopen: null }]],
  ['a role that is held is left out', ['admin'], [held('admin', '2026-01-01', null)], []],
  [
    'a role that ends today goes on',
    ['admin'],
    [held('admin', '2026-01-01', today)],
    [{ role: 'admin', reopen: 'admin' }],
  ],
  [
    'a role that ended begins anew',
    ['admin'],
    [held('admin', '2026-01-01', '2026-11-22')],
    [{ role: 'admin', reopen: null }],
  ],
  ['another role counts for nothing', ['admin'], [held('head', '2026-01-01', null)], [{ role: 'admin', reopen: null }]],
])('giving: %s', (_case, roles, memberships, expected) => {
  expect(givingsOf(roles, memberships, today)).toEqual(expected);
});

describe('somebody who looks after people must remain', () => {
  const mine: Managing = { ...held('admin', '2026-01-01', null, 'mine'), canSignIn: true };
  const other = (change: Partial<Managing>): Managing => ({
    ...held('head', '2026-01-01', null, 'other'),
    personId: 'q',
    canSignIn: true,
    ...change,
  });
  it.each<[string, Managing[], string]>([
    ['alone', [mine], 'kernel.last-manager'],
    ['beside another', [mine, other({})], 'allowed'],
    ['beside one without account', [mine, other({ canSignIn: false })], 'kernel.last-manager'],
    ['beside one whose role ends', [mine, other({ until: today })], 'kernel.last-manager'],
    ['beside one whose role is yet to begin', [mine, other({ since: '2026-12-01' })], 'kernel.last-manager'],
    ['beside one whose role manages nothing', [mine, other({ role: 'assessor' })], 'kernel.last-manager'],
    ['holding a second such role oneself', [mine, other({ personId: 'p' })], 'allowed'],
  ])('%s', (_case, managing, outcome) => {
    expect(codeOf(() => requireManagerLeft(mine, managing, catalogue, today))).toBe(outcome);
  });

  it('any other role may end', () => {
    const assessor = held('assessor', '2026-01-01', null);
    expect(codeOf(() => requireManagerLeft(assessor, [], catalogue, today))).toBe('allowed');
  });
});
