/** The tenant of the platform itself: its operator records what counts for all, such as holiday decrees. */
export const platformTenantId = '00000000-0000-7000-8000-000000000001';
