import { b } from '../b/store.ts';
export const a = b;
