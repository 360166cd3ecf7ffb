declare module '#kernel/refusals.ts' {
  interface RefusalData {
    /** A file of an allowed type that cannot be used. `limit`: the most pages allowed, with `too-many-pages`. */
    'kernel.unreadable-file': {
      name: string;
      why: 'damaged' | 'encrypted' | 'too-many-pages' | 'too-complex';
      limit?: number;
    };
  }
}

export {};
