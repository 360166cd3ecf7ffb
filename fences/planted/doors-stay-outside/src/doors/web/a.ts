import { b } from '../../contexts/a/things/store.ts';
export const a = b;
