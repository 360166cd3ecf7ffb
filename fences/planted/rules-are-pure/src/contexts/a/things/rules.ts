import { b } from './store.ts';
export const a = b;
