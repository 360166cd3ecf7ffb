import { b } from '../contexts/a/b.ts';
export const a = b;
