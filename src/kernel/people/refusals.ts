declare module '../refusals.ts' {
  interface RefusalData {
    /** The organisation has no such role to give. */
    'kernel.unknown-role': { role: string };
    /** The person holds the role already, without an end. */
    'kernel.role-held': { role: string };
    'kernel.role-ended': { until: string };
    /** Nobody would be left who can look after people. */
    'kernel.last-manager': Record<string, never>;
    /** The address belongs to a person here who signs in already. */
    'kernel.already-a-person': { personId: string };
    'kernel.already-invited': { personId: string };
    /** Neither a new role nor a person to let in: the invitation would do nothing. */
    'kernel.nothing-to-invite-to': Record<string, never>;
    /** Unknown, expired, used or withdrawn: one and the same answer, so that nothing is told. */
    'kernel.invitation-not-valid': Record<string, never>;
    'kernel.invitation-closed': Record<string, never>;
  }
}

export type {};
