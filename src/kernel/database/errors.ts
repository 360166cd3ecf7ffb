function codeOf(error: unknown): { code?: string; constraint?: string } {
  return typeof error === 'object' && error !== null ? (error as { code?: string; constraint?: string }) : {};
}

/** Whether a statement failed on the named unique key. A shard suffix on the name (Citus) is allowed for. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const { code, constraint: name } = codeOf(error);
  return code === '23505' && (name === constraint || (name?.startsWith(`${constraint}_`) ?? false));
}

const passing = new Set([
  '40001',
  '40P01',
  '55P03',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
]);

/** Whether trying again may help: a serialisation failure, a deadlock, or a server that is just restarting. */
export function isWorthRetrying(error: unknown): boolean {
  return passing.has(codeOf(error).code ?? '');
}
