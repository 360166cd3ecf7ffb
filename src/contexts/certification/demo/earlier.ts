import type { Part } from '#kernel/context.ts';

/** How many days ago the demonstration body got its scheme and its technical team. */
export const setUpDaysAgo = 35;

/** The same part, its demonstration data put in as if that day were today; so the cases of the weeks since have something to stand on. */
export const earlier = (part: Part): Part => ({
  ...part,
  seedDemo: async (platform, tenant) => {
    const clock = () => platform.clock().subtract({ hours: 24 * setUpDaysAgo });
    await part.seedDemo?.({ ...platform, clock }, tenant);
  },
});
