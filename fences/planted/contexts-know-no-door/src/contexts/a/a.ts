import { b } from '../../doors/web/b.ts';
export const a = b;
